import type { Missing, Reported } from '../estimate';
import { reportedCounts } from '../reported-counts';
import { MINIMUM_MONTHS_SEASON, tooFew } from '../thresholds';
import { calendarMonths, type CalendarMonth } from './calendar-months';
import { harmonicTerms, type HarmonicTerm } from './harmonic-terms';

/** Counts month by month, without a hole in the months. */
export interface MonthlyCounts {
	readonly firstMonth: CalendarMonth;
	/** Whole, from 0 on; `null` or `NaN` is not reported. */
	readonly counts: ArrayLike<Reported>;
	/** What the counts are proportional to beside the days of the month, positive: people, say. 1 unless given. */
	readonly exposure?: readonly number[];
}

/** How a season is looked for. */
export interface HarmonicSeasonOptions {
	/** Waves a year, 1 to 6; 1 unless said otherwise. */
	readonly harmonics?: number;
	/** Is there a steady rise or fall on the logarithmic scale too? No, unless said otherwise. */
	readonly linearTrend?: boolean;
	/**
	 * Has each calendar year a level of its own? No, unless said otherwise. Yes where levels move as they like: only months of the
	 * same year are then compared.
	 */
	readonly yearlyLevels?: boolean;
	/** Are counts proportional to the days of the month? Yes, unless said otherwise: February would always look low. */
	readonly perDay?: boolean;
	/** Reported months below which it is `too-few`; 24 unless said otherwise. */
	readonly minimumMonths?: number;
}

/** Where in the year the middle of a month lies, in months. */
export const middleOf = (month: number) => month - 0.5;

/** The two regressions by which a season is looked for: with it and without. */
export interface HarmonicDesign {
	/** Names of the coefficients with the season, which stands last. */
	readonly terms: readonly string[];
	readonly waves: readonly HarmonicTerm[];
	/** A row a month. */
	readonly withSeason: readonly (readonly number[])[];
	readonly withoutSeason: readonly (readonly number[])[];
	/** Counts, null where not reported. */
	readonly values: readonly (number | null)[];
	/** Logarithm of what each count is proportional to. */
	readonly offset: readonly number[];
	/** Months that were reported. */
	readonly n: number;
}

/**
 * Which regressions answer whether these counts have a season?
 *
 * Arguments and errors are those of `harmonicSeason`. Reason: `too-few` with fewer reported months than asked for, or as many
 * as coefficients.
 *
 * Source: as `harmonicSeason`.
 */
export function harmonicDesign(
	series: MonthlyCounts,
	{
		harmonics = 1,
		linearTrend = false,
		yearlyLevels = false,
		perDay = true,
		minimumMonths = MINIMUM_MONTHS_SEASON
	}: HarmonicSeasonOptions
): HarmonicDesign | Missing {
	const { firstMonth, counts, exposure } = series;
	if (harmonics < 1) throw new RangeError(`harmonics must be from 1 on: ${harmonics}`);
	const waves = harmonicTerms(harmonics, 12, true);
	const months = calendarMonths(firstMonth, counts.length);
	if (exposure !== undefined && exposure.length !== counts.length)
		throw new RangeError('exposure and counts differ in length');
	const offset = months.map(({ days }, index) => {
		const exposed = exposure?.[index] ?? 1;
		if (!(exposed > 0 && exposed < Infinity))
			throw new RangeError(`exposure must be positive and finite: ${exposed}`);
		return Math.log((perDay ? days : 1) * exposed);
	});
	const values = reportedCounts(counts);
	const yearsReported = new Set(months.flatMap(({ year }, index) => (values[index] === null ? [] : [year])));
	const laterYears = yearlyLevels ? [...yearsReported].slice(1) : [];
	const trend = (index: number) => (linearTrend ? [index / 12] : []);
	const withoutSeason = months.map(({ year }, index) => [
		1,
		...trend(index),
		...laterYears.map((later) => (later === year ? 1 : 0))
	]);
	const withSeason = months.map(({ month }, index) => [
		...(withoutSeason[index] ?? []),
		...waves.map((wave) => wave.at(middleOf(month)))
	]);
	const n = values.filter((count) => count !== null).length;
	const terms = [
		'(Intercept)',
		...(linearTrend ? ['t'] : []),
		...laterYears.map((year) => `y${year}`),
		...waves.map((wave) => wave.name)
	];
	const refused = tooFew(n, Math.max(minimumMonths, terms.length));
	return refused ?? { terms, waves, withSeason, withoutSeason, values, offset, n };
}
