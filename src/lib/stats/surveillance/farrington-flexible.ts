import { isMissing, type Reported } from '../estimate';
import { expectationAt, type BaselineTimes } from './baseline-model';
import { reportedCounts } from '../reported-counts';
import { checkAlpha, timesAsked, unflagged, type Flag } from './flag';
import { checkedSeasonalOptions, recentCases, type SeasonalFlagOptions } from './season-options';
import {
	negativeBinomialPValue,
	negativeBinomialThreshold,
	powerPValue,
	powerThreshold,
	type Power
} from './threshold';

/** How flags are raised by the flexible rule. */
export interface FarringtonFlexibleOptions extends SeasonalFlagOptions {
	/** One-sided; 0.05 unless said otherwise. */
	readonly alpha?: number;
	/** Parts of the year, the window around the time itself being one; 10 unless said otherwise, 1 for the window alone. */
	readonly parts?: number;
	/** Times before the one asked about that are left out of its baseline; half a year unless said otherwise. */
	readonly recentLeftOut?: number;
	/** Anscombe residual above which a count is taken for part of an outbreak; 2.58 unless said otherwise. */
	readonly weightsThreshold?: number;
	/**
	 * `plug-in`: quantile of a negative binomial at the mean as estimated; `cautious`: at the upper limit of the mean; `power`: normal
	 * limits of a power of the count. `plug-in` unless said otherwise.
	 */
	readonly limit?: 'plug-in' | 'cautious' | 'power';
	/** For the limit `power`; `2/3` unless said otherwise. */
	readonly power?: Power;
}

/**
 * The whole year, in parts: the windows around the same time of each year are the last part, and what lies between them is shared
 * as evenly as can be among the others, the first ones being longer by one.
 */
function partsOfYears(
	index: number,
	{ timesPerYear, yearsBack, halfWindow }: { timesPerYear: number; yearsBack: number; halfWindow: number },
	parts: number,
	recentLeftOut: number
): BaselineTimes {
	const between = timesPerYear - 2 * halfWindow - 1;
	const lengths = Array.from({ length: parts - 1 }, (_, part) => {
		const longer = part < between % (parts - 1);
		return Math.floor(between / (parts - 1)) + (longer ? 1 : 0);
	});
	const ofYear = [
		...new Array<number>(2 * halfWindow + 1).fill(parts),
		...lengths.flatMap((times, part) => new Array<number>(times).fill(part + 1))
	];
	const blocks = new Map<number, number>();
	for (let year = yearsBack; year >= 0; year -= 1) {
		const start = index - timesPerYear * year - halfWindow;
		ofYear.forEach((part, step) => blocks.set(start + step, part));
	}
	const times = [...blocks]
		.filter(([time]) => time >= 0 && time < index - recentLeftOut)
		.sort(([a], [b]) => a - b);
	return { times: times.map(([time]) => time), blocks: times.map(([, part]) => part), own: parts };
}

/**
 * Is this count higher than earlier years lead one to expect? The rule of 2013, with the whole year as baseline.
 *
 * @param counts - by week or month, in order and without a hole; whole, from 0 on; `null` or `NaN` is not reported.
 * @param options - see {@link FarringtonFlexibleOptions}; `timesPerYear` must be said.
 * @returns a flag for each time asked about. Reasons, where there is no threshold: `not-reported`; `too-few` (fewer recent cases
 * than asked for, or too few years); `not-determined` (the baseline does not determine the model, or does not bound the mean).
 * @throws RangeError when a count is no count, an option out of range, the year too short for so many parts, or a time outside the
 * series.
 *
 * The season is a step for each part of the year; a change within a part is not seen. Blind to outbreaks that come every year.
 * Never from the press catalogue, nor across a change of definition. Among many series some flags are false: alpha is each one's.
 *
 * Quasi-Poisson log-linear fit with trend and parts, refitted once with weights that fall with the square of Anscombe residuals.
 * Source: Noufaily A et al. (2013) Stat Med 32:1206; as R's `surveillance::farringtonFlexible`, whose standard errors after
 * reweighting are scaled by Σ w ((y − μ) / μ)² over the degrees of freedom.
 *
 * @example farringtonFlexible([2, 3, 1, 2, 2, 4, 1, 2, 3, 2, 2, 9], { timesPerYear: 4, yearsBack: 2, halfWindow: 0, parts: 4, recentLeftOut: 0 })[0] // { threshold: 5, expected: 2.0 }
 */
export function farringtonFlexible(counts: ArrayLike<Reported>, options: FarringtonFlexibleOptions): Flag[] {
	const { alpha = 0.05, parts = 10, weightsThreshold = 2.58, limit = 'plug-in', power = '2/3' } = options;
	checkAlpha(alpha);
	const checked = checkedSeasonalOptions(counts, options);
	const { timesPerYear, yearsBack, halfWindow, offset } = checked;
	const recentLeftOut = options.recentLeftOut ?? Math.round(timesPerYear / 2);
	if (!Number.isInteger(parts) || parts < 1 || parts - 1 > Math.max(0, timesPerYear - 2 * halfWindow - 1))
		throw new RangeError(`the year is too short for so many parts: ${parts}`);
	if (!Number.isInteger(recentLeftOut) || recentLeftOut < 0)
		throw new RangeError(`recentLeftOut must be a whole number from 0 on: ${recentLeftOut}`);
	if (!(weightsThreshold > 0)) throw new RangeError(`weightsThreshold must be positive: ${weightsThreshold}`);
	const values = reportedCounts(counts);
	return timesAsked(values.length, timesPerYear * yearsBack + halfWindow, checked.times).map(
		(index): Flag => {
			const observed = values[index] ?? null;
			if (observed === null) return unflagged(index, observed, 'not-reported');
			if (index < timesPerYear * yearsBack) return unflagged(index, observed, 'too-few');
			const baseline = partsOfYears(index, checked, parts, recentLeftOut);
			const expectation = expectationAt(index, values, offset, baseline, {
				...checked,
				weightsThreshold,
				errorScale: (model) => model.relativeScatter,
				trendScale: (model) => model.relativeScatter
			});
			if (isMissing(expectation)) return unflagged(index, observed, expectation.reason);
			const few = recentCases(values, index, checked.inTimes) < checked.minimumCases;
			if (few) return unflagged(index, observed, 'too-few');
			const threshold =
				limit === 'power'
					? powerThreshold(expectation, alpha, power)
					: negativeBinomialThreshold(expectation, alpha, limit === 'cautious');
			if (threshold === null) return unflagged(index, observed, 'not-determined');
			const expected = Math.exp(expectation.logMean);
			const pValue = {
				power: () => powerPValue(observed, expectation, power),
				'plug-in': () => negativeBinomialPValue(observed, expectation),
				cautious: () => null
			}[limit]();
			return { index, observed, expected, threshold, alarm: observed > threshold, pValue, reason: null };
		}
	);
}
