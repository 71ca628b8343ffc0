import { calendar } from './calendar';
import { codes } from './codes';
import { columns } from './columns';
import { coverage } from './coverage';
import { districtMap } from './districtMap';
import { figure } from './figure';
import { filter } from './filter';
import { measures } from './measures';
import { nav } from './nav';
import { opening } from './opening';
import { outcomes } from './outcomes';
import { places } from './places';
import { placesAndYears } from './placesAndYears';
import { printed } from './printed';
import { problem } from './problem';
import { ransom } from './ransom';
import { seo } from './seo';
import { shell } from './shell';
import { timeToEnd } from './timeToEnd';
import { who } from './who';
import { yearly } from './yearly';

/** The words of the pages that come alive: what a reader of the overview downloads. */
export const live = {
	...calendar,
	...codes,
	...columns,
	...coverage,
	...districtMap,
	...figure,
	...filter,
	...measures,
	...nav,
	...opening,
	...outcomes,
	...places,
	...placesAndYears,
	...printed,
	...problem,
	...ransom,
	...seo,
	...shell,
	...timeToEnd,
	...who,
	...yearly
} as const;
