import type { ParamMatcher } from '@sveltejs/kit';

/** English stands at the root of the site; Urdu is the one language with a prefix. */
export const match = ((param) => param === 'ur') satisfies ParamMatcher;
