import { checkLevel, checkProbability } from '../check';
import { binomialCdf } from '../distributions/binomial';
import { discreteQuantile } from '../distributions/discrete-quantile';
import { DEFAULT_LEVEL } from '../thresholds';
import { reportedSorted } from './quantile';

/** Order statistics that bound a quantile; `null` where there are too few values to bound it on that side. */
export interface QuantileInterval {
	/** 1-based rank of the lower bound among the sorted values. */
	readonly lowerRank: number | null;
	readonly upperRank: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	/** Exact probability that the interval holds the quantile, at least the level where both bounds exist. */
	readonly coverage: number;
	readonly n: number;
}

/**
 * Between which reported values does a quantile lie, whatever the distribution?
 *
 * @param values - in any order and unit; `NaN` is missing and left out.
 * @param p - share below the quantile, strictly between 0 and 1.
 * @param level - confidence, strictly between 0 and 1.
 * @returns bounds in the unit of the values; a side that too few values bound is `null`, never a guess.
 * @throws RangeError when `p` or the level is out of range or a value is infinite.
 *
 * Assumes independent values of one population; ties make it wider than said.
 *
 * Lower rank: largest r with P(Bin(n, p) ≤ r − 1) ≤ α/2; upper: smallest s with P(Bin(n, p) ≤ s − 1) ≥ 1 − α/2.
 * Source: Conover WJ (1999) Practical nonparametric statistics, section 3.2.
 *
 * @example quantileInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5) // { lower: 2, upper: 9, coverage: 0.978515... }
 */
export function quantileInterval(
	values: ArrayLike<number>,
	p: number,
	level = DEFAULT_LEVEL
): QuantileInterval {
	checkLevel(level);
	checkProbability(p);
	const sorted = reportedSorted(values);
	const n = sorted.length;
	const cumulated = (k: number) => (k < 0 ? 0 : binomialCdf(k, n, p));
	const tail = (1 - level) / 2;
	let lowerRank = 0;
	while (lowerRank < n && cumulated(lowerRank) <= tail) lowerRank += 1;
	const upperRank = discreteQuantile(cumulated, 1 - tail, n) + 1;
	const bounded = { below: lowerRank > 0, above: upperRank <= n };
	return {
		lowerRank: bounded.below ? lowerRank : null,
		upperRank: bounded.above ? upperRank : null,
		lower: bounded.below ? (sorted[lowerRank - 1] ?? null) : null,
		upper: bounded.above ? (sorted[upperRank - 1] ?? null) : null,
		coverage: (bounded.above ? cumulated(upperRank - 1) : 1) - cumulated(lowerRank - 1),
		n
	};
}
