import { missing, type Missing } from './estimate';

/** Confidence level of every interval unless a reader chose another: the level of the published tables we sit beside. */
export const DEFAULT_LEVEL = 0.95;

/**
 * Incidents below which a map area is hatched and its number written in words. At 5 the exact 95 % interval still runs
 * from 1.6 to 11.7, a factor of seven; below it a colour would rank districts by chance, and small cells point at people.
 */
export const MINIMUM_INCIDENTS_MAP = 5;

/**
 * Values below which no median is printed. With 8 the second smallest and the second largest value still bound the true
 * median with 93 % confidence (binomial); with 7 they do so with 88 %, and only the whole range would do.
 */
export const MINIMUM_N_MEDIAN = 8;

/**
 * Cases with a known outcome below which no share is printed. With 5 the Wilson 95 % interval of "all of them" still reaches
 * down to 57 %; with 4 one case moves the share by a quarter of the scale. Counts are then given in words.
 */
export const MINIMUM_KNOWN_SHARE = 5;

/** Cases below which no curve over time is drawn: each step would be more than a tenth of the scale. */
export const MINIMUM_N_CURVE = 10;

/** Is there too little to say? Gives the reason, or `null` when `n` reaches `minimumN`. */
export function tooFew(n: number, minimumN: number): Missing | null {
	return n < minimumN ? missing('too-few') : null;
}
