import { checkLevel } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { isMissing, type Estimate, type Missing } from '../estimate';
import { increasingRoot } from '../special/increasing-root';
import { DEFAULT_LEVEL } from '../thresholds';
import { checkExposed, type ExposedCount, type KnownExposedCount } from './exposed-count';

/** The second rate that fits both counts best if the first exceeds it by `difference`: the larger root of a quadratic. */
function secondRateGiven(difference: number, first: KnownExposedCount, second: KnownExposedCount): number {
	const exposure = first.exposure + second.exposure;
	const linear = exposure * difference - first.count - second.count;
	const constant = -second.count * difference;
	const root = Math.sqrt(Math.max(0, linear * linear - 4 * exposure * constant));
	const larger = linear <= 0 ? (root - linear) / (2 * exposure) : (-2 * constant) / (root + linear);
	return Math.max(larger, 0, -difference);
}

/**
 * By how much does one rate exceed another?
 *
 * @param first - events and exposure (people, person-years, months) of the rate from which is subtracted.
 * @param second - those of the rate that is subtracted, in the same unit of exposure.
 * @param level - confidence, strictly between 0 and 1.
 * @returns first − second, in events per unit of exposure; multiply by 100,000 for the usual unit. Reasons: `not-reported`,
 * `no-population`, `zero-denominator` (an exposure of 0). Two counts of 0 have the difference 0 and an interval.
 * @throws RangeError when a number is no count, an exposure negative or infinite, or the level out of range.
 *
 * Score interval: the differences that the test with variance under that difference does not reject. For a difference (unlike the
 * ratio) no exact conditional interval exists: the sum of the counts does not rid it of the common rate. Covers close to
 * nominally also for small counts, sometimes a little less. Assumptions as `rateRatio`.
 *
 * Limits: d with (r₁ − r₂ − d)² = z² (r̃₁ / t₁ + r̃₂ / t₂), r̃ the rates of highest likelihood that differ by d.
 * Source: Miettinen O, Nurminen M (1985) Statist Med 4:213.
 *
 * @example rateDifference({ count: 5, exposure: 10 }, { count: 0, exposure: 10 }) // { value: 0.5, lower: 0.1158541..., upper: 1.1705757..., ... }
 */
export function rateDifference(
	first: ExposedCount,
	second: ExposedCount,
	level = DEFAULT_LEVEL
): Estimate | Missing {
	checkLevel(level);
	const one = checkExposed(first);
	if (isMissing(one)) return one;
	const two = checkExposed(second);
	if (isMissing(two)) return two;
	const z = twoSidedZ(level);
	const value = one.count / one.exposure - two.count / two.exposure;
	const scale = (4 * (one.count + two.count + z * z)) / Math.min(one.exposure, two.exposure);
	const statistic = (difference: number) => {
		const rate = secondRateGiven(difference, one, two);
		const variance = (rate + difference) / one.exposure + rate / two.exposure;
		const distance = difference - value;
		return distance === 0 ? 0 : distance / Math.sqrt(variance);
	};
	const limit = (target: number, bracket: readonly [number, number]) =>
		scale * increasingRoot((u) => ({ value: statistic(u * scale) - target, slope: 0 }), NaN, bracket);
	const at = value / scale;
	return {
		value,
		lower: Math.min(value, limit(-z, [-1, at])),
		upper: Math.max(value, limit(z, [at, 1])),
		level,
		method: 'rate-difference-miettinen-nurminen'
	};
}
