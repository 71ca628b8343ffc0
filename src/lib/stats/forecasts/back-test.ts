import { isMissing, isReported, missing, type Missing, type Reported } from '../estimate';
import { MINIMUM_ORIGINS_BACK_TEST } from '../thresholds';
import { checkHorizon, steps, type Forecast } from './forecast';
import { intervalScores } from './forecast-scores';

/** A method of forecasting: what it is told is only what was known at the time. */
export type Forecaster = (history: readonly (number | null)[], horizon: number) => Forecast | Missing;

/** From when on, how far and how often forecasts are made. */
export interface BackTestOptions {
	/** Values known at the first forecast, whole, from 1 on. */
	readonly firstOrigin: number;
	readonly horizon: number;
	/** Steps between one forecast and the next; 1 unless said otherwise. */
	readonly every?: number;
	/** Forecasts below which it is `too-few`; 12 unless said otherwise. */
	readonly minimumOrigins?: number;
}

/** How forecasts fared. */
export interface ForecastRecord {
	/** Forecasts whose value was reported. */
	readonly n: number;
	/** Of these, the ones whose interval held the value, ends included. */
	readonly inside: number;
	/** inside / n: to be held against the level of the intervals. */
	readonly coverage: number;
	readonly meanAbsoluteError: number;
	/** Width plus penalty; see `intervalScores`. Low is good. */
	readonly meanIntervalScore: number;
}

/** What intervals promised and what they held. */
export interface BackTest {
	/** What the intervals promised. */
	readonly level: number;
	readonly method: string;
	/** Forecasts made. */
	readonly origins: number;
	/** Times at which the method said that it cannot. */
	readonly refused: number;
	readonly overall: ForecastRecord;
	/** By steps ahead, from 1; `null` where no value was reported. */
	readonly byStep: readonly (ForecastRecord | null)[];
}

interface Outcome {
	readonly step: number;
	readonly actual: number;
	readonly mean: number;
	readonly lower: number;
	readonly upper: number;
}

function recordOf(outcomes: readonly Outcome[], level: number): ForecastRecord | null {
	const scores = intervalScores(
		outcomes.map(({ actual }) => actual),
		outcomes.map(({ lower }) => lower),
		outcomes.map(({ upper }) => upper),
		level
	);
	if (isMissing(scores)) return null;
	const inside = outcomes.filter(({ actual, lower, upper }) => actual >= lower && actual <= upper).length;
	const errors = outcomes.map(({ actual, mean }) => Math.abs(actual - mean));
	return {
		n: outcomes.length,
		inside,
		coverage: scores.coverage,
		meanAbsoluteError: errors.reduce((sum, error) => sum + error, 0) / errors.length,
		meanIntervalScore: scores.meanScore
	};
}

/**
 * Had this method been used all along, how often would its intervals have held what came?
 *
 * @param values - the whole series, in order; `null` or `NaN` is not reported: it is handed on as `null` and never scored.
 * @param forecaster - called with the values up to each origin only, and the horizon; all its forecasts at one level.
 * @param options - see {@link BackTestOptions}.
 * @returns coverage and errors, over all and by steps ahead. Reasons: `too-few` with fewer forecasts than asked for; that of the
 * method, where it never forecast at all.
 * @throws RangeError when an option is out of range.
 *
 * Steps of one forecast, and neighbouring forecasts, miss together: no interval is given to the coverage, and a few per cent off the
 * level mean nothing. A method chosen for its record here has a worse one ahead.
 *
 * Source: Tashman LJ (2000) International Journal of Forecasting 16:437 (rolling origin).
 *
 * @example backTest([4, 5, 9, 6], () => ({ mean: [5], lower: [4], upper: [6], level: 0.8, method: 'fixed' }), { firstOrigin: 1, horizon: 1, minimumOrigins: 3 }).overall // { n: 3, inside: 2, coverage: 0.6666667 }
 */
export function backTest(
	values: ArrayLike<Reported>,
	forecaster: Forecaster,
	{ firstOrigin, horizon, every = 1, minimumOrigins = MINIMUM_ORIGINS_BACK_TEST }: BackTestOptions
): BackTest | Missing {
	checkHorizon(horizon);
	if (!Number.isSafeInteger(firstOrigin) || firstOrigin < 1)
		throw new RangeError(`firstOrigin must be a whole number from 1 on: ${firstOrigin}`);
	if (!Number.isSafeInteger(every) || every < 1)
		throw new RangeError(`every must be a whole number from 1 on: ${every}`);
	const series = Array.from(values, (value) => (isReported(value) ? value : null));
	const outcomes: Outcome[] = [];
	let [origins, refused] = [0, 0];
	let promised: Pick<Forecast, 'level' | 'method'> | null = null;
	let reason: Missing = missing('too-few');
	for (let origin = firstOrigin; origin + horizon <= series.length; origin += every) {
		const forecast = forecaster(series.slice(0, origin), horizon);
		if (isMissing(forecast)) {
			refused += 1;
			reason = forecast;
			continue;
		}
		origins += 1;
		promised ??= forecast;
		for (const step of steps(horizon)) {
			const actual = series[origin + step - 1] ?? null;
			const [mean, lower, upper] = [forecast.mean, forecast.lower, forecast.upper].map((of) => of[step - 1]);
			if (actual === null || mean === undefined || lower === undefined || upper === undefined) continue;
			outcomes.push({ step, actual, mean, lower, upper });
		}
	}
	if (promised === null) return reason;
	const { level, method } = promised;
	const overall = recordOf(outcomes, level);
	if (origins < minimumOrigins || overall === null) return missing('too-few');
	const byStep = steps(horizon).map((step) =>
		recordOf(
			outcomes.filter((outcome) => outcome.step === step),
			level
		)
	);
	return { level, method, origins, refused, overall, byStep };
}
