import { checkPositive } from '../check';

/** ½ log 2π, the constant of Stirling's formula. */
export const LOG_SQRT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** From here on six terms of the series reach the last digit of a double. */
const SERIES_FROM = 15;

/** Bernoulli numbers over 2k(2k − 1): Abramowitz and Stegun 6.1.40. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];

function series(x: number): number {
	return SERIES.reduceRight((sum, coefficient) => coefficient + sum / (x * x), 0) / x;
}

/**
 * What is the logarithm of Γ(x)?
 *
 * @param x - positive and finite.
 * @returns log Γ(x), to about 1e-14 absolute or 1e-15 relative, whichever is larger.
 * @throws RangeError when `x` is not positive and finite.
 *
 * Stirling's series; below 15 after the recurrence Γ(x + 1) = x Γ(x). Source: Abramowitz and Stegun (1964), 6.1.15 and 6.1.40.
 *
 * @example logGamma(0.5) // 0.57236494292
 */
export function logGamma(x: number): number {
	checkPositive(x, 'x');
	let shifted = x;
	let product = 1;
	while (shifted < SERIES_FROM) {
		product *= shifted;
		shifted += 1;
	}
	return (
		(shifted - 0.5) * Math.log(shifted) - shifted + LOG_SQRT_TWO_PI + series(shifted) - Math.log(product)
	);
}

/**
 * How far is Stirling's formula from log Γ(x + 1)? Keeps the digits that a difference of large logarithms would lose.
 *
 * @param x - positive and finite.
 * @returns log Γ(x + 1) − [(x + ½) log x − x + ½ log 2π].
 *
 * Source: Loader C (2000), Fast and accurate computation of binomial probabilities, section 2.
 */
export function stirlingError(x: number): number {
	if (x >= SERIES_FROM) return series(x);
	return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - LOG_SQRT_TWO_PI;
}
