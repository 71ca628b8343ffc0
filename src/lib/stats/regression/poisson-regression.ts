import { checkCount } from '../check';
import { isReported, missing, type Missing, type Reported } from '../estimate';
import { poissonDeviance } from '../special/deviance';
import { LOG_SQRT_TWO_PI, stirlingError } from '../special/log-gamma';
import { highestLikelihood, logMean, type Row } from './poisson-scoring';
import type { LeastSquares } from './weighted-least-squares';

/** What a Poisson regression may be told beside its counts and regressors. */
export interface PoissonOptions {
	/** Added to the logarithm of each mean; that of the exposure makes means proportional to it. 0 unless given. */
	readonly offset?: readonly number[];
	/** How much each count weighs, from 0 on; 1 unless given. A count of weight 0 is predicted but not fitted. */
	readonly weights?: readonly number[];
	/**
	 * Rows without an event whose mean the fit would drive to 0, at infinite coefficients: `refuse` them (unless said
	 * otherwise), or `keep` the fit at which the deviance stands still, whose other means are then those of the limit.
	 */
	readonly vanishing?: 'refuse' | 'keep';
}

/** A fitted Poisson regression. Columns of one entry a row of the design, coefficients one a column. */
export interface PoissonFit extends LeastSquares {
	/** Expected counts, also of rows that were not fitted. */
	readonly means: readonly number[];
	readonly deviance: number;
	readonly logLikelihood: number;
	/** Fitted rows less coefficients. */
	readonly residualDf: number;
	/** Pearson's X² over its degrees of freedom: 1 where counts scatter as Poisson ones do; `null` without any. */
	readonly dispersion: number | null;
	/** Rows whose mean was still falling to 0; see `vanishing`. */
	readonly vanishing: readonly boolean[];
}

/** A vanished mean that still falls by more than this part a step has no other end than 0. */
const STILL_FALLING = 1e-3;

function rowsOf(
	design: readonly (readonly number[])[],
	counts: ArrayLike<Reported>,
	{ offset = [], weights }: PoissonOptions
): Row[] {
	if (counts.length !== design.length) throw new RangeError('design and counts differ in length');
	return design.map((regressors, index): Row => {
		const count = counts[index] ?? null;
		const weight = weights === undefined ? 1 : (weights[index] ?? NaN);
		if (isReported(count)) checkCount(count, 'count');
		if (!(weight >= 0 && weight < Infinity))
			throw new RangeError(`weight must be finite, from 0 on: ${weight}`);
		const shift = offset[index] ?? 0;
		if (![shift, ...regressors].every(Number.isFinite))
			throw new RangeError('offset and design must be finite');
		if (regressors.length !== design[0]?.length) throw new RangeError('rows of the design differ in length');
		return { count: count ?? 0, weight: isReported(count) ? weight : 0, offset: shift, regressors };
	});
}

function logProbability({ count, weight }: Row, mean: number): number {
	if (count === 0) return -weight * mean;
	const exponent = stirlingError(count) + poissonDeviance(count, mean) + LOG_SQRT_TWO_PI;
	return -weight * (exponent + 0.5 * Math.log(count));
}

/**
 * How do expected counts depend on regressors that act on their logarithm?
 *
 * @param design - one row of regressors a count, all finite; a column of ones is the intercept.
 * @param counts - whole, from 0 on; `null` or `NaN` is not reported: the row is predicted, not fitted.
 * @param options - offset, weights, and what becomes of means on their way to 0.
 * @returns the fit of highest likelihood. Reasons: `too-few` with fewer fitted rows than coefficients; `not-determined`
 * where the regressors depend on each other, or (unless kept) the likelihood has no summit because some rows, all of them
 * without an event, could be told from the others.
 * @throws RangeError when a count is no count, a weight negative, a regressor not finite, or lengths differ.
 *
 * Standard errors are the roots of the diagonal of `covariance` (times `dispersion`, where counts scatter more than Poisson
 * ones). Counts of separate times or places are assumed independent. Not for shares, nor for counts "more than".
 *
 * Fisher's scoring from means of y + 0.1, with halved steps where the deviance would rise.
 * Source: McCullagh P, Nelder JA (1989) Generalized linear models, sections 2.5 and 6.2.
 *
 * @example poissonRegression([[1], [1], [1]], [2, 4, 6]).coefficients[0] // 1.38629436112
 */
export function poissonRegression(
	design: readonly (readonly number[])[],
	counts: ArrayLike<Reported>,
	options: PoissonOptions = {}
): PoissonFit | Missing {
	const all = rowsOf(design, counts, options);
	const rows = all.filter((row) => row.weight > 0);
	const size = design[0]?.length ?? 0;
	if (rows.length < size || size === 0) return missing('too-few');
	const end = highestLikelihood(rows, size);
	if (end === null) return missing('not-determined');
	const falling = end.changes.map((change) => change < -STILL_FALLING);
	if (options.vanishing !== 'keep' && falling.includes(true)) return missing('not-determined');
	const means = rows.map((row) => Math.exp(logMean(row, end.coefficients)));
	const sumOver = (part: (row: Row, mean: number) => number) =>
		rows.reduce((sum, row, index) => sum + part(row, means[index] ?? NaN), 0);
	const residualDf = rows.length - size;
	const pearson = sumOver(({ count, weight }, mean) => weight * (count - mean) * ((count - mean) / mean));
	const place = new Map(rows.map((row, index) => [row, index]));
	const ofRow = <T>(values: readonly T[], other: T) =>
		all.map((row) => values[place.get(row) ?? -1] ?? other);
	return {
		coefficients: end.coefficients,
		covariance: end.step.covariance,
		leverages: ofRow(end.step.leverages, 0),
		means: all.map((row) => Math.exp(logMean(row, end.coefficients))),
		deviance: end.deviance,
		logLikelihood: sumOver(logProbability),
		residualDf,
		dispersion: residualDf > 0 ? pearson / residualDf : null,
		vanishing: ofRow(falling, false)
	};
}

/** The logarithm of an expected count, with its standard error before any dispersion. */
export interface LogMean {
	readonly logMean: number;
	readonly standardError: number;
}

/** What does a fitted regression expect at this row of regressors, and how sure is it? */
export function predictLogMean(fit: PoissonFit, regressors: readonly number[], offset = 0): LogMean {
	const variance = fit.covariance.reduce(
		(sum, line, i) =>
			sum + (regressors[i] ?? 0) * line.reduce((part, value, j) => part + value * (regressors[j] ?? 0), 0),
		0
	);
	const mean = fit.coefficients.reduce(
		(sum, value, column) => sum + value * (regressors[column] ?? 0),
		offset
	);
	return { logMean: mean, standardError: Math.sqrt(Math.max(0, variance)) };
}
