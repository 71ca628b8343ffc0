import { checkLevel } from '../check';
import { binomialTest } from '../distributions/binomial-test';
import { isMissing, missing, type Estimate, type Missing } from '../estimate';
import { inverseBetaParts, type ShareParts } from '../special/beta-inverse';
import { DEFAULT_LEVEL } from '../thresholds';
import { checkExposed, type ExposedCount } from './exposed-count';

/** How many times one rate is the other, with its test. */
export interface RateRatio extends Estimate {
	/** Two-sided exact probability of counts at least as unusual, were both rates equal; never 0. */
	readonly pValue: number;
}

/**
 * How many times the second rate is the first, and could they be equal?
 *
 * @param first - events and exposure (people, person-years, months) of the rate that is divided.
 * @param second - those of the rate divided by, in the same unit of exposure.
 * @param level - confidence, strictly between 0 and 1.
 * @returns first rate / second rate. Without events in the second, ratio and upper limit are truly infinite and only the lower
 * limit says something; without events in the first, ratio and lower limit are 0. Reasons: `not-reported`, `no-population`,
 * `zero-denominator` (an exposure of 0, or no event in either).
 * @throws RangeError when a number is no count, an exposure negative or infinite, or the level out of range.
 *
 * Given the sum of the two counts, the first is binomial, whatever the rates: no approximation, and cover at least as said.
 * Assumes Poisson counts that are independent of each other: not two compilers' counts of the same cases, and not a year against the
 * "worst year" picked from many. For comparing many pairs, correct with `benjaminiHochberg`.
 *
 * With p_L, p_U the Clopper-Pearson limits of a / (a + b): p / (1 − p) × second exposure / first exposure.
 * Source: Przyborowski J, Wilenski H (1940) Biometrika 31:313; Clopper CJ, Pearson ES (1934) Biometrika 26:404.
 *
 * @example rateRatio({ count: 11, exposure: 800 }, { count: 23, exposure: 3000 }) // { value: 1.793478..., lower: 0.789310..., upper: 3.829820..., pValue: 0.137168... }
 */
export function rateRatio(
	first: ExposedCount,
	second: ExposedCount,
	level = DEFAULT_LEVEL
): RateRatio | Missing {
	checkLevel(level);
	const one = checkExposed(first);
	if (isMissing(one)) return one;
	const two = checkExposed(second);
	if (isMissing(two)) return two;
	const [a, b] = [one.count, two.count];
	if (a + b === 0) return missing('zero-denominator');
	const tail = (1 - level) / 2;
	const longer = two.exposure / one.exposure;
	const odds = ({ x, y }: ShareParts) => x / y;
	return {
		value: b === 0 ? Infinity : (a / b) * longer,
		lower: a === 0 ? 0 : longer * odds(inverseBetaParts(tail, a, b + 1)),
		upper: b === 0 ? Infinity : longer / odds(inverseBetaParts(tail, b, a + 1)),
		level,
		method: 'rate-ratio-exact',
		pValue: binomialTest(a, a + b, 1 / (1 + longer), longer / (1 + longer))
	};
}
