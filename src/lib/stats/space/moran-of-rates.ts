import { isMissing, missing, type Missing, type Reported } from '../estimate';
import { knownAreas, onlyKnown } from '../small-areas/known-areas';
import { marshallPrior } from '../small-areas/shrinkage';
import type { ClusterOptions } from './mapped-values';
import { moranI, type GlobalMoran } from './moran-global';
import type { SpatialWeights } from './spatial-weights';

/**
 * By how many of its own standard deviations does each area's rate differ from the common one?
 *
 * @param events - events in each area, whole, from 0 on; `null` or `NaN` is not reported.
 * @param population - people (or person-years) of each area; `null` or `NaN` is not known.
 * @returns one deviate for each area, `null` where events or people are not known or nobody lives. Reasons: `no-population` when
 * no area is known, `zero-denominator` when there was no event at all.
 * @throws RangeError when the lists differ in length, a count is none, or a population is negative or infinite.
 *
 * Give these to `moranI`, `moranPermutation`, `localMoran`, `getisOrd` and `localPermutation` in place of raw rates, which scatter
 * more where few people live. Needs Poisson counts; never from the press catalogue.
 *
 * (rᵢ − b) / √(A + b / nᵢ), with Marshall's b and A (0 where negative). Source: Assunção RM, Reis EA (1999) Statist Med 18:2147.
 *
 * @example empiricalBayesDeviates([12, 0, 3], [1000, 100, 900])[0] // 1.091410
 */
export function empiricalBayesDeviates(
	events: readonly Reported[],
	population: readonly Reported[]
): readonly (number | null)[] | Missing {
	const areas = knownAreas(events, population);
	const known = onlyKnown(areas);
	if (known.length === 0) return missing('no-population');
	const { mean, variance } = marshallPrior(known);
	if (mean === 0) return missing('zero-denominator');
	return areas.map((area) =>
		isMissing(area) ? null : (area.rate - mean) / Math.sqrt(variance + mean / area.population)
	);
}

/** Moran's I of rates, and the deviates it was taken of. */
export interface RatesMoran extends GlobalMoran {
	readonly deviates: readonly (number | null)[];
}

/**
 * Do neighbouring areas have like rates, once it is allowed for that small populations scatter more?
 *
 * @returns Moran's I of {@link empiricalBayesDeviates}; areas without a rate drop out with their links. Reasons and errors as there
 * and as `moranI`.
 *
 * Source: Assunção RM, Reis EA (1999) Statist Med 18:2147.
 */
export function moranOfRates(
	events: readonly Reported[],
	population: readonly Reported[],
	weights: SpatialWeights,
	options: ClusterOptions = {}
): RatesMoran | Missing {
	const deviates = empiricalBayesDeviates(events, population);
	if (isMissing(deviates)) return deviates;
	const answer = moranI(deviates, weights, options);
	return isMissing(answer) ? answer : { ...answer, deviates, method: 'moran-eb-rates' };
}
