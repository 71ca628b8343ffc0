import { checkCount } from '../check';
import { isReported, missing, type Missing, type Reported } from '../estimate';

/** Events, and the people, person-years, months or whatever they came from. */
export interface ExposedCount {
	readonly count: Reported;
	readonly exposure: Reported;
}

/** An {@link ExposedCount} of which both parts are known and the exposure is above 0. */
export interface KnownExposedCount {
	readonly count: number;
	readonly exposure: number;
}

/**
 * Are these two numbers a rate?
 *
 * @returns both as numbers. Reasons: `not-reported` without a count, `no-population` without an exposure, `zero-denominator`
 * where the exposure is 0.
 * @throws RangeError when the count is negative, fractional or infinite, or the exposure negative or infinite.
 */
export function checkExposed({ count, exposure }: ExposedCount): KnownExposedCount | Missing {
	if (!isReported(count)) return missing('not-reported');
	checkCount(count, 'count');
	if (!isReported(exposure)) return missing('no-population');
	if (!(exposure >= 0 && exposure < Infinity))
		throw new RangeError(`exposure must be finite, from 0 on: ${exposure}`);
	return exposure === 0 ? missing('zero-denominator') : { count, exposure };
}
