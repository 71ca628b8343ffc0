/** Dates are calendar dates in Karachi, carried as ISO text or UTC milliseconds; the reader's zone never enters. */
export interface CalendarDate {
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	/** 1 to 31. */
	readonly day: number;
}

/**
 * Reads `YYYY-MM-DD`.
 *
 * @throws RangeError when the text is not a date of that form.
 */
export function parseIsoDate(iso: string): CalendarDate {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
	if (year === undefined || month === undefined || day === undefined)
		throw new RangeError(`not an ISO date: ${iso}`);
	return { year: Number(year), month: Number(month), day: Number(day) };
}

/** Reads a date column's UTC milliseconds. */
export function calendarDateOf(utcMs: number): CalendarDate {
	const date = new Date(utcMs);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Writes a date with the month in words: 9 October 2013, ۹ would be Western 9 in Urdu too. */
export function formatDate(date: CalendarDate, monthNames: readonly string[]): string {
	return `${date.day} ${monthNames[date.month - 1] ?? ''} ${date.year}`;
}

/**
 * Writes a period as a reader would say it: a full year "2013", months "January–October 2010", else both dates.
 */
export function formatPeriod(start: CalendarDate, end: CalendarDate, monthNames: readonly string[]): string {
	if (start.year === end.year && start.month === end.month && start.day === end.day)
		return formatDate(start, monthNames);
	const wholeMonths = start.day === 1 && end.day === lastDayOf(end.year, end.month);
	if (wholeMonths && start.month === 1 && end.month === 12)
		return start.year === end.year ? String(start.year) : `${start.year}–${end.year}`;
	const first = monthNames[start.month - 1] ?? '';
	const last = monthNames[end.month - 1] ?? '';
	if (wholeMonths && start.year === end.year)
		return start.month === end.month ? `${first} ${start.year}` : `${first}–${last} ${start.year}`;
	return `${formatDate(start, monthNames)} – ${formatDate(end, monthNames)}`;
}

function lastDayOf(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
