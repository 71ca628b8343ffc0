import type { Missing } from '../estimate';
import { backTest, type BackTest, type Forecaster } from './back-test';
import type { Forecast } from './forecast';
import { forecastHarmonicPoisson } from './forecast-harmonic-poisson';
import { seasonalNaive } from './seasonal-naive';

/** A forecast with the record that it would have had. */
export interface RecordedForecast {
	readonly forecast: Forecast | Missing;
	readonly record: BackTest | Missing;
}

/** The months to come, three times over. */
export interface NextMonths {
	/** A yearly wave about the level of the last two years, with narrow and wide limits. */
	readonly narrow: RecordedForecast;
	readonly wide: RecordedForecast;
	/** Each month as a year before, with wide limits: what any forecast has to beat. */
	readonly naive: RecordedForecast;
}

/** Months forecast; months that the wave is fitted to; levels of the narrow and the wide limits. */
export const MONTHS_AHEAD = 12;
export const MONTHS_FITTED = 24;
export const FORECAST_LEVELS = { narrow: 0.8, wide: 0.95 } as const;

const harmonic =
	(level: number): Forecaster =>
	(history, horizon) =>
		forecastHarmonicPoisson(history.slice(-MONTHS_FITTED), horizon, { level, minimumCounts: MONTHS_FITTED });

const naive: Forecaster = (history, horizon) =>
	seasonalNaive(history, MONTHS_AHEAD, horizon, FORECAST_LEVELS.wide);

/**
 * How many will there be in each of the next twelve months, and how good were such forecasts in the past?
 *
 * @param counts - by month, in order and without a hole; whole, from 0 on.
 * @returns forecasts and their records, each with its own reason where it cannot be given: two years are needed for the wave, and
 * a year and twelve forecasts more for its record.
 * @throws RangeError when a count is no count.
 *
 * The wave keeps the level of the last two years and knows no change of level to come: where levels move, its limits are too
 * narrow, and the record says how often they failed. Never from the press catalogue.
 *
 * Source: as `forecastHarmonicPoisson`, `seasonalNaive` and `backTest`.
 *
 * @example nextMonths(Array(24).fill(4)).wide.forecast.mean[0] // 4.0
 */
export function nextMonths(counts: readonly number[]): NextMonths {
	const recorded = (forecaster: Forecaster): RecordedForecast => ({
		forecast: forecaster(counts, MONTHS_AHEAD),
		record: backTest(counts, forecaster, { firstOrigin: MONTHS_FITTED, horizon: MONTHS_AHEAD })
	});
	return {
		narrow: recorded(harmonic(FORECAST_LEVELS.narrow)),
		wide: recorded(harmonic(FORECAST_LEVELS.wide)),
		naive: recorded(naive)
	};
}
