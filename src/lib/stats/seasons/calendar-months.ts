/** A month of a year, as `YYYY-MM`. */
export type CalendarMonth = string;

/** One month of a run of months. */
export interface MonthOfRun {
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	readonly days: number;
}

/**
 * Which months follow a first one, and how many days have they?
 *
 * @param first - `YYYY-MM`.
 * @param length - months, whole, from 0 on.
 * @returns so many months in a row, the first included; leap years by the Gregorian rule.
 * @throws RangeError when the month is no month or the length no whole number.
 *
 * @example calendarMonths('2024-02', 1)[0].days // 29
 */
export function calendarMonths(first: CalendarMonth, length: number): MonthOfRun[] {
	const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(first) ?? [];
	if (year === undefined || month === undefined) throw new RangeError(`a month is written YYYY-MM: ${first}`);
	if (!Number.isSafeInteger(length) || length < 0)
		throw new RangeError(`length must be a whole number from 0 on: ${length}`);
	const start = Number(year) * 12 + Number(month) - 1;
	return Array.from({ length }, (_, index) => {
		const [ofYear, ofMonth] = [Math.floor((start + index) / 12), ((start + index) % 12) + 1];
		return { year: ofYear, month: ofMonth, days: daysInMonth(ofYear, ofMonth) };
	});
}

function daysInMonth(year: number, month: number): number {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	if (month === 2) return leap ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
