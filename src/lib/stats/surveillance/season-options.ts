import { MINIMUM_COUNT_FLAG } from '../thresholds';
import type { Reported } from '../estimate';

/** What both Farrington rules may be told. */
export interface SeasonalFlagOptions {
	/** Times a year: 12 for months, 52 for weeks. */
	readonly timesPerYear: number;
	/** Years of the baseline, whole, from 1 on; 5 unless said otherwise. */
	readonly yearsBack?: number;
	/** Times on either side of the same time of earlier years that belong to the baseline; 3 unless said otherwise. */
	readonly halfWindow?: number;
	/** Are past outbreaks to count less? Yes, unless said otherwise. */
	readonly reweight?: boolean;
	/** Is a steady rise or fall to be looked for? Yes, unless said otherwise; kept only where three years speak for it. */
	readonly trend?: boolean;
	/** p of the trend below which it is kept; 0.05 unless said otherwise. */
	readonly pThresholdTrend?: number;
	/** Cases within `inTimes`, the time itself included, below which nothing is flagged; 5 within 4 unless said otherwise. */
	readonly minimumCases?: number;
	readonly inTimes?: number;
	/** People at each time, positive: rates rather than counts are then compared. */
	readonly population?: readonly number[];
	/** Times asked about, from 0; all with a whole baseline unless said otherwise. */
	readonly times?: readonly number[];
}

/** The same, each with its value. */
export interface CheckedSeasonalOptions extends Required<Omit<SeasonalFlagOptions, 'population' | 'times'>> {
	/** Logarithms of the population; zeros without one. */
	readonly offset: readonly number[];
	readonly times: readonly number[] | undefined;
}

function checkWhole(value: number, name: string, least: number): void {
	if (!Number.isSafeInteger(value) || value < least)
		throw new RangeError(`${name} must be a whole number from ${least} on: ${value}`);
}

/** Fills in what was not said, and throws a RangeError where a value is out of range. */
export function checkedSeasonalOptions(
	counts: ArrayLike<Reported>,
	options: SeasonalFlagOptions
): CheckedSeasonalOptions {
	const {
		timesPerYear,
		yearsBack = 5,
		halfWindow = 3,
		reweight = true,
		trend = true,
		pThresholdTrend = 0.05,
		minimumCases = MINIMUM_COUNT_FLAG,
		inTimes = 4,
		population,
		times
	} = options;
	checkWhole(timesPerYear, 'timesPerYear', 2);
	checkWhole(yearsBack, 'yearsBack', 1);
	checkWhole(halfWindow, 'halfWindow', 0);
	checkWhole(inTimes, 'inTimes', 1);
	if (!(pThresholdTrend >= 0)) throw new RangeError(`pThresholdTrend must be from 0 on: ${pThresholdTrend}`);
	if (!(minimumCases >= 0)) throw new RangeError(`minimumCases must be from 0 on: ${minimumCases}`);
	if (population !== undefined && population.length !== counts.length)
		throw new RangeError('population and counts differ in length');
	const offset = Array.from(counts, (_, index) => {
		const people = population?.[index] ?? 1;
		if (!(people > 0 && people < Infinity))
			throw new RangeError(`population must be positive and finite: ${people}`);
		return Math.log(people);
	});
	return {
		timesPerYear,
		yearsBack,
		halfWindow,
		reweight,
		trend,
		pThresholdTrend,
		minimumCases,
		inTimes,
		offset,
		times
	};
}

/** Reported cases within the last `inTimes` times, that at `index` included. */
export function recentCases(values: readonly (number | null)[], index: number, inTimes: number): number {
	const recent = values.slice(Math.max(0, index - inTimes + 1), index + 1);
	return recent.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
