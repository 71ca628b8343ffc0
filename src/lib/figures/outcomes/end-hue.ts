/** The CSS class of the hue that an outcome, or `unknown`, has everywhere. */
export function hueOfEnd(end: string): string {
	return end === 'unknown' ? 'outcome_unknown' : end;
}
