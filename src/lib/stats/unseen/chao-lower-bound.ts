import { checkCount, checkLevel } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { isReported, missing, type Estimate, type Missing, type Reported } from '../estimate';
import { DEFAULT_LEVEL } from '../thresholds';
import { logNormalLimits } from './log-normal-limits';

/** How often cases were seen. */
export interface Sightings {
	/** Cases seen at least once. */
	readonly distinct: Reported;
	/** Of these, seen on exactly one list (or in exactly one report). */
	readonly once: Reported;
	/** Of these, seen on exactly two. */
	readonly twice: Reported;
	/** Lists there are; `null` where sightings are not tied to lists (any number of reports). */
	readonly lists: number | null;
}

/** At least how many cases there were, in three spellings that differ by a factor near one. */
export interface ChaoBound {
	/** Chao's bound with its log-normal interval. Reason: `too-few`, when no case was seen exactly twice. */
	readonly bound: (Estimate & { readonly variance: number }) | Missing;
	/** The bias-corrected form, which needs no case seen twice. */
	readonly biasCorrected: number;
	/** The form for a fixed number of lists, (t − 1) / t of the unseen; `null` without one. */
	readonly ofLists: number | null;
}

/**
 * At least how many cases are there in all, judging from those that were seen only once or twice?
 *
 * @param sightings - see the type; `null` or `NaN` is not reported.
 * @param level - confidence, strictly between 0 and 1.
 * @returns cases. A lower bound: say "at least". Reason: `not-reported`.
 * @throws RangeError when a number is no count, more were seen once or twice than at all, there is no list, or the level is out of range.
 *
 * Holds however unequal the cases' chances of being seen are, but not when lists copy from each other (the bound drops, needlessly) or
 * when different reports of one case were not recognised as one (it explodes). Lists are taken to reach equally far: it is no bound
 * for two of which one is much longer; for few lists use `ofLists`. Below about ten cases seen twice the interval is wide.
 *
 * D + f₁² / 2f₂; bias-corrected D + f₁ (f₁ − 1) / (2 (f₂ + 1)); variance f₂ (r⁴/4 + r³ + r²/2), r = f₁ / f₂.
 * Source: Chao A (1987) Biometrics 43:783; Chao A (1989) Biometrics 45:427.
 *
 * @example chaoLowerBound({ distinct: 37, once: 23, twice: 9, lists: 4 }) // { biasCorrected: 62.3, ofLists: 59.0416... }
 */
export function chaoLowerBound(
	{ distinct, once, twice, lists }: Sightings,
	level = DEFAULT_LEVEL
): ChaoBound | Missing {
	checkLevel(level);
	if (!isReported(distinct) || !isReported(once) || !isReported(twice)) return missing('not-reported');
	checkCount(distinct, 'distinct');
	checkCount(once, 'once');
	checkCount(twice, 'twice');
	if (once + twice > distinct)
		throw new RangeError(`more cases seen once or twice than at all: ${once} and ${twice} of ${distinct}`);
	if (lists !== null && !(Number.isInteger(lists) && lists > 0))
		throw new RangeError(`lists must be a whole number from 1 on: ${lists}`);
	const corrected = (once / (twice + 1)) * ((once - 1) / 2);
	const unseen = twice === 0 ? corrected : (once / twice) * (once / 2);
	const ofLists = lists === null ? null : distinct + ((lists - 1) / lists) * unseen;
	return { bound: boundOf(distinct, once, twice, level), biasCorrected: distinct + corrected, ofLists };
}

function boundOf(distinct: number, once: number, twice: number, level: number): ChaoBound['bound'] {
	if (twice === 0) return missing('too-few');
	const ratio = once / twice;
	const unseen = ratio * (once / 2);
	const variance = twice * ratio * ratio * ((ratio * ratio) / 4 + ratio + 0.5);
	return {
		value: distinct + unseen,
		...logNormalLimits(distinct, unseen, variance, twoSidedZ(level)),
		level,
		method: 'capture-recapture-chao',
		variance
	};
}
