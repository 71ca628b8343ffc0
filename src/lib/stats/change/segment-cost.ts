import { checkCount } from '../check';

/**
 * How badly one level fits a stretch of a series; smaller is better.
 *
 * - `normal-mean`: squares about the mean of the stretch, in squared units of the values.
 * - `poisson`: −2 log-likelihood of counts with one rate, without the terms that every division shares.
 * - `normal-mean-variance`: −2 log-likelihood of normal values with a mean and a variance of their own.
 */
export type CostName = 'normal-mean' | 'poisson' | 'normal-mean-variance';

/** Cost of the stretch from position `from` up to, not including, `to`. */
export type SegmentCost = (from: number, to: number) => number;

/** Variance that a stretch of equal values is given, lest its likelihood be infinite; the values are scaled to unit variance. */
const LEAST_VARIANCE = 1e-11;

/** Sums of everything before each position. */
function sumsBefore(values: readonly number[]): Float64Array {
	const sums = new Float64Array(values.length + 1);
	values.forEach((value, index) => (sums[index + 1] = (sums[index] ?? 0) + value));
	return sums;
}

/** Products of a whole number and its logarithm, computed once: a search asks for them millions of times. */
function timesLog(most: number): (whole: number) => number {
	const direct = (whole: number) => (whole > 0 ? whole * Math.log(whole) : 0);
	if (most > 1e6) return direct;
	const table = Float64Array.from({ length: most + 1 }, (_, whole) => direct(whole));
	return (whole) => table[whole] ?? 0;
}

function poissonCost(values: readonly number[]): SegmentCost {
	values.forEach((value) => checkCount(value, 'count'));
	const sums = sumsBefore(values);
	const product = timesLog(sums.at(-1) ?? 0);
	const logs = Float64Array.from({ length: values.length + 1 }, (_, length) => Math.log(length));
	return (from, to) => {
		const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
		return 2 * (sum * (logs[to - from] ?? 0) - product(sum)) + 0;
	};
}

/** Values about their mean: sums of squares then lose no digits to a common level. */
function centred(values: readonly number[]): readonly number[] {
	const mean = values.reduce((sum, value) => sum + value / values.length, 0);
	return values.map((value) => value - mean);
}

function squaresCost(values: readonly number[]): SegmentCost {
	const about = centred(values);
	const [sums, squares] = [sumsBefore(about), sumsBefore(about.map((value) => value * value))];
	return (from, to) => {
		const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
		return Math.max(0, (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from));
	};
}

function meanVarianceCost(values: readonly number[]): SegmentCost {
	const squares = squaresCost(values);
	const overall = squares(0, values.length) / values.length;
	const least = LEAST_VARIANCE * (overall > 0 ? overall : 1);
	return (from, to) => {
		const length = to - from;
		const own = squares(from, to) / length;
		const variance = Math.max(own, least);
		return length * (Math.log(2 * Math.PI) + Math.log(variance) + own / variance);
	};
}

/**
 * How badly does one level fit each stretch of a series?
 *
 * @param values - finite; whole from 0 on for `poisson`.
 * @returns the cost of any stretch, in constant time. Splitting a stretch never raises it.
 * @throws RangeError when a value is infinite or, for `poisson`, no count.
 *
 * With sum S, mean m and length n: Σ (x − m)²; 2 S (log n − log S), 0 where S = 0; n (log 2π + log v + 1) with v the mean
 * square about m, held at 1e-11 of the variance of the whole series where it is smaller.
 * Source: Killick R, Fearnhead P, Eckley IA (2012) JASA 107:1590, section 2.
 *
 * @example segmentCost([1, 2, 3], 'normal-mean')(0, 3) // 2
 */
export function segmentCost(values: readonly number[], name: CostName): SegmentCost {
	for (const value of values)
		if (!Number.isFinite(value)) throw new RangeError(`a value of a series is finite: ${value}`);
	if (name === 'poisson') return poissonCost(values);
	return name === 'normal-mean' ? squaresCost(values) : meanVarianceCost(values);
}
