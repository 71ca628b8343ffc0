import { missing, type Missing } from '../estimate';

/** How exactly a date is known. */
export type DatePrecision = 'day' | 'month' | 'year';

/** A date that may stand for a whole month or year. */
export interface InexactDate {
	/** `YYYY-MM-DD`, any day of the month or year that it stands for. */
	readonly date: string;
	readonly precision: DatePrecision;
}

/** Which of the possible durations is taken for the one that is not known. */
export type DurationRule = 'shortest' | 'midpoint' | 'longest';

/** Days between two dates of which one may be inexact. */
export interface InexactDuration {
	/** Fewest and most days that both dates allow, whole, from 0 on. */
	readonly minDays: number;
	readonly maxDays: number;
	/** The one that the rule takes; half days are possible at `midpoint`. */
	readonly days: number;
	/** Both dates are known to the day, so that no rule was needed. */
	readonly exact: boolean;
	readonly rule: DurationRule;
}

const DAY_MS = 86_400_000;

/** First and last day that a date may be, counted from 1970-01-01. */
function daysOf({ date, precision }: InexactDate): { readonly first: number; readonly last: number } {
	const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).map(Number);
	if (year === undefined || month === undefined || day === undefined)
		throw new RangeError(`a date is written YYYY-MM-DD: ${date}`);
	const at = (...parts: [number, number, number]) => {
		const moment = new Date(0);
		moment.setUTCFullYear(...parts);
		return moment.getTime() / DAY_MS;
	};
	const exact = at(year, month - 1, day);
	if (new Date(exact * DAY_MS).toISOString().slice(0, 10) !== date)
		throw new RangeError(`no such day: ${date}`);
	if (precision === 'day') return { first: exact, last: exact };
	if (precision === 'month') return { first: at(year, month - 1, 1), last: at(year, month, 0) };
	return { first: at(year, 0, 1), last: at(year, 11, 31) };
}

/**
 * How many days lie between two dates, when one is known only to its month or year?
 *
 * @param start - when it began. @param end - when it ended, or was last known to be open.
 * @param rule - which of the possible durations to take: nothing is known of where in the range it lies.
 * @returns the range and the duration taken. Reason: `not-estimable` where the end lies before the start whatever the day.
 * @throws RangeError when a date is not written `YYYY-MM-DD` or is no day of the calendar.
 *
 * An end is never before its start, so two dates in one month run from 0 days on. A curve from midpoints is smoother than the
 * truth: draw it with `shortest` and with `longest` too, and say how many durations are inexact.
 * Source: definition; Lindsey JC, Ryan LM (1998) Stat Med 17:219, on midpoints.
 *
 * @example inexactDuration({ date: '2013-02-01', precision: 'month' }, { date: '2013-03-10', precision: 'day' }, 'midpoint') // { minDays: 10, maxDays: 37, days: 23.5 }
 */
export function inexactDuration(
	start: InexactDate,
	end: InexactDate,
	rule: DurationRule
): InexactDuration | Missing {
	const [from, to] = [daysOf(start), daysOf(end)];
	const maxDays = to.last - from.first;
	if (maxDays < 0) return missing('not-estimable');
	const minDays = Math.max(0, to.first - from.last);
	const days = { shortest: minDays, midpoint: (minDays + maxDays) / 2, longest: maxDays }[rule];
	return { minDays, maxDays, days, exact: start.precision === 'day' && end.precision === 'day', rule };
}

/** Times for a curve, and how far they are guesses. */
export interface InexactTimes {
	/** Days, one a case; `NaN` where no duration can be given. */
	readonly timeDays: readonly number[];
	/** Cases whose duration the rule had to take. */
	readonly inexact: number;
	/** Cases whose end lies before their start. */
	readonly reversed: number;
	/** Most days between the shortest and the longest duration of a case. */
	readonly widestDays: number;
	readonly rule: DurationRule;
}

/**
 * Which times does a curve get when some dates are inexact, and how many of them rest on the rule?
 *
 * @param cases - start and end of each; `null` for a date that was not reported.
 * @param rule - as {@link inexactDuration}.
 * @returns `timeDays` for `Durations`, with what the page must say beside the curve.
 * @throws RangeError as {@link inexactDuration}.
 */
export function inexactTimes(
	cases: readonly { readonly start: InexactDate | null; readonly end: InexactDate | null }[],
	rule: DurationRule
): InexactTimes {
	let [inexact, reversed, widestDays] = [0, 0, 0];
	const timeDays = cases.map(({ start, end }) => {
		if (start === null || end === null) return NaN;
		const duration = inexactDuration(start, end, rule);
		if ('reason' in duration) {
			reversed += 1;
			return NaN;
		}
		if (!duration.exact) inexact += 1;
		widestDays = Math.max(widestDays, duration.maxDays - duration.minDays);
		return duration.days;
	});
	return { timeDays, inexact, reversed, widestDays, rule };
}
