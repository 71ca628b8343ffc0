import { isReported, missing, type Missing, type Reported } from '../estimate';

/** What is expected after the end of a series, a step each, and between which values with probability `level`. */
export interface Forecast {
	readonly mean: readonly number[];
	readonly lower: readonly number[];
	readonly upper: readonly number[];
	/** Strictly between 0 and 1. */
	readonly level: number;
	/** Name of the method, as `/methods` lists it. */
	readonly method: string;
}

/** Stops a caller that asks for no step, or half a one. */
export function checkHorizon(horizon: number): void {
	if (!Number.isSafeInteger(horizon) || horizon < 1)
		throw new RangeError(`horizon must be a whole number from 1 on: ${horizon}`);
}

/** Stops a caller that gives a period that is no whole number from `least` on. */
export function checkPeriod(period: number, least: number): void {
	if (!Number.isSafeInteger(period) || period < least)
		throw new RangeError(`period must be a whole number from ${least} on: ${period}`);
}

/** Steps 1, 2, ... up to the horizon. */
export function steps(horizon: number): number[] {
	return Array.from({ length: horizon }, (_, index) => index + 1);
}

/**
 * A series without a gap. Smoothing runs from value to value: across a gap it would go on from what it does not know.
 *
 * @returns the values. Reason: `not-reported` where one is missing.
 * @throws RangeError when a value is infinite.
 */
export function withoutGaps(values: ArrayLike<Reported>): number[] | Missing {
	const reported = Array.from(values).filter(isReported);
	if (reported.some((value) => Math.abs(value) === Infinity)) throw new RangeError('an infinite value');
	return reported.length < values.length ? missing('not-reported') : reported;
}

/** A forecast whose errors are normal around its means. */
export function normalForecast(
	mean: readonly number[],
	standardErrors: readonly number[],
	z: number,
	level: number,
	method: string
): Forecast {
	const limits = (side: number) =>
		mean.map((value, index) => value + side * z * (standardErrors[index] ?? NaN));
	return { mean, lower: limits(-1), upper: limits(1), level, method };
}
