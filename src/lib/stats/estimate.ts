/** A number with its interval: what was estimated, how sure, and by which method. */
export interface Estimate {
	readonly value: number;
	readonly lower: number;
	readonly upper: number;
	/** Confidence level of the interval, strictly between 0 and 1 (0.95 = 95 %). */
	readonly level: number;
	/** Name of the method, as `/methods` lists it. */
	readonly method: string;
}

/** Why a statistic cannot be given. Same spelling as `Reason` in `problem.ts`. */
export type MissingReason =
	| 'no-population'
	| 'zero-denominator'
	| 'suppressed'
	| 'not-covered'
	| 'not-reported'
	| 'too-few'
	| 'no-neighbours'
	| 'one-place'
	| 'all-equal'
	| 'too-thin-overlap'
	| 'nested-lists'
	| 'not-estimable'
	| 'not-determined';

/** The one way in which a statistic says "cannot". */
export interface Missing {
	readonly reason: MissingReason;
}

/** A number that may not have been reported. `NaN` (a frame's missing) and `null` mean the same. */
export type Reported = number | null;

/** Builds the answer of a statistic that cannot be given. */
export function missing(reason: MissingReason): Missing {
	return { reason };
}

/** Does this answer hold a reason instead of a number? */
export function isMissing(answer: unknown): answer is Missing {
	return typeof answer === 'object' && answer !== null && 'reason' in answer;
}

/** Was this number reported at all? `null` and `NaN` were not. */
export function isReported(value: Reported): value is number {
	return value !== null && !Number.isNaN(value);
}
