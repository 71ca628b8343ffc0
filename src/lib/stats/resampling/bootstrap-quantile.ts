import { quantileSorted } from 'd3';
import { checkLevel, checkProbability } from '../check';
import { missing, type Estimate, type Missing } from '../estimate';
import { reportedSorted } from '../summaries/quantile';
import { DEFAULT_LEVEL, MINIMUM_N_MEDIAN, tooFew } from '../thresholds';
import { bootstrapReplicates, replicateError, type BootstrapOptions } from './bootstrap-replicates';
import { percentileLimits } from './replicate-limits';

/** A quantile with its bootstrap percentile interval. */
export interface BootstrapQuantile extends Estimate {
	/** Standard deviation of the replicates, in the unit of the values. */
	readonly standardError: number;
	readonly n: number;
}

/**
 * Below which amount lies the share `p`, and how sure is that?
 *
 * @param values - in any order and unit; `NaN` is missing and left out.
 * @param p - share below, in [0, 1].
 * @param options - the seed, and what may be left open.
 * @returns the type 7 quantile with its percentile interval, in the unit of the values. Reason: `too-few`.
 * @throws RangeError when `p` or an option is out of range or a value is infinite.
 *
 * Replicates can only be values that were seen or lie between two, so the interval says nothing of larger ransoms than the largest:
 * not for shares near 0 or 1. `quantileInterval` holds its level whatever the distribution; for the median without simulation
 * see `bootstrapMedian`. No BCa limits: the jackknife fails for quantiles. Source: Efron B (1979) Ann Stat 7:1.
 *
 * @example bootstrapQuantile([1, 2, 3, 4, 5, 6, 7, 8], 0.25, { seed: 1 }) // { value: 2.75, n: 8 }
 */
export function bootstrapQuantile(
	values: ArrayLike<number>,
	p: number,
	options: BootstrapOptions
): BootstrapQuantile | Missing {
	const { level = DEFAULT_LEVEL, minimumN = MINIMUM_N_MEDIAN } = options;
	checkLevel(level);
	checkProbability(p);
	const sorted = reportedSorted(values);
	const n = sorted.length;
	const refused = tooFew(n, Math.max(1, minimumN));
	const value = quantileSorted(sorted, p);
	if (refused || value === undefined) return missing('too-few');
	const drawn = new Array<number>(n).fill(0);
	const replicates = bootstrapReplicates(
		n,
		(positions) => {
			// Sorted values: drawn positions in order are drawn values in order.
			positions.sort().forEach((position, index) => (drawn[index] = sorted[position] ?? 0));
			return quantileSorted(drawn, p) ?? 0;
		},
		options
	);
	const limits = percentileLimits(replicates, level);
	const standardError = replicateError(replicates);
	return { value, ...limits, level, method: 'bootstrap-quantile', standardError, n };
}
