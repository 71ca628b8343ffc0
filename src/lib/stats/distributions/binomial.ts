import { checkCount, checkProbability } from '../check';
import { betaTails } from '../special/incomplete-beta';

/**
 * How likely are at most `successes` of `n` independent trials, each with probability `p`?
 *
 * @returns the upper tail of a beta distribution: 1 − I_p(successes + 1, n − successes). Source: Abramowitz and Stegun (1964), 26.5.24.
 * @throws RangeError when a count or the probability is out of range.
 *
 * @example binomialCdf(3, 10, 0.2) // 0.8791261184
 */
export function binomialCdf(successes: number, n: number, p: number): number {
	checkCount(successes, 'successes');
	checkCount(n, 'n');
	checkProbability(p);
	return successes >= n ? 1 : betaTails(successes + 1, n - successes, p).upper;
}
