/** Rounds a place or a size to 0.1 px: finer is not seen, and weighs in the page. */
export function px(value: number): number {
	return Math.round(value * 10) / 10;
}
