import type { End } from './end-groups';

/** The CSS class of the hue that an end has everywhere. */
export function hueOfEnd(end: End): string {
	return end === 'unknown' ? 'outcome_unknown' : end;
}
