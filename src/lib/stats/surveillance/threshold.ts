import { negativeBinomialQuantile, negativeBinomialUpperTail } from '../distributions/negative-binomial';
import { normalQuantile, normalUpperTail } from '../distributions/normal';
import { poissonQuantile, poissonUpperTail } from '../distributions/poisson';
import type { Expectation } from './baseline-model';

/** Power by which counts are made less skew before normal limits are taken. */
export type Power = 'none' | '1/2' | '2/3';

/** The least mean whose logarithm is a number. */
const LEAST_MEAN = 1e-300;
/** Means above which no quantile of counts is looked for. */
const LARGEST_MEAN = 1e12;

/**
 * Above which count lies the share `alpha` of what is expected, by normal limits of a power of the count?
 *
 * @returns the threshold, in counts. Source: Farrington CP et al. (1996) J R Stat Soc A 159:547, sections 3.5 and 3.6.
 */
export function powerThreshold(
	{ logMean, standardError, dispersion }: Expectation,
	alpha: number,
	power: Power
): number {
	const mean = Math.exp(logMean);
	const tau = dispersion + mean * standardError ** 2;
	const z = -normalQuantile(alpha);
	if (power === 'none') return mean + z * Math.sqrt(mean * tau);
	if (power === '1/2') return (Math.sqrt(mean) + z * Math.sqrt(tau / 4)) ** 2;
	return (mean ** (2 / 3) + z * Math.sqrt((4 / 9) * mean ** (1 / 3) * tau)) ** 1.5;
}

/** A chance that is smaller than a number can be is no 0. */
const neverZero = (p: number) => Math.max(p, Number.MIN_VALUE);

/** How likely is a count at least as high, by normal limits of its ⅔ power or another? {@link powerThreshold} undone. */
export function powerPValue(
	count: number,
	{ logMean, standardError, dispersion }: Expectation,
	power: Power
): number {
	const mean = Math.exp(logMean);
	const tau = dispersion + mean * standardError ** 2;
	if (power === 'none') return neverZero(normalUpperTail((count - mean) / Math.sqrt(mean * tau)));
	const root = power === '1/2' ? 1 / 2 : 2 / 3;
	const error = root * mean ** (root - 1 / 2) * Math.sqrt(tau);
	return neverZero(normalUpperTail((count ** root - mean ** root) / error));
}

/** How likely is a count at least as high, with the mean as it was estimated? At most alpha where the plug-in rule flags. */
export function negativeBinomialPValue(count: number, { logMean, dispersion }: Expectation): number {
	const mean = Math.exp(logMean);
	if (count === 0) return 1;
	if (mean < LEAST_MEAN) return Number.MIN_VALUE;
	return neverZero(
		dispersion === 1
			? poissonUpperTail(count, mean)
			: negativeBinomialUpperTail(count, mean / (dispersion - 1), mean)
	);
}

/**
 * Which count is reached or undercut with probability 1 − `alpha` where counts scatter as negative binomial ones?
 *
 * @param cautious - is the mean taken at its own upper limit (Salmon's rule), or as it was estimated (Noufaily's)?
 * @returns a count; `null` where the mean is not bounded. The variance is dispersion × mean.
 *
 * Source: Noufaily A et al. (2013) Stat Med 32:1206; Salmon M et al. (2016) J Stat Softw 70(10), section 2.
 */
export function negativeBinomialThreshold(
	{ logMean, standardError, dispersion }: Expectation,
	alpha: number,
	cautious: boolean
): number | null {
	const mean = Math.exp(logMean + (cautious ? -normalQuantile(alpha) * standardError : 0));
	if (mean < LEAST_MEAN) return 0;
	if (!(mean < LARGEST_MEAN)) return null;
	if (dispersion === 1) return poissonQuantile(1 - alpha, mean);
	return negativeBinomialQuantile(1 - alpha, mean / (dispersion - 1), mean);
}
