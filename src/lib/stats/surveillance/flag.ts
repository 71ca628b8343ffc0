import type { MissingReason } from '../estimate';

/** One time of a series, held against what came before it. */
export interface Flag {
	/** Place in the series, from 0. */
	readonly index: number;
	readonly observed: number | null;
	/** What the times before lead one to expect; `null` where that cannot be said. */
	readonly expected: number | null;
	/** Counts above it are flagged; `null` where no flag can be raised, with the reason. */
	readonly threshold: number | null;
	readonly alarm: boolean;
	/**
	 * One-sided chance of a count as high or higher, by the distribution that the threshold is a quantile of; never 0. For
	 * `benjaminiHochberg` over the times looked at. `null` without a threshold, and for rules whose threshold is no plain quantile.
	 */
	readonly pValue: number | null;
	readonly reason: MissingReason | null;
}

/** A time at which nothing can be said, and why. */
export function unflagged(index: number, observed: number | null, reason: MissingReason): Flag {
	return { index, observed, expected: null, threshold: null, alarm: false, pValue: null, reason };
}

/**
 * Which times are asked about? All that have `needed` times before them, unless said.
 *
 * @throws RangeError when a time asked about lies outside the series.
 */
export function timesAsked(
	length: number,
	needed: number,
	asked: readonly number[] | undefined
): readonly number[] {
	if (asked === undefined) {
		return Array.from({ length: Math.max(0, length - needed) }, (_, index) => index + needed);
	}
	for (const index of asked) {
		if (!Number.isInteger(index) || index < 0 || index >= length)
			throw new RangeError(`no such time in the series: ${index}`);
	}
	return asked;
}

/** Stops a caller that asks for a chance of a false flag outside (0, ½). */
export function checkAlpha(alpha: number): void {
	if (!(alpha > 0 && alpha < 0.5))
		throw new RangeError(`alpha must lie strictly between 0 and 0.5: ${alpha}`);
}
