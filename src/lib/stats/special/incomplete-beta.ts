import { checkPositive, checkProbability } from '../check';
import { poissonDeviance } from './deviance';
import { stirlingError } from './log-gamma';
import { fromLower, fromUpper, TINY, type Tails } from './tails';

/**
 * What is x^a y^b / B(a, b), the density of a beta distribution times x y?
 *
 * @param a - positive.
 * @param b - positive.
 * @param x - in (0, 1).
 * @param y - 1 − x, given apart so that neither end loses digits.
 * @returns the value by Loader's saddle-point form, without differences of large logarithms. Source: Loader C (2000).
 */
export function betaKernel(a: number, b: number, x: number, y: number): number {
	const n = a + b;
	const exponent =
		stirlingError(n) -
		stirlingError(a) -
		stirlingError(b) -
		poissonDeviance(a, n * x) -
		poissonDeviance(b, n * y);
	return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
}

function lowerByFraction(a: number, b: number, x: number, y: number): number {
	let c = 1;
	let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
	let fraction = d;
	for (let m = 1, change = 0; Math.abs(change - 1) > Number.EPSILON; m += 1) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / (1 + even * d || TINY);
		c = 1 + even / c || TINY;
		fraction *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / (1 + odd * d || TINY);
		c = 1 + odd / c || TINY;
		change = d * c;
		fraction *= change;
	}
	return (betaKernel(a, b, x, y) * fraction) / a;
}

/**
 * How much of a beta distribution lies below and above `x`?
 *
 * @param a - first shape, positive and finite.
 * @param b - second shape, positive and finite.
 * @param x - in [0, 1].
 * @param y - 1 − x, where the caller knows it more exactly.
 * @returns I_x(a, b) as `lower` and its complement as `upper`, relative error about 1e-13, growing to 1e-10 for shapes of a million.
 * @throws RangeError when an argument is out of range.
 *
 * Lentz's continued fraction, on the side on which it converges fast. Source: Abramowitz and Stegun (1964), 26.5.8.
 *
 * @example betaTails(2, 3, 0.5).lower // 0.6875
 */
export function betaTails(a: number, b: number, x: number, y = 1 - x): Tails {
	checkPositive(a, 'first shape');
	checkPositive(b, 'second shape');
	checkProbability(x);
	if (x === 0) return { lower: 0, upper: 1 };
	if (y === 0) return { lower: 1, upper: 0 };
	const belowMiddle = x < (a + 1) / (a + b + 2);
	return belowMiddle ? fromLower(lowerByFraction(a, b, x, y)) : fromUpper(lowerByFraction(b, a, y, x));
}
