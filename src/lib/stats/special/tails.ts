/** The two tails of a continuous distribution, each computed as a tail: they sum to one, and the small one keeps its digits. */
export interface Tails {
	readonly lower: number;
	readonly upper: number;
}

/** Smallest number that may stand in a denominator of a continued fraction. */
export const TINY = 1e-300;

/** Tails from the lower one. */
export function fromLower(lower: number): Tails {
	const bounded = Math.min(1, lower);
	return { lower: bounded, upper: 1 - bounded };
}

/** Tails from the upper one. */
export function fromUpper(upper: number): Tails {
	const bounded = Math.min(1, upper);
	return { lower: 1 - bounded, upper: bounded };
}
