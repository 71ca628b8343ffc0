import { checkCount, checkLevel } from '../check';
import { isReported, missing, type Missing, type Reported } from '../estimate';

/** Whole numbers with 0 ≤ successes ≤ n and n ≥ 1. */
export interface Share {
	readonly successes: number;
	readonly n: number;
}

/**
 * Are these two numbers a share?
 *
 * @returns both as numbers. Reasons: `not-reported` where one is `null` or `NaN`, `zero-denominator` where n is 0.
 * @throws RangeError when one is no count, there are more successes than n, or the level is out of range.
 */
export function checkShare(successes: Reported, n: Reported, level: number): Share | Missing {
	checkLevel(level);
	if (!isReported(successes) || !isReported(n)) return missing('not-reported');
	checkCount(successes, 'successes');
	checkCount(n, 'n');
	if (successes > n) throw new RangeError(`more successes than cases: ${successes} of ${n}`);
	return n === 0 ? missing('zero-denominator') : { successes, n };
}
