import { checkProbability } from '../check';
import { isReported, type Reported } from '../estimate';

/** Adjusted value of the p-value with the given 1-based rank among `n`, before they are made to rise in order. */
type Factor = (rank: number, n: number) => number;

/** One running pass over the reported p-values, from the largest down (minimum) or from the smallest up (maximum). */
function adjusted(
	pValues: readonly Reported[],
	factor: Factor,
	from: 'largest' | 'smallest'
): (number | null)[] {
	const places = pValues.flatMap((p, place) => (isReported(p) ? [{ p, place }] : []));
	for (const { p } of places) checkProbability(p);
	places.sort((a, b) => a.p - b.p);
	const n = places.length;
	const answer = pValues.map((): number | null => null);
	const ranked = places.map(({ p, place }, index) => ({ value: factor(index + 1, n) * p, place }));
	if (from === 'largest') ranked.reverse();
	let running = from === 'largest' ? 1 : 0;
	for (const { value, place } of ranked) {
		running = from === 'largest' ? Math.min(running, value) : Math.max(running, Math.min(1, value));
		answer[place] = running;
	}
	return answer;
}

/**
 * Of many places or months looked at, which stand out, if among those called so only a share may be false alarms?
 *
 * @param pValues - one for each place or month, in [0, 1] and in any order; `null` or `NaN` was not tested and stays `null`: it does
 * not count as a look.
 * @returns adjusted p-values in the same order, in [0, 1], never below the p-value itself: those at or below q are the discoveries
 * at a false-discovery rate of q.
 * @throws RangeError when a p-value lies outside [0, 1].
 *
 * Give it every look that was taken, not only the interesting ones. Holds for independent tests and for tests that lean the same
 * way, as neighbours on a map do; for any other dependence see `benjaminiYekutieli`. Permutation p-values have a floor: with 999
 * permutations and 100 places none can pass at 5 % unless several do.
 *
 * min over j ≥ i of p₍ⱼ₎ n / j, at most 1. Source: Benjamini Y, Hochberg Y (1995) JRSS B 57:289.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03])[0] // 0.03
 */
export function benjaminiHochberg(pValues: readonly Reported[]): (number | null)[] {
	return adjusted(pValues, (rank, n) => n / rank, 'largest');
}

/**
 * Of many looks, which stand out, if only a share may be false alarms and the tests may depend on each other in any way?
 *
 * As {@link benjaminiHochberg}, with the same arguments, answer and errors, at the price of a factor 1 + ½ + … + 1 / n.
 *
 * Source: Benjamini Y, Yekutieli D (2001) Annals of Statistics 29:1165.
 *
 * @example benjaminiYekutieli([0.01, 0.04, 0.03])[0] // 0.055
 */
export function benjaminiYekutieli(pValues: readonly Reported[]): (number | null)[] {
	const looks = pValues.filter(isReported).length;
	const harmonic = Array.from({ length: looks }, (_, index) => 1 / (index + 1)).reduce((a, b) => a + b, 0);
	return adjusted(pValues, (rank, n) => (harmonic * n) / rank, 'largest');
}

/**
 * Of many looks, which stand out, if even one false alarm is to be improbable, whatever the dependence?
 *
 * As {@link benjaminiHochberg}, with the same arguments, answer and errors, but stricter: at or below α stand those whose
 * probability of any false alarm among them is at most α.
 *
 * max over j ≤ i of (n − j + 1) p₍ⱼ₎, at most 1. Source: Holm S (1979) Scand J Statist 6:65.
 *
 * @example holm([0.01, 0.04, 0.03])[1] // 0.06
 */
export function holm(pValues: readonly Reported[]): (number | null)[] {
	return adjusted(pValues, (rank, n) => n - rank + 1, 'smallest');
}

/**
 * Of many looks, which stand out by the plainest bound on even one false alarm?
 *
 * As {@link holm}, with the same arguments, answer and errors, and never sharper: n p, at most 1. For comparison with tables that use it.
 *
 * Source: Dunn OJ (1961) JASA 56:52.
 *
 * @example bonferroni([0.01, 0.04, 0.03])[1] // 0.12
 */
export function bonferroni(pValues: readonly Reported[]): (number | null)[] {
	return adjusted(pValues, (_, n) => n, 'largest');
}

/**
 * Which looks stand out at this rate of false alarms?
 *
 * @param adjustedPValues - as one of the functions of this file gives them; `null` never stands out.
 * @param q - rate of false alarms that is accepted, strictly between 0 and 1.
 * @returns one answer for each look, in order.
 * @throws RangeError when `q` is out of range.
 *
 * @example standsOut(benjaminiHochberg([0.001, 0.4, 0.03]), 0.05).filter(Boolean).length // 2
 */
export function standsOut(adjustedPValues: readonly (number | null)[], q: number): boolean[] {
	if (!(q > 0 && q < 1)) throw new RangeError(`q must lie strictly between 0 and 1: ${q}`);
	return adjustedPValues.map((p) => p !== null && p <= q);
}
