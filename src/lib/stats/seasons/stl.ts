import { isReported, missing, type Missing, type Reported } from '../estimate';
import { loess } from './loess';
import { bisquareWeights } from './robustness-weights';
import { cycleMeans, seasonalPart } from './seasonal-part';
import { settledStl, type StlOptions } from './stl-options';

/** A series as a sum: value = trend + seasonal + remainder. Columns as long as the series. */
export interface SeasonalDecomposition {
	readonly trend: readonly number[];
	readonly seasonal: readonly number[];
	readonly remainder: readonly number[];
	/** Weight of each value, from 0 (an outlier that has no say) to 1. */
	readonly robustness: readonly number[];
	/** Part of the variance without the season that the trend takes, 0 to 1; `null` where nothing varies. */
	readonly trendStrength: number | null;
	/** Part of the variance without the trend that the season takes, 0 to 1; `null` where nothing varies. */
	readonly seasonalStrength: number | null;
	readonly method: string;
}

function variance(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value / values.length, 0);
	return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** A part of the largest value below which variation is rounding. */
const ROUNDING = 1e-12;

/** 1 − Var(remainder) / Var(part + remainder), at least 0. Source: Wang X, Smith K, Hyndman R (2006) Data Min Knowl Discov 13:335. */
function strength(part: readonly number[], remainder: readonly number[], largest: number): number | null {
	const together = variance(part.map((value, index) => value + (remainder[index] ?? 0)));
	return together > (ROUNDING * largest) ** 2 ? Math.max(0, 1 - variance(remainder) / together) : null;
}

/**
 * Which part of a series is its season, which its trend, and what is left over?
 *
 * @param values - at equal steps, in order; `null` or `NaN` is not reported.
 * @param options - values a period (12 for months), and the windows of the smoothers.
 * @returns the parts and how strong they are. Reasons: `not-reported` where a value is missing, since no value is filled in;
 * `too-few` at two periods or fewer.
 * @throws RangeError when an option is out of range or a value infinite.
 *
 * Describes; it tests nothing and gives no interval. For counts below about ten a month use `harmonicPoisson`: a seasonal part may
 * then stand for noise. Never across a change of compiler, and never from the press catalogue.
 *
 * Inner loop: the seasons by loess through the values of each place in the period, less their own trend; the trend by loess through
 * what is left. Outer loop: weights against outliers. Source: Cleveland RB, Cleveland WS, McRae JE, Terpenning I (1990) J Off
 * Stat 6:3.
 */
export function stl(values: readonly Reported[], options: StlOptions): SeasonalDecomposition | Missing {
	const settled = settledStl(options, values.length);
	const { period, seasonal: seasonalLoess, trend: trendLoess, lowpass, inner, outer } = settled;
	const reported = values.filter(isReported);
	if (reported.some((value) => Math.abs(value) === Infinity)) throw new RangeError('an infinite value');
	if (reported.length < values.length) return missing('not-reported');
	const n = reported.length;
	if (n <= 2 * period) return missing('too-few');

	let trend: ArrayLike<number> = new Float64Array(n);
	let season: ArrayLike<number> = new Float64Array(n);
	let weights: Float64Array | null = null;
	const less = (part: ArrayLike<number>) => reported.map((value, index) => value - (part[index] ?? 0));
	for (let round = 0; round <= outer; round += 1) {
		if (round > 0) weights = bisquareWeights(less(trend), season);
		for (let turn = 0; turn < inner; turn += 1) {
			season = seasonalPart(less(trend), period, seasonalLoess, lowpass, weights);
			trend = loess(less(season), trendLoess, weights);
		}
	}
	const seasonal = settled.periodic ? cycleMeans(season, period) : Array.from(season);
	const smooth = Array.from(trend);
	const remainder = reported.map((value, index) => value - (seasonal[index] ?? 0) - (smooth[index] ?? 0));
	const largest = reported.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	return {
		trend: smooth,
		seasonal,
		remainder,
		robustness: weights === null ? reported.map(() => 1) : Array.from(weights),
		trendStrength: strength(smooth, remainder, largest),
		seasonalStrength: strength(seasonal, remainder, largest),
		method: 'stl'
	};
}
