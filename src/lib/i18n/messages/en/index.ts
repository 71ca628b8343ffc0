import { calendar } from './calendar';
import { codes } from './codes';
import { columns } from './columns';
import { contradictions } from './contradictions';
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
import { problem } from './problem';
import { published } from './published';
import { seo } from './seo';
import { shell } from './shell';
import { statistics } from './statistics';
import { tables } from './tables';
import { timeToEnd } from './timeToEnd';
import { trust } from './trust';
import { yearly } from './yearly';

export const en = {
	...calendar,
	...codes,
	...columns,
	...contradictions,
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
	...problem,
	...published,
	...seo,
	...shell,
	...statistics,
	...tables,
	...timeToEnd,
	...trust,
	...yearly
} as const;
