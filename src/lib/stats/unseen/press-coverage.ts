import { isMissing, missing, type Estimate, type Missing, type Reported } from '../estimate';
import { rateRatio } from '../counts/rate-ratio';
import { DEFAULT_LEVEL } from '../thresholds';

/**
 * How many incidents does the press catalogue hold for each one that was published as a count?
 *
 * @param catalogued - incidents of the catalogue, of the same crime, place and whole years as the count.
 * @param published - the count of one compiler; `null` or `NaN` is not reported. Not a sum over compilers, not a part-year.
 * @param level - confidence, strictly between 0 and 1.
 * @returns catalogued / published, from 0 on; above 1 where the press reported what the compiler did not count. Reasons:
 * `not-reported`; `zero-denominator` when the compiler counted none.
 * @throws RangeError when a number is no count or the level out of range.
 *
 * The interval answers how far chance in both counts could have moved the ratio; it knows nothing of matching (the catalogue's cases need
 * not be among the published ones) nor of what the press prefers. A ratio of counts, not a share. Two ratios of different compilers are
 * not to be compared.
 *
 * Source: as `rateRatio`, with equal exposures.
 *
 * @example pressCoverage(14, 166) // { value: 0.0843373..., lower: 0.0451212..., upper: 0.1455476..., ... }
 */
export function pressCoverage(
	catalogued: Reported,
	published: Reported,
	level = DEFAULT_LEVEL
): Estimate | Missing {
	const ratio = rateRatio({ count: catalogued, exposure: 1 }, { count: published, exposure: 1 }, level);
	if (isMissing(ratio)) return ratio;
	if (published === 0) return missing('zero-denominator');
	const { value, lower, upper } = ratio;
	return { value, lower, upper, level, method: 'coverage-ratio' };
}
