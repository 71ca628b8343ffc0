import type { SurvivalCurve } from './kaplan-meier';

/** Shares this near count as equal: products of fractions miss a half by their last digits. */
const TOLERANCE = 1e-8;

/** A time by which a share of cases had ended, with limits; `null` where the curve does not get there. */
export interface SurvivalQuantile {
	readonly days: number | null;
	readonly lowerDays: number | null;
	readonly upperDays: number | null;
}

function firstBelow(
	times: readonly number[],
	curve: readonly (number | null)[],
	target: number
): number | null {
	const points = times.flatMap((time, index) => {
		const share = curve[index] ?? null;
		return share !== null && share < target + TOLERANCE ? [{ time, share }] : [];
	});
	const [first] = points;
	if (first === undefined) return null;
	if (Math.abs(first.share - target) >= TOLERANCE) return first.time;
	const next = points.find((point) => point.share < first.share);
	return next === undefined ? first.time : (first.time + next.time) / 2;
}

/**
 * By which day had this share of cases ended?
 *
 * @param curve - from `kaplanMeier`.
 * @param ended - share ended, strictly between 0 and 1: 0.5 for the median.
 * @returns days, and the days on which the curve's limits cross the same share. Each is `null` where its curve stays above:
 * say "not reached", not a number.
 * @throws RangeError when `ended` is out of range.
 *
 * The smallest time at which the open share is at most 1 − ended; the middle of the step where it equals it.
 * Source: Brookmeyer R, Crowley J (1982) Biometrics 38:29; Klein JP, Moeschberger ML (2003), section 4.5.
 *
 * @example survivalQuantile(kaplanMeier(eventTable({ timeDays: [1, 2, 2, 3, 4, 5, 6, 7, 9, 9], outcome: ['a', 'a', 'a', 'a', null, 'a', 'a', 'a', null, 'a'] }))) // { days: 5, lowerDays: 1, upperDays: 9 }
 */
export function survivalQuantile(curve: SurvivalCurve, ended = 0.5): SurvivalQuantile {
	if (!(ended > 0 && ended < 1)) throw new RangeError(`a share ended lies between 0 and 1: ${ended}`);
	const open = 1 - ended;
	return {
		days: firstBelow(curve.timeDays, curve.survival, open),
		lowerDays: firstBelow(curve.timeDays, curve.lower, open),
		upperDays: firstBelow(curve.timeDays, curve.upper, open)
	};
}
