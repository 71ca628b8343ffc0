import { quantileSorted } from 'd3';
import { checkProbability } from '../check';
import { tooFew, MINIMUM_N_MEDIAN } from '../thresholds';
import { missing, type Missing } from '../estimate';

/** A number that describes `n` reported values. */
export interface Summary {
	readonly value: number;
	/** Values it rests on; missing ones are not counted. */
	readonly n: number;
}

/** How many values a summary asks for before it says anything. */
export interface MinimumN {
	readonly minimumN?: number;
}

/**
 * Which values were reported, in rising order?
 *
 * @param values - `NaN` is missing and left out.
 * @throws RangeError when a value is infinite.
 */
export function reportedSorted(values: ArrayLike<number>): number[] {
	const reported = Array.from(values).filter((value) => !Number.isNaN(value));
	if (reported.some((value) => Math.abs(value) === Infinity)) throw new RangeError('an infinite value');
	return reported.sort((a, b) => a - b);
}

/**
 * Below which value lies the share `p` of the reported values?
 *
 * @param values - in any order and unit; `NaN` is missing and left out.
 * @param p - share below, in [0, 1].
 * @param options - `minimumN`: values below which it is `too-few` (8 unless said otherwise).
 * @returns the quantile in the unit of the values, with its n. Reason: `too-few`.
 * @throws RangeError when `p` lies outside [0, 1] or a value is infinite.
 *
 * Type 7: interpolates between the order statistics around (n − 1) p, as R, NumPy, d3 and DuckDB's `quantile_cont` do.
 * Ransoms are often round numbers, so a median may stand on a heap: show the values beside it.
 * Source: Hyndman RJ, Fan Y (1996) Am Stat 50:361.
 *
 * @example quantile([1, 2, 3, 4], 0.25, { minimumN: 1 }) // { value: 1.75, n: 4 }
 */
export function quantile(
	values: ArrayLike<number>,
	p: number,
	{ minimumN = MINIMUM_N_MEDIAN }: MinimumN = {}
): Summary | Missing {
	checkProbability(p);
	const sorted = reportedSorted(values);
	const value = quantileSorted(sorted, p);
	if (value === undefined) return missing('too-few');
	return tooFew(sorted.length, minimumN) ?? { value, n: sorted.length };
}

/**
 * Which value has half of the reported values below it? {@link quantile} at one half.
 *
 * @example median([3, 1, 2], { minimumN: 3 }) // { value: 2, n: 3 }
 */
export function median(values: ArrayLike<number>, options: MinimumN = {}): Summary | Missing {
	return quantile(values, 0.5, options);
}
