import { checkProbability } from '../check';
import { gammaTails } from '../special/incomplete-gamma';
import { LOG_SQRT_TWO_PI } from '../special/log-gamma';

/**
 * How much of the standard normal distribution lies above `z`?
 *
 * @param z - any number, infinities included.
 * @returns 1 − Φ(z), computed as a tail: ½ Q(½, z² / 2) for z > 0. Source: Abramowitz and Stegun (1964), 26.2.
 *
 * @example normalUpperTail(8) // 6.22096057427178e-16
 */
export function normalUpperTail(z: number): number {
	const { lower, upper } = gammaTails(0.5, (z * z) / 2);
	return z >= 0 ? upper / 2 : 0.5 + lower / 2;
}

/** How much of the standard normal distribution lies below `z`? See {@link normalUpperTail}. */
export function normalCdf(z: number): number {
	return normalUpperTail(-z);
}

/** Abramowitz and Stegun 26.2.23: within 4.5e-4 for every upper tail up to one half. */
function firstGuess(upper: number): number {
	const t = Math.sqrt(-2 * Math.log(upper));
	const top = 2.515517 + t * (0.802853 + t * 0.010328);
	const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
	return t - top / bottom;
}

function upperQuantile(upper: number): number {
	let z = firstGuess(upper);
	for (let step = 0; step < 3; step += 1) {
		const tail = normalUpperTail(z);
		const newton = (tail - upper) / Math.exp(-(z * z) / 2 - LOG_SQRT_TWO_PI);
		z += newton / (1 - (z * newton) / 2);
	}
	return z;
}

/**
 * Below which z lies the share `p` of the standard normal distribution?
 *
 * @param p - share below, in [0, 1].
 * @returns Φ⁻¹(p); −Infinity at 0 and Infinity at 1.
 * @throws RangeError when `p` lies outside [0, 1].
 *
 * A rational first guess and three of Halley's steps on the smaller tail.
 * Source: Abramowitz and Stegun (1964), 26.2.23.
 *
 * @example normalQuantile(0.975) // 1.95996398454
 */
export function normalQuantile(p: number): number {
	checkProbability(p);
	if (p === 0) return -Infinity;
	if (p === 1) return Infinity;
	if (p === 0.5) return 0;
	return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}

/** The half-width, in standard errors, of a two-sided interval at `level` (1.96 at 0.95). */
export function twoSidedZ(level: number): number {
	return -normalQuantile((1 - level) / 2);
}
