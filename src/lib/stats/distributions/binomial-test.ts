import { betaTails } from '../special/incomplete-beta';
import { binomialPmf } from './binomial';

/** Outcomes this little more likely than the observed one count as equally likely: the last digits of a density are noise. */
const AS_LIKELY = 1 + 1e-7;

/** P(X ≥ count). */
function fromOn(count: number, n: number, p: number, q: number): number {
	if (count <= 0) return 1;
	return count > n ? 0 : betaTails(count, n - count + 1, p, q).lower;
}

/**
 * How surprising are so many successes of `n`, if each had the probability `p`? Exact and two-sided.
 *
 * @param successes - whole, from 0 to `n`.
 * @param n - independent trials, at least 1.
 * @param p - strictly between 0 and 1.
 * @param q - 1 − p, where the caller knows it more exactly.
 * @returns probability of all outcomes that are no more likely than the one observed, in (0, 1]; never 0: what is too small to
 * write is the smallest positive number.
 * @throws RangeError when a count or the probability is out of range.
 *
 * Not twice the one-sided probability, which other programs print. Source: Fisher's ordering by probability, as in Hirji KF
 * (2006) Exact analysis of discrete data, section 3.3.
 *
 * @example binomialTest(7, 10, 0.5) // 0.34375
 */
export function binomialTest(successes: number, n: number, p: number, q = 1 - p): number {
	if (successes / n > p) return binomialTest(n - successes, n, q, p);
	if (successes === n * p) return 1;
	const limit = binomialPmf(successes, n, p, q) * AS_LIKELY;
	let [tooLikely, far] = [Math.ceil(n * p) - 1, n + 1];
	while (far - tooLikely > 1) {
		const middle = Math.floor((tooLikely + far) / 2);
		if (binomialPmf(middle, n, p, q) <= limit) far = middle;
		else tooLikely = middle;
	}
	const below = fromOn(n - successes, n, q, p);
	return Math.min(1, Math.max(below + fromOn(far, n, p, q), Number.MIN_VALUE));
}
