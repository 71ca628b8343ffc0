import { checkLevel } from '../check';
import { isMissing, missing, type Missing, type Reported } from '../estimate';
import { poissonRegression, predictLogMean } from '../regression/poisson-regression';
import { reportedCounts } from '../reported-counts';
import { harmonicTerms } from '../seasons/harmonic-terms';
import { DEFAULT_LEVEL, tooFew } from '../thresholds';
import { countInterval } from './count-interval';
import { checkHorizon, checkPeriod, steps, type Forecast } from './forecast';

/** What the curve is made of. */
export interface HarmonicForecastOptions {
	/** Waves a period, whole, from 0 to half of it; 1 unless said otherwise. */
	readonly harmonics?: number;
	/** Is there a steady rise or fall on the logarithmic scale too? No, unless said otherwise: it goes on for ever. */
	readonly linearTrend?: boolean;
	/** Times a period; 12 unless said otherwise. */
	readonly period?: number;
	readonly level?: number;
	/** Reported counts below which it is `too-few`; two periods unless said otherwise. */
	readonly minimumCounts?: number;
}

/** A forecast of counts from a curve. */
export interface HarmonicForecast extends Forecast {
	/** `(Intercept)`, `t` (a period), `c1`, `s1`, ... on the logarithmic scale. */
	readonly terms: readonly string[];
	readonly coefficients: readonly number[];
	/** Pearson's X² over its degrees of freedom, at least 1. */
	readonly dispersion: number;
	/** Standard error of the logarithm of each mean, as if counts scattered like Poisson ones. */
	readonly standardErrors: readonly number[];
	/** Scatter of the future count plus the uncertainty of its mean. */
	readonly variances: readonly number[];
}

/** A mean above which no interval of counts is looked for: the curve has run away. */
const RUN_AWAY = 1e12;

/**
 * How many will there be in the months to come, if season and trend go on as they were?
 *
 * @param counts - by month (or other time), in order and without a hole; whole, from 0 on; `null` or `NaN` is not reported.
 * @param horizon - steps ahead, whole, from 1 on.
 * @param options - see {@link HarmonicForecastOptions}.
 * @returns means and whole-numbered limits. Reasons: `too-few` with fewer reported counts than asked for, or no more than
 * coefficients; `not-determined` where the counts do not determine the curve, or the trend runs away.
 * @throws RangeError when a count is no count or an option out of range.
 *
 * Short horizons only: nothing in the past says that a trend goes on. Assumes independent months; outbreaks and changes of
 * definition break it, so show the coverage that `backTest` finds. Never from the press catalogue, nor across compilers.
 *
 * log μ = a + b t / period + Σ c_k cos(2πk t / period) + s_k sin(2πk t / period), t = 1, 2, ...; variance φμ + φ (μ se)²; limits by
 * `countInterval`. Source: McCullagh P, Nelder JA (1989) Generalized linear models, section 6.2; moments as in Held L, Hofmann M,
 * Höhle M, Schmid V (2006) Biostatistics 7:422.
 *
 * @example forecastHarmonicPoisson([4, 4, 4, 4, 4, 4, 4, 4], 1, { harmonics: 0, period: 4, level: 0.8 }).mean[0] // 4.0
 */
export function forecastHarmonicPoisson(
	counts: ArrayLike<Reported>,
	horizon: number,
	options: HarmonicForecastOptions = {}
): HarmonicForecast | Missing {
	const { harmonics = 1, linearTrend = false, period = 12, level = DEFAULT_LEVEL } = options;
	checkHorizon(horizon);
	checkPeriod(period, 2);
	checkLevel(level);
	const waves = harmonicTerms(harmonics, period, false);
	const row = (t: number) => [1, ...(linearTrend ? [t / period] : []), ...waves.map((wave) => wave.at(t))];
	const values = reportedCounts(counts);
	const reported = values.filter((count) => count !== null).length;
	const refused = tooFew(reported, options.minimumCounts ?? 2 * period);
	if (refused) return refused;
	const fit = poissonRegression(
		values.map((_, index) => row(index + 1)),
		values
	);
	if (isMissing(fit)) return fit;
	if (fit.dispersion === null) return missing('too-few');
	const dispersion = Math.max(1, fit.dispersion);
	const ahead = steps(horizon).map((step) => predictLogMean(fit, row(values.length + step)));
	const mean = ahead.map(({ logMean }) => Math.exp(logMean));
	const variances = ahead.map(({ standardError }, index) => {
		const expected = mean[index] ?? NaN;
		return dispersion * (expected + (expected * standardError) ** 2);
	});
	if (!variances.every((variance) => variance > 0 && variance < RUN_AWAY ** 2))
		return missing('not-determined');
	if (!mean.every((expected) => expected < RUN_AWAY)) return missing('not-determined');
	const limits = mean.map((expected, index) => countInterval(expected, variances[index] ?? NaN, level));
	return {
		mean,
		lower: limits.map(({ lower }) => lower),
		upper: limits.map(({ upper }) => upper),
		level,
		method: 'forecast-harmonic-poisson',
		terms: ['(Intercept)', ...(linearTrend ? ['t'] : []), ...waves.map((wave) => wave.name)],
		coefficients: fit.coefficients,
		dispersion,
		standardErrors: ahead.map(({ standardError }) => standardError),
		variances
	};
}
