import { checkPositive } from '../check';
import { betaTails } from '../special/incomplete-beta';

/**
 * How likely is an F of these degrees of freedom to be larger than `x`?
 *
 * @param x - from 0 on.
 * @param between - degrees of freedom above the line, positive.
 * @param within - degrees of freedom below it, positive.
 * @returns I_y(within / 2, between / 2) with y = within / (within + between x), computed as a tail.
 * @throws RangeError when an argument is out of range. Source: Abramowitz and Stegun (1964), 26.6.2.
 *
 * @example fUpperTail(4, 2, 10) // 0.05292214940
 */
export function fUpperTail(x: number, between: number, within: number): number {
	if (!(x >= 0)) throw new RangeError(`x must be from 0 on: ${x}`);
	checkPositive(between, 'degrees of freedom');
	checkPositive(within, 'degrees of freedom');
	const total = within + between * x;
	if (total === Infinity) return 0;
	return betaTails(within / 2, between / 2, within / total, (between * x) / total).lower;
}
