import { calendar } from './calendar';
import { clusters } from './clusters';
import { codes } from './codes';
import { columns } from './columns';
import { coverage } from './coverage';
import { districtMap } from './districtMap';
import { districtRates } from './districtRates';
import { explore } from './explore';
import { figure } from './figure';
import { filter } from './filter';
import { funnel } from './funnel';
import { measures } from './measures';
import { nav } from './nav';
import { opening } from './opening';
import { outcomes } from './outcomes';
import { places } from './places';
import { placesAndYears } from './placesAndYears';
import { printed } from './printed';
import { problem } from './problem';
import { ransom } from './ransom';
import { ransomSpread } from './ransomSpread';
import { seasons } from './seasons';
import { seo } from './seo';
import { shell } from './shell';
import { survival } from './survival';
import { timeToEnd } from './timeToEnd';
import { trend } from './trend';
import { unseen } from './unseen';
import { who } from './who';
import { yearly } from './yearly';

export const live = {
	...calendar,
	...clusters,
	...codes,
	...columns,
	...coverage,
	...districtMap,
	...districtRates,
	...explore,
	...figure,
	...filter,
	...funnel,
	...measures,
	...nav,
	...opening,
	...outcomes,
	...places,
	...placesAndYears,
	...printed,
	...problem,
	...ransom,
	...ransomSpread,
	...seasons,
	...seo,
	...shell,
	...survival,
	...timeToEnd,
	...trend,
	...unseen,
	...who,
	...yearly
};
