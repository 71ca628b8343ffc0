import { benjaminiHochberg, standsOut } from '../multiple-looks/adjusted-p-values';
import { MINIMUM_COUNT_FLAG, SIGNIFICANT_P } from '../thresholds';
import { ears } from './ears';
import { farringtonFlexible } from './farrington-flexible';
import type { Flag } from './flag';

/** A month held against those before it, as one look among many. */
export interface FlaggedMonth extends Flag {
	/** Its p adjusted for all months looked at; `null` where there is none. */
	readonly adjustedP: number | null;
	/** Does it still stand out after that, with the least count? */
	readonly standsOut: boolean;
}

/** The months of a series that could be looked at. */
export interface FlaggedMonths {
	readonly rule: 'farrington-flexible' | 'ears-c2';
	/** In order; those without a threshold say why. */
	readonly months: readonly FlaggedMonth[];
	/** Months with a threshold: the looks that were taken. */
	readonly looks: number;
}

/** The flexible rule on months: five years, the month with its two neighbours and three quarters more as parts of the year. */
export const MONTHLY_FARRINGTON = {
	timesPerYear: 12,
	yearsBack: 5,
	halfWindow: 1,
	parts: 4,
	alpha: 0.05
} as const;

/** Months of the baseline of the short rule, which leaves a gap of two. */
export const MONTHLY_EARS = { rule: 'C2', baseline: 7, alpha: 0.05 } as const;

/** Months that must be open to the flexible rule before it is taken: a whole year. */
const LEAST_LOOKS = 12;

/**
 * Which months were higher than the ones before led one to expect, all looks considered?
 *
 * @param counts - by month, in order and without a hole; whole, from 0 on.
 * @returns every month that could be looked at: by `farringtonFlexible` where at least a year of months has five years before it,
 * else by the EARS rule C2, which knows no season. No month at all where there are fewer than ten.
 * @throws RangeError when a count is no count.
 *
 * The months are not independent of each other, since they share baselines: the rate of false flags is only about that. A lasting
 * rise is flagged month after month until the baseline has caught up. Never from the press catalogue.
 *
 * Source: as the two rules and `benjaminiHochberg`.
 *
 * @example flaggedMonths([4, 5, 3, 6, 4, 5, 4, 5, 4, 30]) // { looks: 1 }
 */
export function flaggedMonths(counts: readonly number[]): FlaggedMonths {
	const { timesPerYear, yearsBack, halfWindow } = MONTHLY_FARRINGTON;
	const isLong = counts.length >= timesPerYear * yearsBack + halfWindow + LEAST_LOOKS;
	const flags = isLong ? farringtonFlexible(counts, MONTHLY_FARRINGTON) : ears(counts, MONTHLY_EARS);
	const adjusted = benjaminiHochberg(flags.map(({ pValue }) => pValue));
	const standing = standsOut(adjusted, SIGNIFICANT_P);
	return {
		rule: isLong ? 'farrington-flexible' : 'ears-c2',
		months: flags.map((flag, index) => ({
			...flag,
			adjustedP: adjusted[index] ?? null,
			standsOut: standing[index] === true && (flag.observed ?? 0) >= MINIMUM_COUNT_FLAG
		})),
		looks: adjusted.filter((p) => p !== null).length
	};
}
