import { chiSquareUpperTail } from '../distributions/chi-square';
import { fUpperTail } from '../distributions/f-distribution';
import { isMissing, type Missing } from '../estimate';
import { poissonRegression, type PoissonFit } from '../regression/poisson-regression';
import { OVERDISPERSED_FROM } from '../thresholds';
import { harmonicDesign, middleOf, type HarmonicSeasonOptions, type MonthlyCounts } from './harmonic-design';

/** A season, and how far chance alone could have made it. */
export interface HarmonicSeason {
	/** `(Intercept)`, `t` (a year), `y2009` (that year against the first), ..., `c1`, `s1`, ... on the logarithmic scale. */
	readonly terms: readonly string[];
	readonly coefficients: readonly number[];
	/** As if counts scattered like Poisson ones. */
	readonly standardErrors: readonly number[];
	/** With the scatter that was seen; `null` where no degree of freedom is left to see it. */
	readonly quasiStandardErrors: readonly (number | null)[];
	readonly fitted: readonly number[];
	readonly deviance: number;
	readonly residualDf: number;
	readonly logLikelihood: number;
	readonly aic: number;
	/** Pearson's X² over its degrees of freedom. */
	readonly dispersion: number | null;
	/** Do counts scatter more than Poisson ones do? Then only the F test holds. */
	readonly overdispersed: boolean;
	readonly likelihoodRatio: number;
	readonly seasonDf: number;
	/** Never 0: the smallest number that can be written stands for anything below it. */
	readonly pLikelihoodRatio: number;
	readonly f: number | null;
	readonly pF: number | null;
	/** The p that holds: of F where overdispersed, of the likelihood ratio otherwise. */
	readonly p: number;
	/** January to December against their geometric mean, which is 1: rates a day (where so asked), trend taken out. */
	readonly monthlyIndex: readonly number[];
	/** 1 to 12. */
	readonly peakMonth: number;
	readonly peakToLowRatio: number;
	/** Height of the yearly wave on the logarithmic scale. */
	readonly amplitudeFirstHarmonic: number;
	/** Variance of `c1`, covariance, variance of `s1`, as if counts scattered like Poisson ones. See `yearlyWave`. */
	readonly firstHarmonicCovariance: readonly [number, number, number];
	/** Months that were reported. */
	readonly n: number;
	readonly method: string;
}

/** Dispersion below which a fit is perfect and F would be made of rounding. */
const NO_SCATTER = 1e-12;

/** A p that is smaller than a number can be is no 0. */
const neverZero = (p: number) => Math.max(p, Number.MIN_VALUE);

function indexOfMonths(
	fit: PoissonFit,
	columns: readonly { at: (month: number) => number; column: number }[]
) {
	return Array.from({ length: 12 }, (_, index) =>
		Math.exp(
			columns.reduce(
				(sum, { at, column }) => sum + (fit.coefficients[column] ?? 0) * at(middleOf(index + 1)),
				0
			)
		)
	);
}

/**
 * Do counts have a season, where is its peak, and could chance alone have made it?
 *
 * @param series - counts by month; months that were not reported are left out.
 * @param options - waves, trend, days of the month, minimum.
 * @returns the season. Reasons: `too-few` with fewer reported months than asked for, or as many as coefficients;
 * `not-determined` where the months reported do not determine the curve (no event at all, months of the year never seen).
 * @throws RangeError when a count is no count, the first month no month, an exposure not positive or of another length, or
 * `harmonics` not a whole number from 1 to 6.
 *
 * Assumes that months are independent, the season is the same every year and, with the trend, that change is steady: an outbreak of
 * one winter looks like a season. Never from the press catalogue, whose dates are of reports and whose months are uneven in
 * coverage; never from dates known only to the year. When many places are tested, adjust the p's.
 *
 * log E(count) = a + b t + Σ c_k cos(2πk (month − ½) / 12) + s_k sin(2πk (month − ½) / 12) + log(days × exposure), t in years from
 * the first month. Source: Stolwijk AM, Straatman H, Zielhuis GA (1999) J Epidemiol Community Health 53:235; F test:
 * Venables WN, Ripley BD (2002) Modern applied statistics with S, section 7.5.
 *
 * @example harmonicSeason({ firstMonth: '2021-01', counts: [9, 8, 7, 5, 4, 2, 2, 3, 5, 6, 8, 9, 9, 7, 7, 6, 3, 3, 1, 3, 4, 7, 8, 10] }) // { peakMonth: 1, seasonDf: 2 }
 */
export function harmonicSeason(
	series: MonthlyCounts,
	options: HarmonicSeasonOptions = {}
): HarmonicSeason | Missing {
	const design = harmonicDesign(series, options);
	if (isMissing(design)) return design;
	const { terms, waves, values, offset, n } = design;
	const fit = poissonRegression(design.withSeason, values, { offset });
	const without = poissonRegression(design.withoutSeason, values, { offset });
	if (isMissing(fit)) return fit;
	if (isMissing(without)) return without;

	const { dispersion, residualDf } = fit;
	const standardErrors = fit.coefficients.map((_, i) => Math.sqrt(fit.covariance[i]?.[i] ?? NaN));
	const seasonDf = waves.length;
	const likelihoodRatio = Math.max(0, without.deviance - fit.deviance);
	const pLikelihoodRatio = neverZero(chiSquareUpperTail(likelihoodRatio, seasonDf));
	const f = dispersion === null || dispersion < NO_SCATTER ? null : likelihoodRatio / seasonDf / dispersion;
	const pF = f === null ? null : neverZero(fUpperTail(f, seasonDf, residualDf));
	const overdispersed = dispersion !== null && dispersion > OVERDISPERSED_FROM;
	const offsetOfWaves = terms.length - waves.length;
	const monthlyIndex = indexOfMonths(
		fit,
		waves.map((wave, index) => ({ at: wave.at, column: offsetOfWaves + index }))
	);
	const [peak, low] = [Math.max(...monthlyIndex), Math.min(...monthlyIndex)];
	const [cosine = 0, sine = 0] = fit.coefficients.slice(offsetOfWaves);
	return {
		terms,
		coefficients: fit.coefficients,
		standardErrors,
		quasiStandardErrors: standardErrors.map((error) =>
			dispersion === null ? null : error * Math.sqrt(dispersion)
		),
		fitted: fit.means,
		deviance: fit.deviance,
		residualDf,
		logLikelihood: fit.logLikelihood,
		aic: 2 * terms.length - 2 * fit.logLikelihood,
		dispersion,
		overdispersed,
		likelihoodRatio,
		seasonDf,
		pLikelihoodRatio,
		f,
		pF,
		p: overdispersed && pF !== null ? pF : pLikelihoodRatio,
		monthlyIndex,
		peakMonth: monthlyIndex.indexOf(peak) + 1,
		peakToLowRatio: peak / low,
		amplitudeFirstHarmonic: Math.hypot(cosine, sine),
		firstHarmonicCovariance: [
			fit.covariance[offsetOfWaves]?.[offsetOfWaves] ?? NaN,
			fit.covariance[offsetOfWaves]?.[offsetOfWaves + 1] ?? NaN,
			fit.covariance[offsetOfWaves + 1]?.[offsetOfWaves + 1] ?? NaN
		],
		n,
		method: 'seasonality-harmonic-poisson'
	};
}
