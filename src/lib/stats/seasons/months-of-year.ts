import { rateOf, type Rate } from '../counts/rate';
import { isMissing } from '../estimate';
import { MINIMUM_MEAN_DECOMPOSED } from '../thresholds';
import { calendarMonths } from './calendar-months';
import { stl } from './stl';

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

const total = (values: readonly (number | null)[]) =>
	values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/**
 * How many incidents would each month have, if those of its year were spread evenly over the days?
 *
 * @param firstYear - whole, 0 to 9999.
 * @param counts - by month from January of that year on, in whole years; from 0 on.
 * @returns one number a month; `null` in a year without an incident, which says nothing of a season.
 * @throws RangeError when the year is none.
 *
 * Source: incidents of the year × days of the month / days of the year.
 *
 * @example evenMonths(2023, [365, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])[1] // 28
 */
export function evenMonths(firstYear: number, counts: readonly number[]): readonly (number | null)[] {
	const months = calendarMonths(`${String(firstYear).padStart(4, '0')}-01`, counts.length);
	return months.map(({ year, days }) => {
		const start = (year - firstYear) * 12;
		const incidents = total(counts.slice(start, start + 12));
		const daysOfYear = total(months.slice(start, start + 12).map((one) => one.days));
		return incidents === 0 ? null : (incidents * days) / daysOfYear;
	});
}

/**
 * How does each month of the year compare with an even year, once the level of each year and the days of each month are taken out?
 *
 * @param firstYear - as `evenMonths`.
 * @param counts - as there; whole.
 * @returns January to December; empty where there is no incident. `decomposed` is null in a gap and where there are fewer than
 * {@link MINIMUM_MEAN_DECOMPOSED} incidents a month.
 * @throws RangeError as `evenMonths`, and when a count is no count.
 *
 * The intervals are those of one month alone, with the totals of the years taken as known: no test of a season, for which see
 * `harmonicSeason`. Poisson counts; never from the press catalogue.
 *
 * Ratio: incidents of the month / those of an even year, over all years. Source: interval as `poissonInterval`; seasonal part of the
 * ratios as `stl`, the same in every year.
 *
 * @example monthsOfYear(2023, [365, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])[0].ratio // { value: 11.774193... }
 */
export function monthsOfYear(firstYear: number, counts: readonly number[]): readonly MonthOfYear[] {
	const even = evenMonths(firstYear, counts);
	const ratios = counts.map((count, index) => {
		const expected = even[index] ?? null;
		return expected === null ? null : count / expected;
	});
	const decomposed = seasonalRatios(counts, ratios);
	return Array.from({ length: 12 }, (_, place): readonly MonthOfYear[] => {
		const own = (values: readonly (number | null)[]) => values.filter((_, index) => index % 12 === place);
		const incidents = total(own(counts));
		const ratio = rateOf(incidents, total(own(even)), 1);
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

function seasonalRatios(
	counts: readonly number[],
	ratios: readonly (number | null)[]
): readonly number[] | null {
	if (total(counts) < MINIMUM_MEAN_DECOMPOSED * counts.length) return null;
	const answer = stl(ratios, { period: 12, seasonalWindow: 'periodic' });
	return isMissing(answer) ? null : answer.seasonal.slice(0, 12);
}
