import { checkCount, checkPositive } from '../check';
import { betaTails } from '../special/incomplete-beta';
import { discreteQuantile } from './discrete-quantile';

/**
 * How likely are at most `count` events where `mean` are expected and their variance is mean + mean² / size?
 *
 * @param size - positive; the smaller, the more the counts scatter.
 * @param mean - positive.
 * @returns I_s(size, count + 1) with s = size / (size + mean). Source: Abramowitz and Stegun (1964), 26.5.26.
 * @throws RangeError when an argument is out of range.
 *
 * @example negativeBinomialCdf(3, 2.5, 4) // 0.52518659688
 */
export function negativeBinomialCdf(count: number, size: number, mean: number): number {
	checkCount(count, 'count');
	checkPositive(size, 'size');
	checkPositive(mean, 'mean');
	const total = size + mean;
	return betaTails(size, count + 1, size / total, mean / total).lower;
}

/**
 * How likely are at least `count` events? Arguments and source as {@link negativeBinomialCdf}, computed as a tail.
 *
 * @example negativeBinomialUpperTail(4, 2.5, 4) // 0.47481340312
 */
export function negativeBinomialUpperTail(count: number, size: number, mean: number): number {
	checkCount(count, 'count');
	checkPositive(size, 'size');
	checkPositive(mean, 'mean');
	const total = size + mean;
	return count === 0 ? 1 : betaTails(size, count, size / total, mean / total).upper;
}

/**
 * Which is the smallest count that is reached or undercut with probability `p`? Arguments as {@link negativeBinomialCdf}.
 *
 * @example negativeBinomialQuantile(0.99, 2.5, 4) // 14
 */
export function negativeBinomialQuantile(p: number, size: number, mean: number): number {
	return discreteQuantile((count) => negativeBinomialCdf(count, size, mean), p);
}
