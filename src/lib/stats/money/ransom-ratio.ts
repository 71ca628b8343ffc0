import { quantileSorted } from 'd3';
import { missing, type Estimate, type Missing } from '../estimate';
import { DEFAULT_LEVEL, MINIMUM_N_MEDIAN } from '../thresholds';
import { geometricMean } from '../summaries/geometric-mean';
import { reportedSorted, type MinimumN } from '../summaries/quantile';

/** What became of the demands: three "typical ratios" that differ, and the pairs that are none. */
export interface RansomRatio {
	/** Pairs with both amounts above 0. */
	readonly usedPairs: number;
	/** Demanded, and reported as released without payment: not a ratio of 0. */
	readonly paidNothing: number;
	/** Incidents without an amount paid, and without an amount demanded; one that lacks both is in both. */
	readonly missingPaid: number;
	readonly missingDemanded: number;
	readonly paidMoreThanDemanded: number;
	readonly medianRatio: number;
	/** First, second and third quartile of the ratios, type 7. */
	readonly quartiles: readonly [number, number, number];
	readonly ratioOfMedians: number;
	readonly ratioOfTotals: number;
	readonly geometricMeanRatio: Estimate;
}

function middle(values: ArrayLike<number>, p = 0.5): number {
	return quantileSorted(reportedSorted(values), p) ?? 0;
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

/**
 * Which part of what was demanded was paid?
 *
 * @param demanded - rupees, one an incident; `NaN` is not reported. @param paid - same length and unit; 0 = nothing was paid.
 * @param level - confidence of the geometric mean's interval.
 * @param options - `minimumN`: pairs below which it is `too-few` (8 unless said otherwise, never under 2).
 * @returns ratios (0.45 = 45 % of the demand) and the counts of pairs that are none. Reason: `too-few`.
 * @throws RangeError when lengths differ, an amount is negative or infinite, or a demand is 0 (bad data).
 *
 * Pairs are single press reports, often rounded or disputed; where one amount is missing the pair says nothing.
 * Say which of the ratios is shown. Source: definition; interval as `geometricMean`.
 *
 * @example ransomRatio([10, 10, 20, 20, 30, 40, 50, 60], [5, 2, 10, 4, 15, 8, 25, 12]) // { ratioOfTotals: 0.3375, medianRatio: 0.35 }
 */
export function ransomRatio(
	demanded: ArrayLike<number>,
	paid: ArrayLike<number>,
	level = DEFAULT_LEVEL,
	{ minimumN = MINIMUM_N_MEDIAN }: MinimumN = {}
): RansomRatio | Missing {
	if (demanded.length !== paid.length) throw new RangeError('as many payments as demands are needed');
	const pairs = Array.from(demanded, (asked, index) => ({ asked, given: paid[index] ?? NaN }));
	if (pairs.some(({ asked, given }) => asked <= 0 || given < 0))
		throw new RangeError('a demand must be above 0 and a payment not below it');
	const used = pairs.filter(({ asked, given }) => asked > 0 && given > 0);
	const ratios = used.map(({ asked, given }) => given / asked);
	const geometricMeanRatio = geometricMean(ratios, level, { minimumN });
	if ('reason' in geometricMeanRatio) return missing(geometricMeanRatio.reason);
	const [askedAmounts, givenAmounts] = [used.map(({ asked }) => asked), used.map(({ given }) => given)];
	return {
		usedPairs: used.length,
		paidNothing: pairs.filter(({ asked, given }) => asked > 0 && given === 0).length,
		missingPaid: pairs.filter(({ given }) => Number.isNaN(given)).length,
		missingDemanded: pairs.filter(({ asked }) => Number.isNaN(asked)).length,
		paidMoreThanDemanded: used.filter(({ asked, given }) => given > asked).length,
		medianRatio: middle(ratios),
		quartiles: [middle(ratios, 0.25), middle(ratios), middle(ratios, 0.75)],
		ratioOfMedians: middle(givenAmounts) / middle(askedAmounts),
		ratioOfTotals: total(givenAmounts) / total(askedAmounts),
		geometricMeanRatio
	};
}
