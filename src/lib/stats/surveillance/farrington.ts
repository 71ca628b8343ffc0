import { isMissing, type Reported } from '../estimate';
import { expectationAt, type BaselineTimes } from './baseline-model';
import { reportedCounts } from '../reported-counts';
import { checkAlpha, timesAsked, unflagged, type Flag } from './flag';
import { checkedSeasonalOptions, recentCases, type SeasonalFlagOptions } from './season-options';
import { powerPValue, powerThreshold, type Power } from './threshold';

/** How flags are raised by the rule of 1996. */
export interface FarringtonOptions extends SeasonalFlagOptions {
	/** Two-sided: half of it lies above the threshold. 0.05 unless said otherwise. */
	readonly alpha?: number;
	/** `2/3` unless said otherwise. */
	readonly power?: Power;
}

/** Anscombe residual above which a count is taken for part of an outbreak. */
const WEIGHTS_THRESHOLD = 1;

/** The same time of earlier years, with as many on either side. */
function sameTimeOfYear(
	index: number,
	timesPerYear: number,
	years: number,
	halfWindow: number
): BaselineTimes {
	const times = Array.from({ length: years }, (_, year) => index - timesPerYear * (years - year)).flatMap(
		(middle) => Array.from({ length: 2 * halfWindow + 1 }, (_, step) => middle - halfWindow + step)
	);
	const known = times.filter((time) => time >= 0);
	return { times: known, blocks: known.map(() => 1), own: 1 };
}

/**
 * Is this count higher than the same time of earlier years leads one to expect? The rule of 1996.
 *
 * @param counts - by week or month, in order and without a hole; whole, from 0 on; `null` or `NaN` is not reported.
 * @param options - see {@link FarringtonOptions}; `timesPerYear` must be said.
 * @returns a flag for each time asked about. Reasons, where there is no threshold: `not-reported`; `too-few` (fewer recent cases
 * than asked for, or too short a baseline); `not-determined` (the baseline does not determine the model).
 * @throws RangeError when a count is no count, an option out of range or a time outside the series.
 *
 * Takes only times around the same time of the year, so it needs no model of the season, and is blind to an outbreak that comes
 * every year. `farringtonFlexible` uses the whole year and lets fewer false flags through. Never from the press catalogue, nor
 * across a change of definition. Among many series some flags are false: alpha is each one's.
 *
 * Quasi-Poisson log-linear fit with trend, refitted once with weights that fall with the square of Anscombe residuals above 1;
 * threshold = (μ^⅔ + z √(4/9 μ^⅓ (φ + se² / μ)))^(3/2). Source: Farrington CP et al. (1996) J R Stat Soc A 159:547; as R's
 * `surveillance::farrington`.
 *
 * @example farrington([2, 3, 1, 2, 2, 4, 1, 2, 3, 2, 2, 9], { timesPerYear: 4, yearsBack: 2, halfWindow: 1, times: [11] })[0] // { threshold: 5.350983, expected: 1.833333 }
 */
export function farrington(counts: ArrayLike<Reported>, options: FarringtonOptions): Flag[] {
	const { alpha = 0.05, power = '2/3' } = options;
	checkAlpha(alpha / 2);
	const checked = checkedSeasonalOptions(counts, options);
	const { timesPerYear, yearsBack, halfWindow, offset } = checked;
	const values = reportedCounts(counts);
	return timesAsked(values.length, timesPerYear * yearsBack + halfWindow, checked.times).map(
		(index): Flag => {
			const observed = values[index] ?? null;
			if (observed === null) return unflagged(index, observed, 'not-reported');
			const baseline = sameTimeOfYear(index, timesPerYear, yearsBack, halfWindow);
			if (baseline.times.length === 0) return unflagged(index, observed, 'too-few');
			const expectation = expectationAt(index, values, offset, baseline, {
				...checked,
				weightsThreshold: WEIGHTS_THRESHOLD,
				errorScale: (model) => model.dispersion,
				trendScale: (model) => model.rawDispersion
			});
			if (isMissing(expectation)) return unflagged(index, observed, expectation.reason);
			const expected = Math.exp(expectation.logMean);
			const few = recentCases(values, index, checked.inTimes) < checked.minimumCases;
			if (few) return { ...unflagged(index, observed, 'too-few'), expected };
			const threshold = powerThreshold(expectation, alpha / 2, power);
			const pValue = powerPValue(observed, expectation, power);
			return { index, observed, expected, threshold, alarm: observed > threshold, pValue, reason: null };
		}
	);
}
