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

/** Pairs below which a ratio of totals gets no interval: drawn from fewer, bootstrap intervals are too narrow. */
export const MINIMUM_PAIRS_RATIO_INTERVAL = 15;

/** Cases below which no curve over time is drawn: each step would be more than a tenth of the scale. */
export const MINIMUM_N_CURVE = 10;

/** Is there too little to say? Gives the reason, or `null` when `n` reaches `minimumN`. */
export function tooFew(n: number, minimumN: number): Missing | null {
	return n < minimumN ? missing('too-few') : null;
}

/**
 * Areas below which nothing is said about clusters. Among 6 areas no area can reach 5 % even one-sided, however its neighbours lie:
 * there are at most 10 ways to choose them. Among 7 there are 20, for three neighbours; two-sided it takes 9 areas (70 ways).
 */
export const MINIMUM_AREAS_CLUSTER = 7;

/**
 * Events below which no near-repeat table is given. 20 events make 190 pairs: if a tenth of them is close in space and a tenth in
 * time, two are both by chance alone, and one pair more or less decides.
 */
export const MINIMUM_EVENTS_NEAR_REPEAT = 20;

/**
 * Share of points on one coordinate above which a point pattern is refused: one point in ten puts one pair in a hundred at distance
 * nothing, more than truly lie within a few hundred metres of each other in a large city. The pattern is then the geocoder's.
 */
export const MAXIMUM_SHARE_ONE_PLACE = 0.1;

/** Points that one coordinate must hold, whatever their share, before it is taken for a default and not for a place struck again. */
export const MINIMUM_POINTS_ONE_PLACE = 5;

/** Random rearrangements unless asked otherwise: the smallest p is then 0.001. */
export const DEFAULT_PERMUTATIONS = 999;

/** Up to so many rearrangements all of them are gone through, and no chance is involved: 8 areas or events, all different. */
export const EXACT_REARRANGEMENTS = 50_000;

/** Reported months below which no season is looked for: with less than two years a season and one bad winter are the same. */
export const MINIMUM_MONTHS_SEASON = 24;

/**
 * Scatter, as Pearson's X² over its degrees of freedom, above which counts no longer pass for Poisson ones: at 1.2 a Poisson
 * interval is already a tenth too short.
 */
export const OVERDISPERSED_FROM = 1.2;

/**
 * Cases below which no time is flagged, however few were expected: one kidnapping where none was expected is news, not an outbreak.
 * The Farrington rule asks for as many within the last four times.
 */
export const MINIMUM_COUNT_FLAG = 5;

/** Forecasts below which no coverage is given: one miss more or less is then more than eight points of a hundred. */
export const MINIMUM_ORIGINS_BACK_TEST = 12;

/**
 * Incidents below which nothing is said about a series of months. With 20 the exact 95 % interval of their mean still runs from
 * 12.2 to 30.9, a factor of two and a half: a halving from one year to the next could not be seen.
 */
export const MINIMUM_INCIDENTS_SERIES = 20;

/**
 * Cases in two years together below which the years are not compared: with 5 even all of them in one year leave p at 6 %, with 6 at
 * 3 %, so that fewer could never tell the years apart.
 */
export const MINIMUM_CASES_RATIO = 6;

/**
 * Probability at or below which a difference is called found, and share of false finds that is accepted where many are looked for at
 * once: the other side of {@link DEFAULT_LEVEL}.
 */
export const SIGNIFICANT_P = 0.05;

/** Full years below which no season is looked for in a figure: of two, one odd month is half of what is known of it. */
export const MINIMUM_YEARS_SEASON = 3;

/** Incidents below which a figure looks for no season: {@link MINIMUM_INCIDENTS_MAP} for each month of the year. */
export const MINIMUM_INCIDENTS_SEASON = 12 * MINIMUM_INCIDENTS_MAP;

/** Incidents a month, on average, below which a series is not decomposed: chance moves a month by a third of 10. */
export const MINIMUM_MEAN_DECOMPOSED = 10;

/** Areas below which none is held against the rate of all: two only mirror each other. */
export const MINIMUM_AREAS_COMPARED = 3;

/**
 * Ends that chance must put into every group before a comparison of curves decides: its p-value is an approximation (the rule of
 * five of the chi-squared test).
 */
export const MINIMUM_EXPECTED_ENDS = 5;

/** Probability that nothing changed, up to which a headline may speak of changes: it is read without the notes. */
export const SURE_OF_CHANGE = 0.05;
