import { checkLevel, checkProbability } from '../check';
import { missing, type Missing } from '../estimate';

/** How far forecasts lay from what came. */
export interface PointScores {
	/** Mean absolute error. */
	readonly mae: number;
	/** Root mean square error. */
	readonly rmse: number;
	/** Mean absolute error as a part of that of "as one period ago" in the training values; `null` where those never changed. */
	readonly mase: number | null;
}

/** How often and how narrowly intervals caught what came. */
export interface IntervalScores {
	/** Share of the values that lay inside, ends included. */
	readonly coverage: number;
	/** One a value: width of the interval plus 2 / (1 − level) times the distance of a value outside. Low is good. */
	readonly scores: readonly number[];
	readonly meanScore: number;
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function checkSame(actual: readonly number[], ...others: readonly (readonly number[])[]): void {
	if (others.some((other) => other.length !== actual.length))
		throw new RangeError('forecasts and actual values differ in length');
	if (![actual, ...others].flat().every(Number.isFinite))
		throw new RangeError('forecasts and actual values must be finite');
}

/**
 * How far did forecasts lie from what came?
 *
 * @param actual - what came.
 * @param forecast - what was forecast, as long.
 * @param training - the values that the forecasts were made from, all reported.
 * @param period - times a season in them; 1 for none.
 * @returns the scores, in the unit of the values but for `mase`. Reason: `too-few` without a forecast.
 * @throws RangeError when lengths differ, a value is not finite or the period is no whole number from 1 on.
 *
 * Source: Hyndman RJ, Koehler AB (2006) International Journal of Forecasting 22:679.
 *
 * @example pointScores([8, 10], [7, 9.5], [5, 7, 9, 4], 1) // { mae: 0.75, rmse: 0.79056941504, mase: 0.25 }
 */
export function pointScores(
	actual: readonly number[],
	forecast: readonly number[],
	training: readonly number[],
	period: number
): PointScores | Missing {
	checkSame(actual, forecast);
	checkSame(training);
	if (!Number.isSafeInteger(period) || period < 1)
		throw new RangeError(`period must be a whole number from 1 on: ${period}`);
	if (actual.length === 0) return missing('too-few');
	const errors = actual.map((value, index) => value - (forecast[index] ?? NaN));
	const mae = mean(errors.map(Math.abs));
	const changes = training.slice(period).map((value, index) => Math.abs(value - (training[index] ?? NaN)));
	const scale = changes.length === 0 ? 0 : mean(changes);
	return {
		mae,
		rmse: Math.sqrt(mean(errors.map((error) => error ** 2))),
		mase: scale === 0 ? null : mae / scale
	};
}

/**
 * How often, and how narrowly, did intervals catch what came?
 *
 * @param actual - what came.
 * @param lower - lower limits, as long.
 * @param upper - upper limits, none below its lower one.
 * @param level - probability of the intervals, strictly between 0 and 1.
 * @returns the scores, in the unit of the values. Reason: `too-few` without an interval.
 * @throws RangeError when lengths differ, a value is not finite, limits are crossed or the level is out of range.
 *
 * Source: Gneiting T, Raftery AE (2007) J Am Stat Assoc 102:359, section 6.2.
 *
 * @example intervalScores([8, 10], [4, 11], [10, 13], 0.8) // { coverage: 0.5, meanScore: 9.0 }
 */
export function intervalScores(
	actual: readonly number[],
	lower: readonly number[],
	upper: readonly number[],
	level: number
): IntervalScores | Missing {
	checkLevel(level);
	checkSame(actual, lower, upper);
	if (actual.length === 0) return missing('too-few');
	const outside = actual.map((value, index) => {
		const [low = NaN, high = NaN] = [lower[index], upper[index]];
		if (low > high) throw new RangeError('a lower limit above its upper one');
		return Math.max(0, low - value, value - high);
	});
	const scores = outside.map(
		(distance, index) => (upper[index] ?? NaN) - (lower[index] ?? NaN) + (2 / (1 - level)) * distance
	);
	return {
		coverage: outside.filter((distance) => distance === 0).length / actual.length,
		scores,
		meanScore: mean(scores)
	};
}

/**
 * How far did a whole forecast distribution, given by a sample of it, lie from what came? Low is good.
 *
 * @param sample - draws from the forecast, at least one.
 * @param actual - what came.
 * @returns E|X − y| − ½ E|X − X′|, over all pairs, in the unit of the values. Reason: `too-few` without a draw.
 * @throws RangeError when a value is not finite. Source: as {@link intervalScores}, section 4.2.
 *
 * @example crpsOfSample([3, 5, 8, 8, 9, 14], 8) // 0.63888888889
 */
export function crpsOfSample(sample: readonly number[], actual: number): number | Missing {
	checkSame([actual]);
	checkSame(sample);
	if (sample.length === 0) return missing('too-few');
	const n = sample.length;
	const sorted = sample.toSorted((a, b) => a - b);
	const distance = mean(sorted.map((value) => Math.abs(value - actual)));
	const spread = sorted.reduce((sum, value, index) => sum + (2 * index + 1 - n) * value, 0) / n ** 2;
	return distance - spread;
}

/**
 * How far did forecasts of one quantile lie from what came? Low is good.
 *
 * @param actual - what came.
 * @param forecast - forecasts of the quantile, as long.
 * @param p - share below the quantile, in [0, 1].
 * @returns mean of (y − q) p where y lies above q, (q − y)(1 − p) where it lies below. Reason: `too-few` without a forecast.
 * @throws RangeError when lengths differ, a value is not finite or `p` out of range. Source: as {@link intervalScores}, section 6.1.
 *
 * @example pinballLoss([8, 10], [4, 6], 0.1) // 0.4
 */
export function pinballLoss(
	actual: readonly number[],
	forecast: readonly number[],
	p: number
): number | Missing {
	checkProbability(p);
	checkSame(actual, forecast);
	if (actual.length === 0) return missing('too-few');
	return mean(
		actual.map((value, index) => {
			const error = value - (forecast[index] ?? NaN);
			return error >= 0 ? error * p : error * (p - 1);
		})
	);
}
