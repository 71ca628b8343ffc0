import type { Catalogue } from '../catalogue';
import { calendar } from './calendar';
import { codes } from './codes';
import { columns } from './columns';
import { contradictions } from './contradictions';
import { coverage } from './coverage';
import { data } from './data';
import { districtMap } from './districtMap';
import { figure } from './figure';
import { filter } from './filter';
import { measures } from './measures';
import { methods } from './methods';
import { nav } from './nav';
import { opening } from './opening';
import { outcomes } from './outcomes';
import { places } from './places';
import { placesAndYears } from './placesAndYears';
import { problem } from './problem';
import { published } from './published';
import { ransom } from './ransom';
import { seo } from './seo';
import { shell } from './shell';
import { statistics } from './statistics';
import { tables } from './tables';
import { timeToEnd } from './timeToEnd';
import { trust } from './trust';
import { who } from './who';
import { yearly } from './yearly';

export const ur: Catalogue = {
	...calendar,
	...codes,
	...columns,
	...contradictions,
	...coverage,
	...data,
	...districtMap,
	...figure,
	...filter,
	...measures,
	...methods,
	...nav,
	...opening,
	...outcomes,
	...places,
	...placesAndYears,
	...problem,
	...published,
	...ransom,
	...seo,
	...shell,
	...statistics,
	...tables,
	...timeToEnd,
	...trust,
	...who,
	...yearly
};
