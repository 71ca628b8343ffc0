import type { Catalogue } from '../catalogue';
import { calendar } from './calendar';
import { codes } from './codes';
import { districtMap } from './districtMap';
import { figure } from './figure';
import { filter } from './filter';
import { problem } from './problem';
import { shell } from './shell';
import { yearly } from './yearly';

export const ur: Catalogue = {
	...calendar,
	...codes,
	...districtMap,
	...figure,
	...filter,
	...problem,
	...shell,
	...yearly
};
