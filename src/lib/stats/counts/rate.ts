import { isMissing, isReported, missing, type Estimate, type Missing, type Reported } from '../estimate';
import { DEFAULT_LEVEL } from '../thresholds';
import { poissonInterval } from './poisson-interval';

/** A rate with the two numbers it rests on. */
export interface Rate extends Estimate {
	readonly count: number;
	readonly population: number;
	/** People to whom the rate refers. */
	readonly per: number;
}

/** People to whom a rate refers unless said otherwise. */
export const PER_PEOPLE = 100_000;

/**
 * How many events came on so many people, and between which rates would that count not be surprising?
 *
 * @param count - events, whole, from 0 on; `null` or `NaN` is not reported.
 * @param population - people (or person-years) exposed, above 0; `null` or `NaN` is not known.
 * @param per - people to whom the rate refers, positive.
 * @param level - confidence, strictly between 0 and 1.
 * @returns events per `per` people. Reasons: `not-reported` without a count, `no-population` without a population,
 * `zero-denominator` where nobody lives.
 * @throws RangeError when the count is no count, the population negative or infinite, or the level out of range.
 *
 * The population counts as known without error. Never from the press catalogue, which is no count of crimes.
 *
 * Source: as `poissonInterval`, divided by the population.
 *
 * @example rateOf(3, 1_200_000, 100_000) // { value: 0.25, lower: 0.0515560..., upper: 0.7306060..., ... }
 */
export function rateOf(
	count: Reported,
	population: Reported,
	per: number,
	level = DEFAULT_LEVEL
): Rate | Missing {
	if (!(per > 0 && per < Infinity)) throw new RangeError(`per must be positive and finite: ${per}`);
	const events = poissonInterval(count, level);
	if (isMissing(events)) return events;
	if (!isReported(population)) return missing('no-population');
	if (!(population >= 0 && population < Infinity))
		throw new RangeError(`population must be finite, from 0 on: ${population}`);
	if (population === 0) return missing('zero-denominator');
	const scaled = (number: number) => (number / population) * per;
	return {
		value: scaled(events.value),
		lower: scaled(events.lower),
		upper: scaled(events.upper),
		level,
		method: 'rate-poisson-exact',
		count: events.value,
		population,
		per
	};
}

/**
 * How many events came on 100,000 people, and between which rates would that count not be surprising?
 *
 * Arguments, answer, reasons and errors as {@link rateOf}.
 *
 * @example ratePer100k(3, 1_200_000) // { value: 0.25, lower: 0.0515560..., upper: 0.7306060..., ... }
 */
export function ratePer100k(count: Reported, population: Reported, level = DEFAULT_LEVEL): Rate | Missing {
	return rateOf(count, population, PER_PEOPLE, level);
}
