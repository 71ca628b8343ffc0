/**
 * Between which totals does the truth lie, if the number of unseen cases is log-normal?
 *
 * @param observed - distinct cases seen: no limit is below it.
 * @param unseen - estimated number of cases not seen, from 0 on.
 * @param variance - of that estimate.
 * @param z - standard errors to either side on the log scale.
 * @returns limits of the total, observed + unseen / C and observed + unseen × C, C = exp(z √log(1 + variance / unseen²)).
 *
 * Source: Chao A (1987) Biometrics 43:783, formula 12.
 *
 * @example logNormalLimits(300, 294.117647, 3366.05, 1.959964) // { lower: 500.54..., upper: 731.34... }
 */
export function logNormalLimits(
	observed: number,
	unseen: number,
	variance: number,
	z: number
): { readonly lower: number; readonly upper: number } {
	if (unseen === 0) return { lower: observed, upper: observed };
	const factor = Math.exp(z * Math.sqrt(Math.log1p(variance / unseen / unseen)));
	return { lower: observed + unseen / factor, upper: observed + unseen * factor };
}
