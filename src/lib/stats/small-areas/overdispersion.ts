import { isMissing, missing, type Missing } from '../estimate';
import { quantile } from '../summaries/quantile';

/** How much more areas scatter than chance alone would have them. */
export interface Overdispersion {
	/** Distances from the target in standard errors, the farthest ones drawn in. */
	readonly winsorisedZ: readonly number[];
	/** Mean of their squares: about 1 where only chance is at work. Below 1 nothing is corrected. */
	readonly phi: number;
	/** Variance of the true rates between areas, per person squared; 0 where phi asks for none. */
	readonly tau2: number;
}

/**
 * Do these areas differ by more than chance, and by how much?
 *
 * @param z - distance of each area's rate from the target, in its standard errors.
 * @param variances - variance of each area's rate by chance alone, in the same order.
 * @param winsorise - share of areas at either end whose z is drawn in to the quantile (type 7) there, so that one outlier does not
 * hide itself; from 0 to below ½.
 * @returns reasons: `too-few` for fewer than two areas; `not-determined` where a variance is too small for a number.
 * @throws RangeError when `winsorise` is out of range.
 *
 * phi = Σ z² / n; tau² = max(0, (n phi − (n − 1)) / (Σ w − Σ w² / Σ w)), w = 1 / variance.
 * Source: Spiegelhalter DJ (2005) Statist Med 24:1185; DerSimonian R, Laird N (1986) Control Clin Trials 7:177.
 *
 * @example overdispersion([-2, 0, 2], [1, 1, 1], 0) // { phi: 2.6666..., tau2: 3 }
 */
export function overdispersion(
	z: readonly number[],
	variances: readonly number[],
	winsorise: number
): Overdispersion | Missing {
	if (!(winsorise >= 0 && winsorise < 0.5))
		throw new RangeError(`winsorise must lie from 0 to below one half: ${winsorise}`);
	const n = z.length;
	const low = quantile(z, winsorise, { minimumN: 2 });
	const high = quantile(z, 1 - winsorise, { minimumN: 2 });
	if (isMissing(low) || isMissing(high)) return missing('too-few');
	const winsorisedZ = z.map((one) => Math.min(high.value, Math.max(low.value, one)));
	const phi = winsorisedZ.reduce((sum, one) => sum + one * one, 0) / n;
	const weights = variances.map((variance) => 1 / variance);
	const sum = weights.reduce((a, b) => a + b, 0);
	const apart = weights.reduce((total, weight) => total + weight * (1 - weight / sum), 0);
	const tau2 = Math.max(0, (n * phi - (n - 1)) / apart);
	return Number.isFinite(tau2) ? { winsorisedZ, phi, tau2 } : missing('not-determined');
}
