import { isReported, missing, type Missing, type Reported } from '../estimate';

/** Years after the last census for which its population is still used, labelled as held. */
export const HELD_YEARS_MAXIMUM = 3;

/** One census result for one district (or for the division). */
export interface CensusAnchor {
	readonly year: number;
	readonly population: Reported;
	readonly series: 'final' | 'provisional';
	/** Names the boundaries that the census counted in; only equal ones may be joined. */
	readonly limits: string;
}

/** A denominator that says where it comes from. */
export interface PopulationAnswer {
	/** People, rounded to whole ones where interpolated. */
	readonly population: number;
	/** `census`: counted that year; `interpolated`: on the line between two; `held`: the last census, unchanged. */
	readonly kind: 'census' | 'interpolated' | 'held';
	/** Census years it rests on: one, or the two around it. */
	readonly censusYears: readonly number[];
	/** Boundaries it holds for: where they change from year to year, mark a break. */
	readonly limits: string;
}

type KnownAnchor = CensusAnchor & { readonly population: number };

function finalFirst(a: KnownAnchor, b: KnownAnchor): number {
	return (a.series === 'final' ? 0 : 1) - (b.series === 'final' ? 0 : 1);
}

/** The pair of results on the same limits; final ones before provisional ones. */
function joined(before: readonly KnownAnchor[], after: readonly KnownAnchor[]) {
	for (const start of before) for (const end of after) if (start.limits === end.limits) return { start, end };
	return null;
}

/**
 * How many people lived there in that year?
 *
 * @param year - calendar year, whole.
 * @param anchors - census results of one district, in any order; several a year where the boundaries or the series differ.
 * @returns people. Reason: `no-population` before the first census, more than three years after the last one, and between
 * two censuses that share no boundaries.
 * @throws RangeError when the year is not whole or a population is not positive and finite.
 *
 * In a census year the final result counts. Between two, a straight line joins results on the same limits, final before
 * provisional, so that 1998-2017 and 2017-2023 may run on different boundaries: `limits` tells. Growth is not straight, and
 * 2017 was disputed: a rate moves by what the line misses. Source: UN (1983) Manual X, annex; the censuses' own tables.
 *
 * @example populationAt(2025, [{ year: 2023, population: 3128971, series: 'final', limits: '2023' }]) // { population: 3128971 }
 */
export function populationAt(year: number, anchors: Iterable<CensusAnchor>): PopulationAnswer | Missing {
	if (!Number.isInteger(year)) throw new RangeError(`a year is a whole number: ${year}`);
	const known = Array.from(anchors).filter((anchor): anchor is KnownAnchor => isReported(anchor.population));
	for (const { population } of known)
		if (!(population > 0 && population < Infinity))
			throw new RangeError(`a population must be positive: ${population}`);
	const years = [...new Set(known.map((anchor) => anchor.year))].sort((a, b) => a - b);
	const results = (of: number | undefined) => known.filter((anchor) => anchor.year === of).sort(finalFirst);
	const last = years.findLast((census) => census <= year);
	const [atLast] = results(last);
	if (last === undefined || atLast === undefined) return missing('no-population');
	const next = years.find((census) => census > year);
	if (last === year || next === undefined) {
		if (year - last > HELD_YEARS_MAXIMUM) return missing('no-population');
		const kind = last === year ? 'census' : 'held';
		return { population: atLast.population, kind, censusYears: [last], limits: atLast.limits };
	}
	const pair = joined(results(last), results(next));
	if (pair === null) return missing('no-population');
	const { start, end } = pair;
	const part = (year - last) / (next - last);
	const population = Math.round(start.population + (end.population - start.population) * part);
	return { population, kind: 'interpolated', censusYears: [last, next], limits: start.limits };
}
