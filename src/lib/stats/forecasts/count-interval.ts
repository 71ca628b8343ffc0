import { checkLevel, checkPositive } from '../check';
import { negativeBinomialQuantile } from '../distributions/negative-binomial';
import { poissonQuantile } from '../distributions/poisson';

/** Part of the mean by which a variance must exceed it to count as more. */
const ROUNDING = 1e-12;

/**
 * Between which counts will a future count lie, with this mean and this variance?
 *
 * @param mean - positive and finite.
 * @param variance - at least the mean.
 * @param level - probability, strictly between 0 and 1.
 * @returns whole counts: the quantiles at (1 − level) / 2 and (1 + level) / 2 of the negative binomial distribution with these two
 * moments, or of the Poisson one where they are equal. Counts jump, so the interval holds at least `level`.
 * @throws RangeError when an argument is out of range.
 *
 * Size r = mean² / (variance − mean). Source: Anscombe FJ (1949) Biometrics 5:165.
 *
 * @example countInterval(4, 8, 0.8).upper // 8
 */
export function countInterval(
	mean: number,
	variance: number,
	level: number
): { readonly lower: number; readonly upper: number } {
	checkLevel(level);
	checkPositive(mean, 'mean');
	const tail = (1 - level) / 2;
	const excess = variance - mean;
	if (!(excess > -ROUNDING * mean && variance < Infinity))
		throw new RangeError(`variance must be finite and at least the mean: ${variance}`);
	const quantile = (p: number) =>
		excess > ROUNDING * mean
			? negativeBinomialQuantile(p, mean ** 2 / excess, mean)
			: poissonQuantile(p, mean);
	return { lower: quantile(tail), upper: quantile(1 - tail) };
}
