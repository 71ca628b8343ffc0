import { isMissing, type Estimate, type Missing, type Reported } from '../estimate';
import { DEFAULT_LEVEL } from '../thresholds';
import { wilsonInterval } from './wilson-interval';

/** Cases of the kind asked for among the known ones. */
export interface ReportedShare {
	readonly successes: Reported;
	readonly n: Reported;
}

/**
 * By how much does one share exceed another?
 *
 * @param first - the share from which is subtracted.
 * @param second - the share that is subtracted; its cases are others than those of `first`.
 * @param level - confidence, strictly between 0 and 1.
 * @returns first − second, between −1 and 1. Reasons: those of `wilsonInterval`, the first share's before the second's.
 * @throws RangeError as `wilsonInterval`.
 *
 * Assumes two independent groups of cases: not for two sources that report the same cases.
 *
 * d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²) with Wilson's limits.
 * Source: Newcombe RG (1998) Statist Med 17:873, method 10.
 *
 * @example newcombeDifference({ successes: 56, n: 70 }, { successes: 48, n: 80 }) // { value: 0.2, lower: 0.0524, upper: 0.3339 }
 */
export function newcombeDifference(
	first: ReportedShare,
	second: ReportedShare,
	level = DEFAULT_LEVEL
): Estimate | Missing {
	const one = wilsonInterval(first.successes, first.n, level);
	if (isMissing(one)) return one;
	const two = wilsonInterval(second.successes, second.n, level);
	if (isMissing(two)) return two;
	const value = one.value - two.value;
	return {
		value,
		lower: value - Math.hypot(one.value - one.lower, two.upper - two.value),
		upper: value + Math.hypot(one.upper - one.value, two.value - two.lower),
		level,
		method: 'share-difference-newcombe'
	};
}
