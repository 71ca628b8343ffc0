import { rateOf, type Rate } from '../../stats/counts/rate';
import { isMissing } from '../../stats/estimate';
import { calendarMonths } from '../../stats/seasons/calendar-months';
import { stl } from '../../stats/seasons/stl';
import type { MonthSeries } from '../month-series';

/** One month of the year, over all years. */
export interface MonthOfYear {
	/** 1 to 12. */
	readonly month: number;
	readonly incidents: number;
	/** Incidents against those of an even year, with the exact interval: 1 where the month has its share of days. */
	readonly ratio: Rate;
	/** The same of every year, in order; null for a year without an incident. */
	readonly byYear: readonly (number | null)[];
	/** The seasonal part of the decomposition, as a ratio; null where it cannot be told. */
	readonly decomposed: number | null;
}

/** Incidents a month below which a decomposition would show noise. */
const LEAST_FOR_STL = 10;

/** What an even year would have in each month, by its days; null in a year without an incident. */
export function evenMonths({ counts, years }: MonthSeries): readonly (number | null)[] {
	const months = calendarMonths(`${String(years.first).padStart(4, '0')}-01`, counts.length);
	return months.map(({ year, days }) => {
		const start = (year - years.first) * 12;
		const incidents = counts.slice(start, start + 12).reduce((sum, count) => sum + count, 0);
		const daysOfYear = months.slice(start, start + 12).reduce((sum, one) => sum + one.days, 0);
		return incidents === 0 ? null : (incidents * days) / daysOfYear;
	});
}

/** January to December: the level of each year and the days of each month are taken out. */
export function monthsOfYear(series: MonthSeries): readonly MonthOfYear[] {
	const even = evenMonths(series);
	const ratios = series.counts.map((count, index) => {
		const expected = even[index] ?? null;
		return expected === null ? null : count / expected;
	});
	const decomposed = seasonalPart(series, ratios);
	return Array.from({ length: 12 }, (_, place): readonly MonthOfYear[] => {
		const own = (values: readonly (number | null)[]) => values.filter((_, index) => index % 12 === place);
		const total = (values: readonly (number | null)[]) =>
			own(values).reduce<number>((sum, value) => sum + (value ?? 0), 0);
		const incidents = total(series.counts);
		const ratio = rateOf(incidents, total(even), 1);
		if (isMissing(ratio)) return [];
		const part = decomposed?.[place];
		return [
			{
				month: place + 1,
				incidents,
				ratio,
				byYear: own(ratios),
				decomposed: part === undefined ? null : 1 + part
			}
		];
	}).flat();
}

function seasonalPart(
	{ counts, incidents }: MonthSeries,
	ratios: readonly (number | null)[]
): readonly number[] | null {
	if (incidents < LEAST_FOR_STL * counts.length) return null;
	const answer = stl(ratios, { period: 12, seasonalWindow: 'periodic' });
	return isMissing(answer) ? null : answer.seasonal.slice(0, 12);
}
