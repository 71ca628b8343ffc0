import { missing, type Missing, type Reported } from '../estimate';
import { gammaPoisson, logSumOfExponentials, type RatePrior } from './gamma-poisson';

/** What the counts say of one change of their rate. */
export interface PosteriorChange {
	/** Probability that the rate never changed. */
	readonly noChange: number;
	/** Probability that it changed once, after each value but the last; with `noChange` they sum to one. */
	readonly changeAfter: readonly number[];
	/** Position, from 0, of the last value before the likeliest change. */
	readonly likeliestAfter: number;
	/** Log of how many times better one change, wherever it be, explains the counts than none. */
	readonly logBayesFactor: number;
	/** Mean rate before and after, given that the change is at the likeliest place. */
	readonly meanRateBefore: number;
	readonly meanRateAfter: number;
	readonly method: string;
}

/**
 * Did the rate of counts change once, and when?
 *
 * @param counts - one a step of equal length, in order; `null` or `NaN` is not reported.
 * @param prior - of both rates, and `noChange`: the probability, strictly between 0 and 1, that nothing changed.
 * @returns the posterior; every place is held equally likely before. Reasons: `not-reported` where a count is missing,
 * `too-few` below two counts.
 * @throws RangeError when a prior is out of range or a value is no count.
 *
 * Exact, no simulation. Assumes Poisson counts with at most one step; where the truth is a slope, a season or several steps the
 * likeliest place is only the best of wrong answers. Read with the prior beside it: the Bayes factor depends on it.
 *
 * p(k) ∝ m(1..k) m(k+1..n), m the gamma-Poisson marginal. Source: Carlin BP, Gelfand AE, Smith AFM (1992) Appl Stat 41:389;
 * Raftery AE, Akman VE (1986) Biometrika 73:85.
 *
 * @example posteriorChange([9, 9, 9, 0, 0, 0], { shape: 1, rate: 1, noChange: 0.5 }) // { likeliestAfter: 2 }
 */
export function posteriorChange(
	counts: readonly Reported[],
	prior: RatePrior & { readonly noChange: number }
): PosteriorChange | Missing {
	if (!(prior.noChange > 0 && prior.noChange < 1))
		throw new RangeError(`noChange must lie strictly between 0 and 1: ${prior.noChange}`);
	const model = gammaPoisson(counts, prior);
	if (model === null) return missing('not-reported');
	const { n, logMarginal, meanRate } = model;
	if (n < 2) return missing('too-few');
	const logs = Array.from(
		{ length: n - 1 },
		(_, last) => logMarginal(0, last + 1) + logMarginal(last + 1, n)
	);
	const logUnchanged = logMarginal(0, n);
	const logChanged = logSumOfExponentials(logs) - Math.log(n - 1);
	const [logNone, logOnce] = [Math.log(prior.noChange), Math.log1p(-prior.noChange)];
	const logTotal = logSumOfExponentials([logUnchanged + logNone, logChanged + logOnce]);
	const likeliestAfter = logs.indexOf(Math.max(...logs));
	return {
		noChange: Math.exp(logUnchanged + logNone - logTotal),
		changeAfter: logs.map((log) => Math.exp(log + logOnce - Math.log(n - 1) - logTotal)),
		likeliestAfter,
		logBayesFactor: logChanged - logUnchanged,
		meanRateBefore: meanRate(0, likeliestAfter + 1),
		meanRateAfter: meanRate(likeliestAfter + 1, n),
		method: 'changepoint-bayes-single-poisson'
	};
}
