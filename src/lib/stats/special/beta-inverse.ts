import { checkPositive, checkProbability } from '../check';
import { betaKernel, betaTails } from './incomplete-beta';
import { increasingRoot } from './increasing-root';

/** Log-odds between which every double strictly between 0 and 1 lies. */
const LOGIT_RANGE: readonly [number, number] = [-746, 746];

/** A share and its complement, each with all its digits. */
export interface ShareParts {
	readonly x: number;
	/** 1 − x. */
	readonly y: number;
}

/**
 * Below which `x` lies the share `p` of a beta distribution? Gives 1 − x too, for callers that divide by it.
 * Arguments, errors and source as {@link inverseBeta}.
 */
export function inverseBetaParts(p: number, a: number, b: number): ShareParts {
	checkProbability(p);
	checkPositive(a, 'first shape');
	checkPositive(b, 'second shape');
	if (p === 0 || p === 1) return { x: p, y: 1 - p };
	const tail = p <= 0.5 ? 'lower' : 'upper';
	const sign = tail === 'lower' ? 1 : -1;
	const target = Math.log(tail === 'lower' ? p : 1 - p);
	const logit = increasingRoot(
		(u) => {
			const x = 1 / (1 + Math.exp(-u));
			const y = 1 / (1 + Math.exp(u));
			const area = betaTails(a, b, x, y)[tail];
			const inside = x > 0 && y > 0;
			return {
				value: sign * (Math.log(area) - target),
				slope: inside ? betaKernel(a, b, x, y) / area : 0
			};
		},
		Math.log(a / b),
		LOGIT_RANGE
	);
	return { x: 1 / (1 + Math.exp(-logit)), y: 1 / (1 + Math.exp(logit)) };
}

/**
 * Below which `x` lies the share `p` of a beta distribution?
 *
 * @param p - share below, in [0, 1].
 * @param a - first shape, positive and finite.
 * @param b - second shape, positive and finite.
 * @returns x in [0, 1] with I_x(a, b) = p.
 * @throws RangeError when an argument is out of range.
 *
 * Safeguarded Newton on the log-odds of x, on the smaller tail. Source: as {@link betaTails}.
 *
 * @example inverseBeta(0.5, 2, 3) // 0.38572756813
 */
export function inverseBeta(p: number, a: number, b: number): number {
	return inverseBetaParts(p, a, b).x;
}
