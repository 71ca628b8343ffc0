import { quantileSorted } from 'd3';
import { missing, type Missing } from '../estimate';
import { MINIMUM_N_MEDIAN, tooFew } from '../thresholds';
import { reportedSorted, type MinimumN, type Summary } from './quantile';

/** Makes the median absolute deviation of normal values equal their standard deviation: 1 / Φ⁻¹(¾), to R's four decimals. */
const MAD_FACTOR = 1.4826;

/**
 * How far do the middle half of the values reach? Third quartile minus first, type 7.
 *
 * @param values - in any order and unit; `NaN` is missing and left out.
 * @param options - `minimumN`: values below which it is `too-few` (8 unless said otherwise).
 * @returns the range in the unit of the values, with its n. Reason: `too-few`.
 * @throws RangeError when a value is infinite. Source: as `quantile`.
 *
 * @example interquartileRange([1, 2, 3, 4, 5, 6, 7, 8]) // { value: 3.5, n: 8 }
 */
export function interquartileRange(
	values: ArrayLike<number>,
	{ minimumN = MINIMUM_N_MEDIAN }: MinimumN = {}
): Summary | Missing {
	const sorted = reportedSorted(values);
	const low = quantileSorted(sorted, 0.25);
	const high = quantileSorted(sorted, 0.75);
	if (low === undefined || high === undefined) return missing('too-few');
	return tooFew(sorted.length, minimumN) ?? { value: high - low, n: sorted.length };
}

/**
 * How far do values typically lie from their median? 1.4826 times the median of the distances.
 * Arguments, reason and errors as {@link interquartileRange}.
 *
 * Source: Hampel FR (1974) JASA 69:383.
 *
 * @example medianAbsoluteDeviation([1, 2, 3, 4, 5, 6, 7, 80]) // { value: 2.9652, n: 8 }
 */
export function medianAbsoluteDeviation(
	values: ArrayLike<number>,
	{ minimumN = MINIMUM_N_MEDIAN }: MinimumN = {}
): Summary | Missing {
	const sorted = reportedSorted(values);
	const middle = quantileSorted(sorted, 0.5);
	if (middle === undefined) return missing('too-few');
	const distances = sorted.map((value) => Math.abs(value - middle)).sort((a, b) => a - b);
	const value = MAD_FACTOR * (quantileSorted(distances, 0.5) ?? 0);
	return tooFew(sorted.length, minimumN) ?? { value, n: sorted.length };
}
