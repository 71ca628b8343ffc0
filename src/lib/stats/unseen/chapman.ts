import { checkCount, checkLevel } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { isReported, missing, type Estimate, type Missing, type Reported } from '../estimate';
import { DEFAULT_LEVEL } from '../thresholds';
import { logNormalLimits } from './log-normal-limits';
import { MINIMUM_OVERLAP, type OverlapRule } from './overlap';

/** Cases on each of two lists, and on both. */
export interface TwoLists {
	readonly first: Reported;
	readonly second: Reported;
	readonly both: Reported;
}

/** How many cases there were in all, seen or not, with a log-normal interval. */
export interface TwoListEstimate extends Estimate {
	/** Distinct cases on the lists. */
	readonly observed: number;
	readonly variance: number;
	readonly standardError: number;
	/** For comparison with tables only: the lower one may lie below the cases that were seen. */
	readonly normalLimits: { readonly lower: number; readonly upper: number };
	/** first × second / both, which is biased upwards; `null` without a match. */
	readonly lincolnPetersen: number | null;
	/** Fewer matches than {@link MINIMUM_OVERLAP}: not to be shown without saying so. */
	readonly isThin: boolean;
}

/**
 * How many cases are there in all, if two lists found so many each and so many in common?
 *
 * @param lists - `first`, `second`: cases on each list; `both`: cases on both, matched one to one. `null` or `NaN` is not reported.
 * @param options - `level` of the interval; when to refuse: see `OverlapRule`.
 * @returns cases. Reasons: `not-reported`; `nested-lists` when one list lies wholly inside the other, which says that it was made from
 * it, not that nothing is missing; `too-thin-overlap` below seven matches.
 * @throws RangeError when a number is no count, `both` exceeds a list, or the level is out of range.
 *
 * Assumes one closed set of cases, perfect matching, lists that do not feed each other, and that every case has the same chance
 * on at least one list. News that follows the police breaks this downwards; a list of the poor and one of the rich
 * breaks it upwards. A case that neither police nor press can ever see is not in the number. Not for lists of different definition,
 * place or period; not for printed totals, which cannot be matched.
 *
 * N = (n₁ + 1)(n₂ + 1) / (m + 1) − 1, variance (n₁ + 1)(n₂ + 1)(n₁ − m)(n₂ − m) / ((m + 1)² (m + 2)).
 * Source: Chapman DG (1951) Univ Calif Publ Stat 1:131; Seber GAF (1970) Biometrics 26:313; interval Chao A (1987) Biometrics 43:783.
 *
 * @example chapman({ first: 200, second: 150, both: 50 }) // { value: 594.1176..., lower: 500.5454..., upper: 731.3495..., ... }
 */
export function chapman(
	{ first, second, both }: TwoLists,
	options: OverlapRule & { readonly level?: number } = {}
): TwoListEstimate | Missing {
	const { level = DEFAULT_LEVEL, minimumOverlap = MINIMUM_OVERLAP, allowNested = false } = options;
	checkLevel(level);
	if (!isReported(first) || !isReported(second) || !isReported(both)) return missing('not-reported');
	checkCount(first, 'first');
	checkCount(second, 'second');
	checkCount(both, 'both');
	if (both > Math.min(first, second))
		throw new RangeError(`more on both lists than on one: ${both} of ${first} and ${second}`);
	if (!allowNested && both > 0 && both === Math.min(first, second)) return missing('nested-lists');
	if (both < minimumOverlap) return missing('too-thin-overlap');
	const observed = first + second - both;
	const product = ((first + 1) / (both + 1)) * (second + 1);
	const unseen = ((first - both) / (both + 1)) * (second - both);
	const variance = (product * unseen) / (both + 2);
	const z = twoSidedZ(level);
	const value = observed + unseen;
	const reach = z * Math.sqrt(variance);
	return {
		value,
		...logNormalLimits(observed, unseen, variance, z),
		level,
		method: 'capture-recapture-chapman',
		observed,
		variance,
		standardError: Math.sqrt(variance),
		normalLimits: { lower: value - reach, upper: value + reach },
		lincolnPetersen: both === 0 ? null : (first / both) * second,
		isThin: both < MINIMUM_OVERLAP
	};
}
