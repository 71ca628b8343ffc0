import { checkCount } from '../check';
import { isMissing, isReported, missing, type Missing, type Reported } from '../estimate';

/** An area of which events and people are known. */
export interface KnownArea {
	readonly events: number;
	readonly population: number;
	/** Events per person. */
	readonly rate: number;
}

function knownArea(events: Reported, population: Reported): KnownArea | Missing {
	if (!isReported(events)) return missing('not-reported');
	checkCount(events, 'events');
	if (!isReported(population)) return missing('no-population');
	if (!(population >= 0 && population < Infinity))
		throw new RangeError(`population must be finite, from 0 on: ${population}`);
	if (population === 0) return missing('zero-denominator');
	return { events, population, rate: events / population };
}

/**
 * Of which areas are both events and people known?
 *
 * @returns one answer for each area, in order. Reasons: `not-reported`, `no-population`, `zero-denominator`.
 * @throws RangeError when the two lists differ in length, an event count is none, or a population is negative or infinite.
 */
export function knownAreas(
	events: readonly Reported[],
	population: readonly Reported[]
): readonly (KnownArea | Missing)[] {
	if (events.length !== population.length)
		throw new RangeError(`${events.length} counts for ${population.length} populations`);
	return events.map((count, index) => knownArea(count, population[index] ?? null));
}

/** Only the areas that are known. */
export function onlyKnown(areas: readonly (KnownArea | Missing)[]): KnownArea[] {
	return areas.filter((area): area is KnownArea => !isMissing(area));
}

/** Sum of a number over areas. */
export function total(areas: readonly KnownArea[], of: (area: KnownArea) => number): number {
	return areas.reduce((sum, area) => sum + of(area), 0);
}
