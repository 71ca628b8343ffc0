/** Id of the stripes that mark a part of a year, in the drawing with this suffix. They are paper: they cut any hue. */
export function partYearId(suffix: string): string {
	return `part-year-${suffix}`;
}

/** Id of the grey hatch that means "too few to say", in the drawing with this suffix. */
export function tooFewId(suffix: string): string {
	return `too-few-${suffix}`;
}
