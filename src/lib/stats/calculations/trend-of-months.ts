import { levelsBetweenChanges, type Levels } from '../change/levels';
import { posteriorChanges, type PosteriorChanges } from '../change/posterior-changes';
import type { Missing } from '../estimate';
import { nextMonths, type NextMonths } from '../forecasts/next-months';
import { flaggedMonths, type FlaggedMonths } from '../surveillance/flagged-months';

/** What a series of months says of its past and its next year. */
export interface TrendOfMonths {
	readonly levels: Levels | Missing;
	readonly changes: PosteriorChanges | Missing;
	readonly flags: FlaggedMonths;
	readonly next: NextMonths;
}

/** Fewest months of a level, so that a season is not cut into steps. */
export const LEAST_MONTHS_LEVEL = 12;

/** Months from one change to the next that are held likely before the counts are seen. */
export const MONTHS_BETWEEN_CHANGES = 60;

/**
 * Where did counts by month change their level, which months stand out, and what may come next?
 *
 * @param counts - by month, in order and without a hole; whole, from 0 on; not all 0.
 * @returns each part, or its reason. Of the rate of every level is held, before the counts are seen, as much as one step says: a
 * gamma of shape 1 about the mean of the series.
 * @throws RangeError when a count is no count or there is none above 0.
 *
 * Source: as `levelsBetweenChanges`, `posteriorChanges`, `flaggedMonths` and `nextMonths`.
 *
 * @example trendOfMonths([2, 3, 1]).flags.looks // 0
 */
export function trendOfMonths(counts: readonly number[]): TrendOfMonths {
	const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
	return {
		levels: levelsBetweenChanges(counts, LEAST_MONTHS_LEVEL),
		changes: posteriorChanges(counts, { shape: 1, rate: 1 / mean, hazard: 1 / MONTHS_BETWEEN_CHANGES }),
		flags: flaggedMonths(counts),
		next: nextMonths(counts)
	};
}
