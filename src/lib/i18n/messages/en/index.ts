import { contradictions } from './contradictions';
import { data } from './data';
import { methods } from './methods';
import { published } from './published';
import { statistics } from './statistics';
import { tables } from './tables';
import { trust } from './trust';
import { live } from './live';

/** All words: those of the living pages, and those of pages that need no script and are only read while building. */
export const en = {
	...live,
	...contradictions,
	...data,
	...methods,
	...published,
	...statistics,
	...tables,
	...trust
} as const;
