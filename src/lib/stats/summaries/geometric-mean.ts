import { checkLevel } from '../check';
import { studentTQuantile } from '../distributions/student-t';
import { missing, type Estimate, type Missing } from '../estimate';
import { DEFAULT_LEVEL, MINIMUM_N_MEDIAN } from '../thresholds';
import { reportedSorted, type MinimumN } from './quantile';

/** A typical value on the log scale, with what it rests on. */
export interface LogSummary extends Estimate {
	/** Positive values used. */
	readonly n: number;
	/** Reported values of 0 or less, which have no logarithm and were left out. */
	readonly notPositive: number;
	/** Standard deviation of the natural logarithms. */
	readonly logDeviation: number;
}

/**
 * Which value is typical where values spread over powers of ten?
 *
 * @param values - amounts in any unit; `NaN` is missing; 0 and less are left out and counted.
 * @param level - confidence, strictly between 0 and 1.
 * @param options - `minimumN`: positive values below which it is `too-few` (8 unless said otherwise, never under 2).
 * @returns the geometric mean in the unit of the values, with Student's interval of the mean logarithm. Reason: `too-few`.
 * @throws RangeError when the level is out of range or a value is infinite.
 *
 * Assumes logarithms that are roughly symmetric. A zero is not a small amount: "released without payment" is a count of its own.
 *
 * exp(m ± t s / √n) of the logarithms. Source: Bland JM, Altman DG (1996) BMJ 312:1079.
 *
 * @example geometricMean([1, 2, 4, 8, 16, 32, 64, 128]) // { value: 11.313708..., lower: 2.736203..., upper: 46.780152..., ... }
 */
export function geometricMean(
	values: ArrayLike<number>,
	level = DEFAULT_LEVEL,
	{ minimumN = MINIMUM_N_MEDIAN }: MinimumN = {}
): LogSummary | Missing {
	checkLevel(level);
	const reported = reportedSorted(values);
	const logs = reported.filter((value) => value > 0).map(Math.log);
	const n = logs.length;
	if (n < Math.max(2, minimumN)) return missing('too-few');
	const mean = logs.reduce((sum, log) => sum + log, 0) / n;
	const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
	const logDeviation = Math.sqrt(squares / (n - 1));
	const reach = (studentTQuantile((1 + level) / 2, n - 1) * logDeviation) / Math.sqrt(n);
	return {
		value: Math.exp(mean),
		lower: Math.exp(mean - reach),
		upper: Math.exp(mean + reach),
		level,
		method: 'geometric-mean',
		n,
		notPositive: reported.length - n,
		logDeviation
	};
}
