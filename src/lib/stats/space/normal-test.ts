import { normalUpperTail } from '../distributions/normal';

/** How far a statistic lies from what chance gives, read on the normal distribution. */
export interface NormalTest {
	readonly expected: number;
	readonly variance: number;
	/** (value − expected) / √variance */
	readonly z: number;
	readonly pGreater: number;
	readonly pLess: number;
	readonly pTwoSided: number;
}

/** Variances below this part of the squared expectation are rounding. */
const ROUNDING = 1e-12;

/** Upper normal tail, held above 0 where it is smaller than a number can be. */
function tail(z: number): number {
	return Math.max(Number.MIN_VALUE, normalUpperTail(z));
}

/** Reads a statistic on the normal distribution; `null` where chance would not move it at all. */
export function normalTest(value: number, expected: number, variance: number): NormalTest | null {
	if (!(variance > ROUNDING * expected ** 2)) return null;
	const z = (value - expected) / Math.sqrt(variance);
	return {
		expected,
		variance,
		z,
		pGreater: tail(z),
		pLess: tail(-z),
		pTwoSided: Math.min(1, 2 * tail(Math.abs(z)))
	};
}
