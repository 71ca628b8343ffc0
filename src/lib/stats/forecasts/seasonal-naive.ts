import { checkLevel } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { isMissing, missing, type Missing, type Reported } from '../estimate';
import { DEFAULT_LEVEL } from '../thresholds';
import { checkHorizon, checkPeriod, normalForecast, steps, withoutGaps, type Forecast } from './forecast';

/** A seasonal naive forecast, with the error its limits rest on. */
export interface SeasonalNaive extends Forecast {
	/** Root mean square of the changes from one period to the next. */
	readonly sigma: number;
}

/**
 * What if next year is as this year was, month by month? The forecast that any other has to beat.
 *
 * @param values - by month (or other time), in order; no gap allowed.
 * @param period - times a season: 12 for months; 1 for "as the last one was".
 * @param horizon - steps ahead, whole, from 1 on.
 * @param level - probability of each step's interval, strictly between 0 and 1.
 * @returns the last season again and again, with limits. Reasons: `not-reported` where a value is missing; `too-few` without two
 * whole seasons.
 * @throws RangeError when an argument is out of range or a value infinite.
 *
 * Assumes a season without trend, and changes from year to year that are normal and independent: limits of small counts can fall
 * below 0; `forecastHarmonicPoisson` is for those. Never from the press catalogue.
 *
 * y(n + h − m(k + 1)) ± z σ √(k + 1), k = ⌊(h − 1) / m⌋. Source: Hyndman RJ, Athanasopoulos G (2021) Forecasting: principles and
 * practice, sections 5.2 and 5.5.
 *
 * @example seasonalNaive([3, 8, 4, 9, 5, 7], 2, 1, 0.8).upper[0] // 6.695333
 */
export function seasonalNaive(
	values: ArrayLike<Reported>,
	period: number,
	horizon: number,
	level = DEFAULT_LEVEL
): SeasonalNaive | Missing {
	checkPeriod(period, 1);
	checkHorizon(horizon);
	checkLevel(level);
	const series = withoutGaps(values);
	if (isMissing(series)) return series;
	if (series.length < 2 * period) return missing('too-few');
	const changes = series.slice(period).map((value, index) => value - (series[index] ?? NaN));
	const sigma = Math.sqrt(changes.reduce((sum, change) => sum + change ** 2, 0) / changes.length);
	const last = series.slice(-period);
	const ahead = steps(horizon);
	const forecast = normalForecast(
		ahead.map((step) => last[(step - 1) % period] ?? NaN),
		ahead.map((step) => sigma * Math.sqrt(Math.floor((step - 1) / period) + 1)),
		twoSidedZ(level),
		level,
		'snaive'
	);
	return { ...forecast, sigma };
}
