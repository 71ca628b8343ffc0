import { isMissing, type Missing, type Reported } from '../estimate';
import { localMoran, type Quadrant } from './local-moran';
import { localPermutation } from './local-permutation';
import { falseAlarmsOf, looksAt, type AreaLook, type Looks, type LooksOptions } from './looks';
import type { SpatialWeights } from './spatial-weights';

/** What a cluster map paints on one area. */
export interface ClusterArea extends AreaLook {
	/** `null`: the area or its neighbours lie exactly at the mean. */
	readonly quadrant: Quadrant | null;
	/** The quadrant if `adjustedP` is at most the rate of false alarms; else `null`, nothing to paint. */
	readonly cluster: Quadrant | null;
}

/** Which areas a cluster map paints, and what it must say beside them. */
export interface ClusterMap extends Looks {
	/** One entry for each area that was given; `null`: no value, or an island. */
	readonly areas: readonly (ClusterArea | null)[];
	readonly method: string;
}

/**
 * Which areas stand out as clusters or as exceptions, if every area was looked at?
 *
 * @param values - one for each area; for rates the deviates of `empiricalBayesDeviates`. `null` or `NaN` is not reported.
 * @param weights - between the same areas.
 * @param options - as `localPermutation`, and `falseAlarms`; for `permutations` see `permutationsToStandOut`.
 * @returns one entry for each area, of local Moran's I. Reasons and errors as `localPermutation`.
 * @throws RangeError when `falseAlarms` is not strictly between 0 and 1.
 *
 * Where `cannotStandOut` equals n an empty map says nothing: with Karachi's seven districts it always does. Never from the press
 * catalogue.
 *
 * Source: Anselin L (1995) Geographical Analysis 27:93; Caldas de Castro M, Singer BH (2006) Geographical Analysis 38:180.
 */
export function clusterMap(
	values: readonly Reported[],
	weights: SpatialWeights,
	options: LooksOptions
): ClusterMap | Missing {
	const falseAlarms = falseAlarmsOf(options);
	const local = localMoran(values, weights, options);
	if (isMissing(local)) return local;
	const chance = localPermutation(values, weights, options);
	if (isMissing(chance)) return chance;
	const { looks, beside } = looksAt(chance, (area) => area.pTwoSided, falseAlarms);
	const areas = looks.map((look, place): ClusterArea | null => {
		const quadrant = local.quadrant[place] ?? null;
		return look && { ...look, quadrant, cluster: look.adjustedP <= falseAlarms ? quadrant : null };
	});
	return { areas, ...beside, method: 'cluster-map' };
}
