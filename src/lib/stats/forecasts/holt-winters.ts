import { checkLevel } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { isMissing, missing, type Missing, type Reported } from '../estimate';
import { DEFAULT_LEVEL } from '../thresholds';
import { checkHorizon, checkPeriod, normalForecast, steps, withoutGaps, type Forecast } from './forecast';
import { holtWintersStart, type SeasonalForm, type StartValues } from './holt-winters-start';
import { errorVariances, type IntervalForm } from './holt-winters-variance';

/** How level, trend and season are smoothed. */
export interface HoltWintersOptions {
	/** Weight of the newest value in the level, above 0, up to 1. */
	readonly alpha: number;
	/** Weight of the newest change in the trend, 0 to 1; `null` for no trend. */
	readonly beta: number | null;
	/** Weight of the newest deviation in the season, 0 to 1; `null` for no season. */
	readonly gamma: number | null;
	/** Times a season, whole, from 2 on; 1 will do without a season. */
	readonly period: number;
	/** `additive` unless said otherwise. */
	readonly seasonal?: SeasonalForm;
	/** Those of `holtWintersStart` unless said otherwise. */
	readonly startValues?: StartValues;
	readonly level?: number;
	/** See `errorVariances`. */
	readonly intervals?: IntervalForm;
}

/** A forecast from a smoothed level, trend and season. */
export interface HoltWinters extends Forecast {
	readonly state: StartValues;
	/** Sum of the squared errors of one step. */
	readonly sse: number;
}

function checkWeight(weight: number | null, name: string): void {
	if (weight !== null && !(weight >= 0 && weight <= 1))
		throw new RangeError(`${name} must lie between 0 and 1: ${weight}`);
}

/** The start of R's `HoltWinters` without a season: the first value, or the first two where there is a trend. */
function plainStart(series: readonly number[], beta: number | null): { start: StartValues; from: number } {
	const [first = NaN, second = NaN] = series;
	if (beta === null) return { start: { level: first, trend: 0, seasonals: [] }, from: 1 };
	return { start: { level: second, trend: second - first, seasonals: [] }, from: 2 };
}

/**
 * Where do level, trend and season stand when the newest values count most, and where do they lead?
 *
 * @param values - by month (or other time), in order; no gap allowed; positive where the season multiplies.
 * @param horizon - steps ahead, whole, from 1 on.
 * @param options - weights, period, form of the season, start, level.
 * @returns the forecast with the final state (`seasonals`: the next time of the season first). Reasons: `not-reported` where a value
 * is missing; `too-few` without two whole seasons and a value more; `not-determined` where a multiplying season meets 0.
 * @throws RangeError when an argument is out of range or a value infinite.
 *
 * Weights are given, not estimated: with few years their estimates are noise. Errors count as normal: limits of small counts can
 * fall below 0. A trend goes on for ever: short horizons only. Never from the press catalogue.
 *
 * l' = α (y − s) + (1 − α)(l + b), b' = β (l' − l) + (1 − β) b, s' = γ (y − l') + (1 − γ) s; with / and × where the season
 * multiplies. Source: Holt CC (1957), Winters PR (1960) Management Science 6:324; as R's `stats::HoltWinters`.
 *
 * @example holtWinters([3, 5, 4, 6, 5, 7], 1, { alpha: 0.5, beta: 0.1, gamma: 0.3, period: 2 }).mean[0] // 6.0
 */
export function holtWinters(
	values: ArrayLike<Reported>,
	horizon: number,
	options: HoltWintersOptions
): HoltWinters | Missing {
	const { alpha, beta, gamma, period, seasonal = 'additive', level = DEFAULT_LEVEL } = options;
	checkHorizon(horizon);
	checkPeriod(period, gamma === null ? 1 : 2);
	checkLevel(level);
	if (!(alpha > 0 && alpha <= 1)) throw new RangeError(`alpha must lie above 0, up to 1: ${alpha}`);
	checkWeight(beta, 'beta');
	checkWeight(gamma, 'gamma');
	const series = withoutGaps(values);
	if (isMissing(series)) return series;
	const shortest = gamma === null ? 4 : 2 * period + 1;
	if (series.length < shortest) return missing('too-few');
	const multiplies = seasonal === 'multiplicative' && gamma !== null;
	if (multiplies && series.some((value) => value === 0)) return missing('not-determined');

	const plain = gamma === null ? plainStart(series, beta) : null;
	const start = options.startValues ?? plain?.start ?? holtWintersStart(series, period, seasonal);
	const from = plain?.from ?? period;
	if (gamma !== null && start.seasonals.length !== period)
		throw new RangeError(`a period has ${period} seasonal start values, not ${start.seasonals.length}`);
	const seasonals = gamma === null ? [] : [...start.seasonals];
	let [current, trend] = [start.level, beta === null ? 0 : start.trend];
	const errors = series.slice(from).map((value, index) => {
		const season = seasonals[index] ?? (multiplies ? 1 : 0);
		const before = current + trend;
		current = alpha * (multiplies ? value / season : value - season) + (1 - alpha) * before;
		if (beta !== null) trend = beta * (current - (before - trend)) + (1 - beta) * trend;
		if (gamma !== null) {
			const deviation = multiplies ? value / current : value - current;
			seasonals.push(gamma * deviation + (1 - gamma) * season);
		}
		return value - (multiplies ? before * season : before + season);
	});
	const state = { level: current, trend, seasonals: gamma === null ? [] : seasonals.slice(-period) };
	const ahead = steps(horizon);
	const mean = ahead.map((step) => {
		const season = state.seasonals[(step - 1) % period] ?? (multiplies ? 1 : 0);
		return multiplies ? (current + step * trend) * season : current + step * trend + season;
	});
	const variances = errorVariances(errors, horizon, state, options);
	if (![...mean, ...variances].every(Number.isFinite)) return missing('not-determined');
	const standardErrors = variances.map(Math.sqrt);
	const forecast = normalForecast(mean, standardErrors, twoSidedZ(level), level, 'holt-winters-fixed');
	return { ...forecast, state, sse: errors.reduce((sum, error) => sum + error ** 2, 0) };
}
