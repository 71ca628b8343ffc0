import { checkLevel } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { missing, type Estimate, type Missing } from '../estimate';
import { DEFAULT_LEVEL } from '../thresholds';
import type { HarmonicSeason } from './harmonic-season';

/** The yearly wave of a season: how high, and when. */
export interface YearlyWave {
	/** How many times its lowest the highest rate is, 1 or more. */
	readonly peakToLow: Estimate;
	/** Months from the beginning of the year to the peak, in [0, 12): 6.5 is the middle of July. */
	readonly peakPosition: number;
	/**
	 * Between which positions the peak may lie; `lower` can be negative and `upper` 12 or more, where the interval runs over the turn
	 * of the year. `null` where any time of the year would do.
	 */
	readonly peakInterval: { readonly lower: number; readonly upper: number } | null;
	readonly level: number;
	readonly method: string;
}

const MONTHS = 12;
const TURN = 2 * Math.PI;

/**
 * How much higher is the peak of a season than its low, and when is it?
 *
 * @param season - of one wave a year.
 * @param level - confidence of both intervals, strictly between 0 and 1.
 * @returns the wave. Reason: `not-determined` where there is no wave at all, which has no peak.
 * @throws RangeError when the season has more waves than one, or the level is out of range.
 *
 * Variances are those seen where counts scatter more than Poisson ones (`overdispersed`). The height of a wave is never negative, so
 * chance alone makes some: read it only where the season's p is small. Where the interval of the height holds none, no time of the
 * year can be ruled out, and the peak has no interval.
 *
 * Height A = √(c² + s²), limits A ± z se along its own direction (delta method), ratio e^(2A); angle by Fieller's theorem.
 * Source: Stolwijk AM, Straatman H, Zielhuis GA (1999) J Epidemiol Community Health 53:235; Fieller EC (1954) J R Stat Soc B 16:175.
 *
 * @example yearlyWave(harmonicSeason({ firstMonth: '2021-01', counts: [9, 8, 7, 5, 4, 2, 2, 3, 5, 6, 8, 9, 9, 7, 7, 6, 3, 3, 1, 3, 4, 7, 8, 10] })).level // 0.95
 */
export function yearlyWave(season: HarmonicSeason, level = DEFAULT_LEVEL): YearlyWave | Missing {
	checkLevel(level);
	if (season.seasonDf !== 2) throw new RangeError('only a season of one wave a year has one peak');
	const [cosine = NaN, sine = NaN] = season.coefficients.slice(-2);
	const height = Math.hypot(cosine, sine);
	if (height === 0) return missing('not-determined');
	const scale = season.overdispersed ? (season.dispersion ?? 1) : 1;
	const [cc, cs, ss] = season.firstHarmonicCovariance.map((one) => one * scale);
	const along = quadratic([cosine / height, sine / height], cc, cs, ss);
	const across = quadratic([-sine / height, cosine / height], cc, cs, ss);
	const both = ((cosine * sine) / height ** 2) * ((ss ?? NaN) - (cc ?? NaN));
	const crossed = both + ((cosine ** 2 - sine ** 2) / height ** 2) * (cs ?? NaN);
	const z = twoSidedZ(level);
	const error = z * Math.sqrt(along);
	const angle = (Math.atan2(sine, cosine) + TURN) % TURN;
	const inMonths = (radians: number) => (radians / TURN) * MONTHS;
	return {
		peakToLow: {
			value: Math.exp(2 * height),
			lower: Math.exp(2 * Math.max(0, height - error)),
			upper: Math.exp(2 * (height + error)),
			level,
			method: 'seasonality-harmonic-poisson'
		},
		peakPosition: inMonths(angle) % MONTHS,
		peakInterval: angleInterval(height, { along, across, crossed }, z, (turn) => inMonths(angle + turn)),
		level,
		method: 'seasonality-harmonic-poisson'
	};
}

/** Variance of the coefficients along a direction. */
function quadratic([x, y]: readonly [number, number], cc = NaN, cs = NaN, ss = NaN): number {
	return x * x * cc + 2 * x * y * cs + y * y * ss;
}

/** Directions, from that of the estimate, across which the coefficients do not differ from 0: tangents between two roots. */
function angleInterval(
	height: number,
	{ along, across, crossed }: { readonly along: number; readonly across: number; readonly crossed: number },
	z: number,
	position: (turn: number) => number
): YearlyWave['peakInterval'] {
	const leading = height ** 2 - z * z * along;
	if (!(leading > 0)) return null;
	const middle = -(z * z * crossed) / leading;
	const spread = Math.sqrt(middle ** 2 + (z * z * across) / leading);
	return { lower: position(Math.atan(middle - spread)), upper: position(Math.atan(middle + spread)) };
}
