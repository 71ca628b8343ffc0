import { checkPositive } from '../check';

/** From here on the series reaches the last digits of a double. */
const SERIES_FROM = 12;

/** Bernoulli numbers over 2k: Abramowitz and Stegun 6.3.18. */
const SERIES = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12];

/**
 * How fast does log Γ rise at x?
 *
 * @param x - positive and finite.
 * @returns ψ(x), to about 1e-14.
 * @throws RangeError when `x` is not positive and finite.
 *
 * Asymptotic series after the recurrence ψ(x + 1) = ψ(x) + 1 / x. Source: Abramowitz and Stegun (1964), 6.3.5 and 6.3.18.
 *
 * @example digamma(1) // -0.57721566490153
 */
export function digamma(x: number): number {
	checkPositive(x, 'x');
	let shifted = x;
	let below = 0;
	while (shifted < SERIES_FROM) {
		below += 1 / shifted;
		shifted += 1;
	}
	const square = 1 / (shifted * shifted);
	const series = SERIES.reduceRight((sum, coefficient) => coefficient + sum * square, 0) * square;
	return Math.log(shifted) - 0.5 / shifted - series - below;
}
