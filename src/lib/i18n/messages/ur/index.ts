import type { Catalogue } from '../catalogue';
import { contradictions } from './contradictions';
import { data } from './data';
import { methods } from './methods';
import { published } from './published';
import { statistics } from './statistics';
import { tables } from './tables';
import { trust } from './trust';
import { live } from './live';

export const ur: Catalogue = {
	...live,
	...contradictions,
	...data,
	...methods,
	...published,
	...statistics,
	...tables,
	...trust
};
