import { isMissing, missing, type Missing, type Reported } from '../estimate';
import { knownAreas, total, type KnownArea } from './known-areas';
import { marshallPrior, shrunk, type ShrunkRate } from './shrinkage';

/** From which mean the scatter of a neighbourhood is taken: its own (GeoDa, PySAL), or each member's own neighbourhood's. */
export type LocalScatter = 'own-mean' | 'each-mean';

function checkNeighbours(neighbours: readonly number[], self: number, areas: number): readonly number[] {
	for (const other of neighbours)
		if (!Number.isInteger(other) || other < 0 || other >= areas)
			throw new RangeError(`area ${self} has a neighbour that is no area: ${other}`);
	return [...new Set([...neighbours, self])].sort((a, b) => a - b);
}

/**
 * How high is the rate of each small area, if it borrows from its neighbours what its own count is too small to say?
 *
 * @param events - events in each area, whole, from 0 on; `null` or `NaN` is not reported.
 * @param population - people (or person-years) of each area, in the same order; `null` or `NaN` is not known.
 * @param neighbours - for each area the places in these lists of its neighbours, from 0; itself is added, doubles are dropped.
 * @param scatter - `own-mean` (the default, as GeoDa and PySAL do) takes the scatter of a neighbourhood around that neighbourhood's
 * rate; `each-mean` (Bailey and Gatrell's reading, the default of R's spdep) around the rate of each member's own neighbourhood.
 * @returns rates per person, one answer for each area, in order. Reasons: `not-reported`, `no-population`, `zero-denominator` for
 * the area itself; `no-neighbours` for an island, or where no neighbour is known; `too-few` where the neighbourhood has no event.
 * @throws RangeError when the lists differ in length, a count is none, a population is negative or infinite, or a neighbour no area.
 *
 * An area without a known count or population lends nothing. With Karachi's seven districts a neighbourhood holds three or four
 * areas: its variance is hardly known, and the global version is the safer one. Limits as `empiricalBayesGlobal`.
 *
 * Source: Marshall RJ (1991) Applied Statistics 40:283, p. 286; Bailey TC, Gatrell AC (1995) Interactive spatial data analysis,
 * section 8.3.
 *
 * @example empiricalBayesLocal([12, 1, 3], [1000, 100, 900], [[1], [0, 2], [1]])[1] // { raw: 0.01, smoothed: 0.0081395..., weight: 0.0697674... }
 */
export function empiricalBayesLocal(
	events: readonly Reported[],
	population: readonly Reported[],
	neighbours: readonly (readonly number[])[],
	scatter: LocalScatter = 'own-mean'
): readonly (ShrunkRate | Missing)[] {
	const areas = knownAreas(events, population);
	if (neighbours.length !== areas.length)
		throw new RangeError(`${neighbours.length} lists of neighbours for ${areas.length} areas`);
	const neighbourhoods = neighbours.map((places, self) =>
		checkNeighbours(places, self, areas.length).flatMap((place) => {
			const area = areas[place];
			return area === undefined || isMissing(area) ? [] : [area];
		})
	);
	const means = new Map<KnownArea, number>();
	areas.forEach((area, index) => {
		const around = neighbourhoods[index] ?? [];
		if (!isMissing(area))
			means.set(area, total(around, (one) => one.events) / total(around, (one) => one.population));
	});
	const meanOf =
		scatter === 'own-mean' ? undefined : (area: KnownArea, own: number) => means.get(area) ?? own;
	return areas.map((area, index) => {
		if (isMissing(area)) return area;
		const around = neighbourhoods[index] ?? [];
		return around.length < 2 ? missing('no-neighbours') : shrunk(area, marshallPrior(around, meanOf));
	});
}
