import { checkPositive, checkProbability } from '../check';
import { inverseBetaParts } from '../special/beta-inverse';
import { fUpperTail } from './f-distribution';

/**
 * Below which t lies the share `p` of Student's distribution with `degrees` degrees of freedom?
 *
 * @param p - share below, in [0, 1].
 * @param degrees - positive.
 * @returns the quantile; infinite at 0 and 1.
 * @throws RangeError when an argument is out of range.
 *
 * With x = degrees / (degrees + t²), both tails together hold I_x(degrees / 2, ½). Source: Abramowitz and Stegun (1964), 26.7.
 *
 * @example studentTQuantile(0.975, 5) // 2.57058183564
 */
export function studentTQuantile(p: number, degrees: number): number {
	checkProbability(p);
	checkPositive(degrees, 'degrees of freedom');
	if (p === 0.5) return 0;
	const sign = p < 0.5 ? -1 : 1;
	const { x, y } = inverseBetaParts(2 * Math.min(p, 1 - p), degrees / 2, 0.5);
	return sign * Math.sqrt((degrees * y) / x);
}

/**
 * How likely is Student's t of `degrees` degrees of freedom to lie further from 0 than `t`, on either side?
 *
 * @param t - any number, infinities included.
 * @param degrees - positive.
 * @returns I_x(degrees / 2, ½) with x = degrees / (degrees + t²). Source: Abramowitz and Stegun (1964), 26.7.
 * @throws RangeError when an argument is out of range.
 *
 * @example studentTBothTails(2.5, 7) // 0.04099221859
 */
export function studentTBothTails(t: number, degrees: number): number {
	return fUpperTail(t * t, 1, degrees);
}
