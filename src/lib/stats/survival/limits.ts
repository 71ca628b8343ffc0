/** Scale on which an interval of a probability is symmetric. */
export type LimitScale = 'log-log' | 'log' | 'plain';

/** Lower and upper limit of a probability, `null` where the method defines none. */
export interface Limits {
	readonly lower: number | null;
	readonly upper: number | null;
}

const NONE: Limits = { lower: null, upper: null };

/**
 * Between which values does a survival probability lie?
 *
 * @param survival - estimate in [0, 1].
 * @param relativeError - its standard error divided by itself (root of Greenwood's sum).
 * @param z - half-width in standard errors.
 * @param scale - where the interval is symmetric; `log-log` never leaves [0, 1] and holds its level on few cases.
 * @returns limits in [0, 1]; none at 0, and none at 1 on the log-log scale.
 *
 * plain S(1 ± zσ), log S e^(±zσ), log-log S^exp(±zσ / log S). Source: Kalbfleisch and Prentice (2002), section 1.4.
 */
export function survivalLimits(
	survival: number,
	relativeError: number,
	z: number,
	scale: LimitScale
): Limits {
	if (survival <= 0) return NONE;
	const reach = z * relativeError;
	if (scale === 'plain')
		return { lower: Math.max(0, survival * (1 - reach)), upper: Math.min(1, survival * (1 + reach)) };
	if (scale === 'log')
		return { lower: survival * Math.exp(-reach), upper: Math.min(1, survival * Math.exp(reach)) };
	const log = Math.log(survival);
	if (log >= 0) return NONE;
	return {
		lower: Math.exp(log * Math.exp(-reach / log)),
		upper: Math.exp(log * Math.exp(reach / log))
	};
}
