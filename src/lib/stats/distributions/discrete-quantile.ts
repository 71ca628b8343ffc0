import { checkProbability } from '../check';

/** Forgives the last digits of a cumulated probability, so that the quantile of cdf(k) is k. */
const FUZZ = 1 - 64 * Number.EPSILON;

/**
 * Which is the smallest whole number whose cumulated probability reaches `p`?
 *
 * @param cdf - cumulated probability of 0, 1, 2, ...; never falls.
 * @param p - in [0, 1].
 * @returns the quantile; Infinity at p = 1 (a bounded distribution passes its bound as `largest`).
 */
export function discreteQuantile(cdf: (k: number) => number, p: number, largest = Infinity): number {
	checkProbability(p);
	if (p === 1) return largest;
	const reaches = (k: number) => cdf(k) >= p * FUZZ;
	if (reaches(0)) return 0;
	let below = 0;
	let above = 1;
	while (above < largest && !reaches(above)) {
		below = above;
		above *= 2;
	}
	above = Math.min(above, largest);
	while (above - below > 1) {
		const middle = Math.floor((below + above) / 2);
		if (reaches(middle)) above = middle;
		else below = middle;
	}
	return above;
}
