import { inverseGammaLower } from '../special/gamma-inverse';
import { gammaTails } from '../special/incomplete-gamma';

/**
 * How likely is a chi-square of `degrees` degrees of freedom to be larger than `x`?
 *
 * @returns Q(degrees / 2, x / 2), in [0, 1].
 * @throws RangeError when `degrees` is not positive or `x` is negative. Source: Abramowitz and Stegun (1964), 26.4.19.
 *
 * @example chiSquareUpperTail(3.84145882069412, 1) // 0.05
 */
export function chiSquareUpperTail(x: number, degrees: number): number {
	return gammaTails(degrees / 2, x / 2).upper;
}

/**
 * Below which value lies the share `p` of a chi-square of `degrees` degrees of freedom?
 *
 * @throws RangeError when an argument is out of range. Source: as {@link chiSquareUpperTail}.
 *
 * @example chiSquareQuantile(0.975, 2) // 7.37775890823
 */
export function chiSquareQuantile(p: number, degrees: number): number {
	return 2 * inverseGammaLower(p, degrees / 2);
}
