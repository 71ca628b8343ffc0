import { checkPositive } from '../check';

/** ½ log 2π, the constant of Stirling's formula. */
export const LOG_SQRT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** From here on six terms of the series reach the last digit of a double. */
const SERIES_FROM = 15;

/** Bernoulli numbers over 2k(2k − 1): Abramowitz and Stegun 6.1.40. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];

/** 1 − Euler's constant. */
const SLOPE_AT_TWO = 0.4227843350984671;

/** ζ(k) − 1 for k = 2, 3, …: Abramowitz and Stegun, table 23.3. */
const ZETA_LESS_ONE = [
	0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
	0.008349277381922827, 0.00407735619794434, 0.002008392826082214, 9.945751278180853e-4, 4.941886041194645e-4,
	2.460865533080483e-4, 1.227133475784891e-4, 6.124813505870483e-5, 3.058823630702049e-5,
	1.528225940865187e-5, 7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7,
	4.769329867878064e-7, 2.38450502727733e-7, 1.192199259653111e-7, 5.960818905125948e-8, 2.980350351465228e-8
];

/** log Γ(2 + z) for z within a half of 0, where it passes through 0 itself. */
function logGammaNearTwo(z: number): number {
	const sum = ZETA_LESS_ONE.reduceRight(
		(rest, coefficient, index) => coefficient / (index + 2) - z * rest,
		0
	);
	return z * (SLOPE_AT_TWO + z * sum);
}

function series(x: number): number {
	return SERIES.reduceRight((sum, coefficient) => coefficient + sum / (x * x), 0) / x;
}

/**
 * What is the logarithm of Γ(x)?
 *
 * @param x - positive and finite.
 * @returns log Γ(x), to about 1e-13 of itself, also beside its zeros at 1 and 2.
 * @throws RangeError when `x` is not positive and finite.
 *
 * Stirling's series; below 15 after the recurrence Γ(x + 1) = x Γ(x); within a half of 1 and 2 the power series around 2.
 * Source: Abramowitz and Stegun (1964), 6.1.15, 6.1.33 and 6.1.40.
 *
 * @example logGamma(0.5) // 0.57236494292
 */
export function logGamma(x: number): number {
	checkPositive(x, 'x');
	if (Math.abs(x - 2) <= 0.5) return logGammaNearTwo(x - 2);
	if (Math.abs(x - 1) <= 0.5) return logGammaNearTwo(x - 1) - Math.log1p(x - 1);
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
