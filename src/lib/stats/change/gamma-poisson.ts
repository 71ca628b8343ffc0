import { checkCount, checkPositive } from '../check';
import { isReported, type Reported } from '../estimate';
import { logGamma } from '../special/log-gamma';

/** What is held of a Poisson rate before the counts are seen: a gamma distribution with mean shape / rate. */
export interface RatePrior {
	/** Positive. */
	readonly shape: number;
	/** Positive; in steps of the series: as if `shape` cases had been seen in `rate` of them. */
	readonly rate: number;
}

/** Counts with one unknown rate a stretch. */
export interface GammaPoisson {
	readonly n: number;
	/** Log probability of the counts from `from` up to, not including, `to`, whatever their one rate. */
	logMarginal(from: number, to: number): number;
	/** Mean of the rate of that stretch, given its counts. */
	meanRate(from: number, to: number): number;
}

/**
 * The model behind both Bayesian change-point methods; `null` where a count was not reported.
 *
 * @throws RangeError when a number of the prior is not positive and finite, or a value is no count.
 *
 * With S cases in n steps: b^a Γ(a + S) / (Γ(a) (b + n)^(a + S) Π x!), and (a + S) / (b + n).
 * Source: Gelman A et al. (2013) Bayesian data analysis, section 2.6.
 */
export function gammaPoisson(counts: readonly Reported[], { shape, rate }: RatePrior): GammaPoisson | null {
	checkPositive(shape, 'shape');
	checkPositive(rate, 'rate');
	const reported = counts.filter(isReported);
	reported.forEach((count) => checkCount(count, 'count'));
	if (reported.length < counts.length) return null;
	const sums = [0];
	const logFactorials = [0];
	reported.forEach((count, index) => {
		sums.push((sums[index] ?? 0) + count);
		logFactorials.push((logFactorials[index] ?? 0) + logGamma(count + 1));
	});
	const constant = shape * Math.log(rate) - logGamma(shape);
	const cases = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
	return {
		n: reported.length,
		logMarginal: (from, to) => {
			const events = shape + cases(from, to);
			const factorials = (logFactorials[to] ?? 0) - (logFactorials[from] ?? 0);
			return constant + logGamma(events) - events * Math.log(rate + to - from) - factorials;
		},
		meanRate: (from, to) => (shape + cases(from, to)) / (rate + to - from)
	};
}

/** log Σ exp(x), without overflow; −Infinity for nothing. */
export function logSumOfExponentials(logs: readonly number[]): number {
	const largest = logs.reduce((most, log) => Math.max(most, log), -Infinity);
	if (largest === -Infinity) return -Infinity;
	return largest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - largest), 0));
}
