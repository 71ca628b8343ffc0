import { checkPositive, checkProbability } from '../check';
import { normalQuantile } from '../distributions/normal';
import { gammaKernel, gammaTails } from './incomplete-gamma';
import { increasingRoot } from './increasing-root';
import { logGamma } from './log-gamma';

/** Logarithms between which every positive double lies. */
const LOG_RANGE: readonly [number, number] = [-746, 710];

/** Wilson and Hilferty's cube, or the leading term of the series where the cube turns negative. */
function startLog(lower: number, a: number): number {
	const cubeRoot = 1 - 1 / (9 * a) + normalQuantile(lower) / (3 * Math.sqrt(a));
	if (cubeRoot > 0.1) return Math.log(a) + 3 * Math.log(cubeRoot);
	return (Math.log(lower) + logGamma(a + 1)) / a;
}

function inverse(tail: 'lower' | 'upper', probability: number, a: number): number {
	const sign = tail === 'lower' ? 1 : -1;
	const target = Math.log(probability);
	const start = startLog(tail === 'lower' ? probability : Math.max(1 - probability, Number.MIN_VALUE), a);
	const logX = increasingRoot(
		(u) => {
			const x = Math.exp(u);
			const area = gammaTails(a, x)[tail];
			return {
				value: sign * (Math.log(area) - target),
				slope: x === 0 ? 0 : (a * gammaKernel(a, x)) / area
			};
		},
		start,
		LOG_RANGE
	);
	return Math.exp(logX);
}

/**
 * Below which `x` lies the share `p` of a gamma distribution with shape `a`?
 *
 * @param p - share below, in [0, 1].
 * @param a - shape, positive and finite.
 * @returns x with P(a, x) = p; 0 at p = 0, Infinity at p = 1.
 * @throws RangeError when an argument is out of range.
 *
 * Safeguarded Newton on log x, on the smaller tail. For tiny upper shares use {@link inverseGammaUpper}, which keeps their digits.
 * Source: DiDonato and Morris (1986) ACM TOMS 12:377, for the starting values.
 *
 * @example inverseGammaLower(0.025, 1) // 0.02531780798
 */
export function inverseGammaLower(p: number, a: number): number {
	checkProbability(p);
	checkPositive(a, 'shape');
	if (p === 0) return 0;
	if (p === 1) return Infinity;
	return p <= 0.5 ? inverse('lower', p, a) : inverse('upper', 1 - p, a);
}

/**
 * Above which `x` lies the share `q` of a gamma distribution with shape `a`?
 *
 * @param q - share above, in [0, 1].
 * @param a - shape, positive and finite.
 * @returns x with Q(a, x) = q; Infinity at q = 0, 0 at q = 1.
 * @throws RangeError when an argument is out of range. Source: as {@link inverseGammaLower}.
 *
 * @example inverseGammaUpper(0.025, 1) // 3.68887945411
 */
export function inverseGammaUpper(q: number, a: number): number {
	checkProbability(q);
	checkPositive(a, 'shape');
	if (q === 0) return Infinity;
	if (q === 1) return 0;
	return q <= 0.5 ? inverse('upper', q, a) : inverse('lower', 1 - q, a);
}
