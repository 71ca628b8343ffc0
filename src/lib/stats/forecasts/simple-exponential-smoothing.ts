import { checkLevel } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { isMissing, missing, type Missing, type Reported } from '../estimate';
import { DEFAULT_LEVEL } from '../thresholds';
import { checkHorizon, normalForecast, steps, withoutGaps, type Forecast } from './forecast';

/** How the level is smoothed. */
export interface SmoothingOptions {
	/** Weight of the newest value, above 0, up to 1; the one with the least squared errors unless said. */
	readonly alpha?: number;
	/** Level before the first value; the first value itself unless said. */
	readonly initialLevel?: number;
	/** Parameters that the variance of the errors pays for; 2 unless said otherwise: the weight and the first level. */
	readonly parameters?: number;
	readonly level?: number;
}

/** A forecast from a smoothed level. */
export interface ExponentialSmoothing extends Forecast {
	readonly alpha: number;
	/** Level after the last value. */
	readonly smoothed: number;
	readonly residualVariance: number;
}

/** Weights tried before the best is refined, and how finely. */
const GRID = 100;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const REFINED = 1e-10;

function smooth(series: readonly number[], alpha: number, initial: number): { level: number; sse: number } {
	let level = initial;
	let sse = 0;
	for (const value of series) {
		const error = value - level;
		sse += error ** 2;
		level += alpha * error;
	}
	return { level, sse };
}

/** The weight with the least squared errors of one step: the best of a grid, refined by golden section. */
function bestAlpha(series: readonly number[], initial: number): number {
	const sse = (alpha: number) => smooth(series, alpha, initial).sse;
	const grid = steps(GRID).map((step) => step / GRID);
	const best = grid.reduce((a, b) => (sse(b) < sse(a) ? b : a));
	let [low, high] = [Math.max(REFINED, best - 1 / GRID), Math.min(1, best + 1 / GRID)];
	while (high - low > REFINED) {
		const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
		if (sse(left) <= sse(right)) high = right;
		else low = left;
	}
	return (low + high) / 2;
}

/**
 * Where does a level that moves slowly stand, and where will it be?
 *
 * @param values - in order, no gap allowed.
 * @param horizon - steps ahead, whole, from 1 on.
 * @param options - see {@link SmoothingOptions}.
 * @returns the level as forecast of every step, with limits that widen. Reasons: `not-reported` where a value is missing; `too-few`
 * with no more values than `parameters`.
 * @throws RangeError when an argument is out of range or a value infinite.
 *
 * No season and no trend: use `holtWinters` or `forecastHarmonicPoisson` for those. Errors count as normal: limits of small counts
 * can fall below 0. Never from the press catalogue.
 *
 * l ← l + α (y − l); limits l ± z s √(1 + (h − 1) α²), s² = SSE / (n − parameters). Source: Hyndman RJ, Koehler AB, Ord JK, Snyder
 * RD (2008) Forecasting with exponential smoothing, section 6.3 (ETS(A,N,N)).
 *
 * @example simpleExponentialSmoothing([5, 7, 6, 8], 1, { alpha: 0.5, initialLevel: 5 }).smoothed // 7
 */
export function simpleExponentialSmoothing(
	values: ArrayLike<Reported>,
	horizon: number,
	{ alpha: asked, initialLevel, parameters = 2, level = DEFAULT_LEVEL }: SmoothingOptions = {}
): ExponentialSmoothing | Missing {
	checkHorizon(horizon);
	checkLevel(level);
	if (asked !== undefined && !(asked > 0 && asked <= 1))
		throw new RangeError(`alpha must lie above 0, up to 1: ${asked}`);
	if (!Number.isInteger(parameters) || parameters < 0)
		throw new RangeError(`parameters must be a whole number from 0 on: ${parameters}`);
	if (initialLevel !== undefined && !Number.isFinite(initialLevel))
		throw new RangeError(`initialLevel must be finite: ${initialLevel}`);
	const series = withoutGaps(values);
	if (isMissing(series)) return series;
	const [first] = series;
	if (first === undefined || series.length <= parameters) return missing('too-few');
	const initial = initialLevel ?? first;
	const alpha = asked ?? bestAlpha(series, initial);
	const { level: smoothed, sse } = smooth(series, alpha, initial);
	const residualVariance = sse / (series.length - parameters);
	const ahead = steps(horizon);
	const forecast = normalForecast(
		ahead.map(() => smoothed),
		ahead.map((step) => Math.sqrt(residualVariance * (1 + (step - 1) * alpha ** 2))),
		twoSidedZ(level),
		level,
		'simple-exponential-smoothing'
	);
	return { ...forecast, alpha, smoothed, residualVariance };
}
