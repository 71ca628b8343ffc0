import { checkCount, checkProbability } from '../check';
import { betaKernel, betaTails } from '../special/incomplete-beta';

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

/**
 * How likely are exactly `successes` of `n` independent trials, each with probability `p`?
 *
 * @param q - 1 − p, where the caller knows it more exactly.
 * @returns Loader's saddle-point form, without differences of large logarithms. Source: Loader C (2000).
 * @throws RangeError when a count or the probability is out of range.
 *
 * @example binomialPmf(3, 10, 0.2) // 0.201326592
 */
export function binomialPmf(successes: number, n: number, p: number, q = 1 - p): number {
	checkCount(successes, 'successes');
	checkCount(n, 'n');
	checkProbability(p);
	const failures = n - successes;
	if (failures < 0) return 0;
	if (successes === 0) return n === 0 ? 1 : Math.exp(n * (p < 0.5 ? Math.log1p(-p) : Math.log(q)));
	if (failures === 0) return Math.exp(n * (q < 0.5 ? Math.log1p(-q) : Math.log(p)));
	if (p === 0 || q === 0) return 0;
	return (betaKernel(successes, failures, p, q) * n) / (successes * failures);
}
