import { normalQuantile, normalUpperTail } from '../distributions/normal';
import type { Reported } from '../estimate';
import { MINIMUM_COUNT_FLAG } from '../thresholds';
import { reportedCounts } from '../reported-counts';
import { checkAlpha, timesAsked, unflagged, type Flag } from './flag';

/** Which of the three EARS rules. C2 leaves a gap of two times; C3 adds what C2 saw at the two times before. */
export type EarsRule = 'C1' | 'C2' | 'C3';

/** How flags are raised. */
export interface EarsOptions {
	readonly rule?: EarsRule;
	/** Times that make up the baseline, whole, from 3 on; 7 unless said otherwise. */
	readonly baseline?: number;
	/** One-sided chance of a false flag; 0.001, or 0.025 for C3, unless said otherwise. */
	readonly alpha?: number;
	/** Standard deviation below which the baseline's is not believed; 1 unless said otherwise. */
	readonly minimumSd?: number;
	/** Count below which nothing is flagged; 5 unless said otherwise. */
	readonly minimumCount?: number;
	/** Times asked about, from 0; all with a whole baseline unless said otherwise. */
	readonly times?: readonly number[];
}

interface Baseline {
	readonly mean: number;
	readonly sd: number;
}

/** Mean and standard deviation of `length` counts up to and with the one at `last`; `null` where one is missing. */
function baselineOf(counts: readonly (number | null)[], last: number, length: number): Baseline | null {
	if (last + 1 < length) return null;
	const window = counts.slice(last + 1 - length, last + 1);
	if (window.includes(null)) return null;
	const values = window.map(Number);
	const mean = values.reduce((sum, value) => sum + value, 0) / length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return { mean, sd: Math.sqrt(squares / (length - 1)) };
}

/**
 * Is this count higher than the few before it lead one to expect?
 *
 * @param counts - by day, week or month, in order; whole, from 0 on; `null` or `NaN` is not reported.
 * @param options - see {@link EarsOptions}.
 * @returns a flag for each time asked about. Reasons, where there is no threshold: `not-reported` (the count itself, or one of its
 * baseline), `too-few` (not enough times before it), `zero-denominator` (C3 on a flat baseline without a minimum deviation).
 * @throws RangeError when a count is no count, `alpha` outside (0, ½), a minimum negative, the baseline below 3 or a time outside
 * the series.
 *
 * For short series without a season: with one, every rise into it is flagged; use `farringtonFlexible` when there are years enough.
 * Assumes a baseline without an outbreak. Among many series some flags are false: alpha is each one's. On a flat baseline the
 * deviation is 0 and one case more would be flagged, hence the minima. Never from the press catalogue.
 *
 * C1: mean of the `baseline` counts before + z sd. C2: the same, two times earlier. C3: count + sd (z − Σ over the two times before
 * of max(0, C2 − 1)), C2 = (count − mean) / sd, held at 0. Source: Hutwagner L et al. (2003) J Urban Health 80:i89; as R's
 * `surveillance::earsC`.
 *
 * @example ears([4, 5, 3, 6, 4, 5, 4, 12], { rule: 'C1' })[0] // { threshold: 7.5188037, expected: 4.4285714 }
 */
export function ears(counts: ArrayLike<Reported>, options: EarsOptions = {}): Flag[] {
	const { rule = 'C1', baseline = 7, minimumSd = 1, minimumCount = MINIMUM_COUNT_FLAG } = options;
	const alpha = options.alpha ?? (rule === 'C3' ? 0.025 : 0.001);
	checkAlpha(alpha);
	if (!Number.isInteger(baseline) || baseline < 3)
		throw new RangeError(`baseline must be a whole number from 3 on: ${baseline}`);
	if (!(minimumSd >= 0 && minimumSd < Infinity))
		throw new RangeError(`minimumSd must be finite, from 0 on: ${minimumSd}`);
	if (!(minimumCount >= 0)) throw new RangeError(`minimumCount must be from 0 on: ${minimumCount}`);
	const values = reportedCounts(counts);
	const z = -normalQuantile(alpha);
	const gap = rule === 'C1' ? 1 : 3;
	const needed = baseline + { C1: 0, C2: 2, C3: 4 }[rule];
	const sdOf = ({ sd }: Baseline) => Math.max(sd, minimumSd);
	const pValueOf = (observed: number, before: Baseline) => {
		const sd = sdOf(before);
		if (sd === 0) return observed > before.mean ? Number.MIN_VALUE : 1;
		return Math.max(Number.MIN_VALUE, normalUpperTail((observed - before.mean) / sd));
	};

	/** By how much what C2 saw at a time passes 1; `null` where it could not look. */
	const excess = (index: number) => {
		const before = baselineOf(values, index - 3, baseline);
		const observed = values[index] ?? null;
		if (before === null || observed === null) return null;
		return Math.max(0, (observed - before.mean) / sdOf(before) - 1);
	};

	return timesAsked(values.length, needed, options.times).map((index): Flag => {
		const observed = values[index] ?? null;
		if (index < needed) return unflagged(index, observed, 'too-few');
		const before = baselineOf(values, index - gap, baseline);
		const [one, two] = rule === 'C3' ? [excess(index - 1), excess(index - 2)] : [0, 0];
		if (observed === null || before === null || one === null || two === null)
			return unflagged(index, observed, 'not-reported');
		const threshold =
			rule === 'C3'
				? Math.max(0, observed + sdOf(before) * (z - (one + two)))
				: before.mean + z * sdOf(before);
		if (Number.isNaN(threshold)) return unflagged(index, observed, 'zero-denominator');
		return {
			index,
			observed,
			expected: before.mean,
			threshold,
			alarm: observed > threshold && observed >= minimumCount,
			pValue: rule === 'C3' ? null : pValueOf(observed, before),
			reason: null
		};
	});
}
