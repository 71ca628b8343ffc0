import { checkPositive } from '../check';
import { poissonDeviance } from './deviance';
import { stirlingError } from './log-gamma';
import { fromLower, fromUpper, TINY, type Tails } from './tails';

/** From this shape on, and this near the middle, series and fraction get long and Temme's expansion is exact enough. */
const TEMME_FROM_SHAPE = 1e6;
const TEMME_WITHIN = 0.04;

/** Temme (1979): Taylor coefficients in η of the remainder's first term; the next one is a millionth of it and less. */
const TEMME_REMAINDER = [-1 / 3, 1 / 12, -2 / 135, 1 / 864, 1 / 2835, -139 / 777600];

/**
 * What is x^a e^(−x) / Γ(a + 1), the Poisson probability with a real `a`?
 *
 * @param a - positive shape.
 * @param x - positive argument.
 * @returns the value without the loss of digits of a difference of logarithms. Source: Loader C (2000).
 */
export function gammaKernel(a: number, x: number): number {
	return Math.exp(-stirlingError(a) - poissonDeviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}

function lowerBySeries(a: number, x: number): number {
	let term = 1;
	let sum = 1;
	for (let n = 1; term > sum * Number.EPSILON * 0.1; n += 1) {
		term *= x / (a + n);
		sum += term;
	}
	return gammaKernel(a, x) * sum;
}

function upperByFraction(a: number, x: number): number {
	let b = x + 1 - a;
	let c = 1 / TINY;
	let d = 1 / b;
	let fraction = d;
	for (let n = 1, change = 0; Math.abs(change - 1) > Number.EPSILON; n += 1) {
		const factor = -n * (n - a);
		b += 2;
		d = 1 / (factor * d + b || TINY);
		c = b + factor / c || TINY;
		change = c * d;
		fraction *= change;
	}
	return gammaKernel(a, x) * a * fraction;
}

function tailsByTemme(a: number, x: number): Tails {
	const deviance = poissonDeviance(a, x);
	const side = Math.sign(x - a);
	const eta = side * Math.sqrt((2 * deviance) / a);
	const series = TEMME_REMAINDER.reduceRight((sum, coefficient) => coefficient + sum * eta, 0);
	const remainder = (Math.exp(-deviance) / Math.sqrt(2 * Math.PI * a)) * series;
	const tail = deviance === 0 ? 0.5 : 0.5 * gammaTails(0.5, deviance).upper;
	return side >= 0 ? fromUpper(tail + remainder) : fromLower(tail - remainder);
}

/**
 * How much of a gamma distribution with shape `a` (scale 1) lies below and above `x`?
 *
 * @param a - shape, positive and finite.
 * @param x - argument, from 0 on; may be infinite.
 * @returns P(a, x) as `lower` and Q(a, x) as `upper`, both in [0, 1], relative error about 1e-13, growing to 1e-10 far out in the
 * tails of shapes over a million.
 * @throws RangeError when `a` is not positive and finite or `x` is negative or NaN.
 *
 * Series for P below a + 1, Lentz's continued fraction for Q above, Temme's uniform expansion for shapes over a million.
 * Source: Abramowitz and Stegun (1964), 6.5.29 and 6.5.31; Temme NM (1979) SIAM J Math Anal 10:757.
 *
 * @example gammaTails(10, 12).lower // 0.75760783833
 */
export function gammaTails(a: number, x: number): Tails {
	checkPositive(a, 'shape');
	if (!(x >= 0)) throw new RangeError(`x must be from 0 on: ${x}`);
	if (x === 0) return { lower: 0, upper: 1 };
	if (x === Infinity) return { lower: 1, upper: 0 };
	if (a >= TEMME_FROM_SHAPE && Math.abs(x - a) < TEMME_WITHIN * a) return tailsByTemme(a, x);
	return x < a + 1 ? fromLower(lowerBySeries(a, x)) : fromUpper(upperByFraction(a, x));
}
