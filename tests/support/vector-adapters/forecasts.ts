import { isMissing, type Reported } from '$lib/stats/estimate';
import { forecastHarmonicPoisson } from '$lib/stats/forecasts/forecast-harmonic-poisson';
import { crpsOfSample, intervalScores, pinballLoss, pointScores } from '$lib/stats/forecasts/forecast-scores';
import { holtWinters } from '$lib/stats/forecasts/holt-winters';
import type { SeasonalForm, StartValues } from '$lib/stats/forecasts/holt-winters-start';
import { seasonalNaive } from '$lib/stats/forecasts/seasonal-naive';
import { simpleExponentialSmoothing } from '$lib/stats/forecasts/simple-exponential-smoothing';
import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';
import { orRefused, REFUSED } from './refused';

interface NaiveInput {
	readonly values: readonly Reported[];
	readonly period: number;
	readonly horizon: number;
	/** In percent. */
	readonly levels: readonly number[];
}

const naive: VectorAdapter = (given) =>
	orRefused((): Json => {
		const { values, period, horizon, levels } = given as unknown as NaiveInput;
		const forecasts = levels.flatMap((level) => {
			const forecast = seasonalNaive(values, period, horizon, level / 100);
			return isMissing(forecast) ? [] : [forecast];
		});
		const [first] = forecasts;
		if (first === undefined) return REFUSED;
		return {
			mean: first.mean,
			lower: forecasts.map(({ lower }) => lower),
			upper: forecasts.map(({ upper }) => upper)
		};
	});

interface SmoothingInput {
	readonly values: readonly Reported[];
	readonly alpha: number;
	readonly initialLevel?: number | null;
	readonly horizon: number;
	/** `n-2`, `n-1` or `n`. */
	readonly residualDf: string;
}

const smoothing: VectorAdapter = (given) =>
	orRefused((): Json => {
		const input = given as unknown as SmoothingInput;
		const forecast = simpleExponentialSmoothing(input.values, input.horizon, {
			alpha: input.alpha,
			parameters: Number(/n\s*-\s*(\d+)/.exec(input.residualDf)?.[1] ?? 0),
			...(typeof input.initialLevel === 'number' ? { initialLevel: input.initialLevel } : {})
		});
		if (isMissing(forecast)) return REFUSED;
		return {
			level: forecast.smoothed,
			residualVariance: forecast.residualVariance,
			mean: forecast.mean,
			lower95: forecast.lower,
			upper95: forecast.upper
		};
	});

interface HoltWintersInput {
	readonly values: readonly Reported[];
	readonly period: number;
	readonly alpha: number;
	readonly beta: number | false | null;
	readonly gamma: number | false | null;
	readonly seasonal?: SeasonalForm;
	readonly horizon: number;
	readonly level: number;
	readonly startValues?: StartValues | null;
}

const fixedHoltWinters: VectorAdapter = (given) =>
	orRefused((): Json => {
		const input = given as unknown as HoltWintersInput;
		const forecast = holtWinters(input.values, input.horizon, {
			alpha: input.alpha,
			beta: typeof input.beta === 'number' ? input.beta : null,
			gamma: typeof input.gamma === 'number' ? input.gamma : null,
			period: input.period,
			seasonal: input.seasonal ?? 'additive',
			level: input.level,
			intervals: 'as-r',
			...(input.startValues ? { startValues: input.startValues } : {})
		});
		if (isMissing(forecast)) return REFUSED;
		const { state, sse, mean, lower, upper } = forecast;
		const trend = typeof input.beta === 'number' ? state.trend : null;
		return { ...state, trend, sse, mean, lower, upper };
	});

interface HarmonicInput {
	readonly counts: readonly Reported[];
	readonly harmonics: number;
	/** In words, where there is one. */
	readonly trend: string | boolean | null;
	readonly period?: number;
	readonly horizon: number;
	readonly level: number;
}

const harmonicPoisson: VectorAdapter = (given) =>
	orRefused((): Json => {
		const input = given as unknown as HarmonicInput;
		const { trend } = input;
		const forecast = forecastHarmonicPoisson(input.counts, input.horizon, {
			harmonics: input.harmonics,
			linearTrend: typeof trend === 'string' ? !/^(no|$)/i.test(trend) : trend === true,
			period: input.period ?? 12,
			level: input.level,
			minimumCounts: 1
		});
		if (isMissing(forecast)) return REFUSED;
		return {
			coefficients: Object.fromEntries(
				forecast.terms.map((term, index) => [term, forecast.coefficients[index] ?? null])
			),
			phi: forecast.dispersion,
			mean: forecast.mean,
			seLink: forecast.standardErrors,
			predictionVariance: forecast.variances,
			lower: forecast.lower,
			upper: forecast.upper
		};
	});

interface ScoresInput {
	readonly training: readonly number[];
	readonly period: number;
	readonly actual: readonly number[];
	readonly forecast: readonly number[];
	readonly lower: readonly number[];
	readonly upper: readonly number[];
	readonly level: number;
	readonly sampleForCrps: readonly number[];
	readonly pinballQuantile: number;
	readonly pinballForecast: readonly number[];
}

const numberOrNothing = (answer: number | object): Json => (typeof answer === 'number' ? answer : null);

const scores: VectorAdapter = (given) =>
	orRefused((): Json => {
		const input = given as unknown as ScoresInput;
		const points = pointScores(input.actual, input.forecast, input.training, input.period);
		const intervals = intervalScores(input.actual, input.lower, input.upper, input.level);
		if (isMissing(points) || isMissing(intervals)) return REFUSED;
		return {
			mae: points.mae,
			rmse: points.rmse,
			mase: points.mase,
			coverage: intervals.coverage,
			intervalScores: intervals.scores,
			meanIntervalScore: intervals.meanScore,
			crps: input.actual.map((value) => numberOrNothing(crpsOfSample(input.sampleForCrps, value))),
			pinball: numberOrNothing(pinballLoss(input.actual, input.pinballForecast, input.pinballQuantile))
		};
	});

export const forecastAdapters = {
	snaive: naive,
	'simple-exponential-smoothing': smoothing,
	'holt-winters-fixed': fixedHoltWinters,
	'forecast-harmonic-poisson': harmonicPoisson,
	'forecast-scores': scores
};
