import { checkProbability } from '../check';
import { missing, type Missing } from '../estimate';
import { MINIMUM_N_MEDIAN, tooFew } from '../thresholds';
import { reportedSorted, type MinimumN, type Summary } from './quantile';

/**
 * Below which value does a share of all values lie, told so that it is too high as often as too low?
 *
 * As `quantile`, by the definition that is nearly median-unbiased for any distribution (type 8). For comparison: the
 * figures and DuckDB use type 7. Arguments, reason and errors are the same.
 *
 * Position (n + ⅓) p + ⅓, held inside 1 to n. Source: Hyndman RJ, Fan Y (1996) Am Stat 50:361, definition 8.
 *
 * @example medianUnbiasedQuantile([1, 2, 3, 4, 5, 6, 7, 8], 0.25) // { value: 2.41666, n: 8 }
 */
export function medianUnbiasedQuantile(
	values: ArrayLike<number>,
	p: number,
	{ minimumN = MINIMUM_N_MEDIAN }: MinimumN = {}
): Summary | Missing {
	checkProbability(p);
	const sorted = reportedSorted(values);
	const n = sorted.length;
	const position = Math.min(n, Math.max(1, (n + 1 / 3) * p + 1 / 3));
	const below = sorted[Math.floor(position) - 1];
	if (below === undefined) return missing('too-few');
	const above = sorted[Math.floor(position)] ?? below;
	const value = below + (above - below) * (position - Math.floor(position));
	return tooFew(n, minimumN) ?? { value, n };
}
