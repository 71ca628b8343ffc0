import { loess, loessAt, type LoessOptions } from './loess';

/** Means of `length` neighbours; shorter than the series by `length` − 1. */
function movingMeans(values: Float64Array, length: number): Float64Array {
	const means = new Float64Array(values.length - length + 1);
	let sum = 0;
	values.forEach((value, index) => {
		sum += value - (values[index - length] ?? 0);
		if (index >= length - 1) means[index - length + 1] = sum / length;
	});
	return means;
}

/** The smoothed values of one place of the period, one period longer at both ends. */
function extended(
	values: Float64Array,
	options: LoessOptions,
	robustness: Float64Array | null
): Float64Array {
	const n = values.length;
	const line = loess(values, options, robustness);
	const reach = Math.min(options.window, n);
	const before = loessAt(values, -1, { from: 0, to: reach - 1 }, options, robustness);
	const after = loessAt(values, n, { from: n - reach, to: n - 1 }, options, robustness);
	return Float64Array.of(before ?? line[0] ?? 0, ...line, after ?? line[n - 1] ?? 0);
}

/**
 * What is the season of a series without trend?
 *
 * @param values - finite, more than two periods. @param period - values a period.
 * @param seasonal - smoother along the same place of successive periods. @param lowpass - of what is taken out as a trend.
 * @param weights - against outliers, or none.
 * @returns one value a value: each place of the period smoothed over the periods, less the slow part of that.
 *
 * Source: Cleveland RB et al. (1990) J Off Stat 6:3, section 2.2, steps 2 to 4.
 */
export function seasonalPart(
	values: readonly number[],
	period: number,
	seasonal: LoessOptions,
	lowpass: LoessOptions,
	weights: Float64Array | null
): Float64Array {
	const n = values.length;
	const cycles = new Float64Array(n + 2 * period);
	for (let place = 0; place < period; place += 1) {
		const size = Math.ceil((n - place) / period);
		const pick = (column: ArrayLike<number>) =>
			Float64Array.from({ length: size }, (_, turn) => column[place + turn * period] ?? 0);
		const line = extended(pick(values), seasonal, weights && pick(weights));
		line.forEach((value, turn) => (cycles[place + turn * period] = value));
	}
	const slow = loess(movingMeans(movingMeans(movingMeans(cycles, period), period), 3), lowpass);
	return slow.map((value, index) => (cycles[index + period] ?? 0) - value);
}

/** The season made strictly periodic: at each place of the period the mean over all periods. */
export function cycleMeans(season: ArrayLike<number>, period: number): number[] {
	const sums = new Float64Array(period);
	const counts = new Float64Array(period);
	for (let index = 0; index < season.length; index += 1) {
		const place = index % period;
		sums[place] = (sums[place] ?? 0) + (season[index] ?? 0);
		counts[place] = (counts[place] ?? 0) + 1;
	}
	return Array.from(season, (_, index) => (sums[index % period] ?? 0) / (counts[index % period] ?? 1));
}
