import { isMissing, type Missing, type Reported } from '../estimate';
import { getisOrd } from './getis-ord';
import { localPermutation } from './local-permutation';
import { falseAlarmsOf, looksAt, type AreaLook, type Looks, type LooksOptions } from './looks';
import type { SpatialWeights } from './spatial-weights';

/** What a map of hot spots paints on one area. */
export interface SpotArea extends AreaLook {
	/** Gi*; `null` where every other area is a neighbour. */
	readonly z: number | null;
	/** If `adjustedP` is at most the rate of false alarms; else `null`, nothing to paint. */
	readonly spot: 'hot' | 'cold' | null;
}

/** Which areas a map of hot spots paints, and what it must say beside them. */
export interface HotSpots extends Looks {
	/** One entry for each area that was given; `null`: no value, or an island. */
	readonly areas: readonly (SpotArea | null)[];
	readonly method: string;
}

/**
 * Around which areas are values high or low, if every area was looked at?
 *
 * @param values - one for each area; for rates the deviates of `empiricalBayesDeviates`. `null` or `NaN` is not reported.
 * @param weights - between the same areas.
 * @param options - as `localPermutation`, and `falseAlarms`; for `permutations` see `permutationsToStandOut`.
 * @returns one entry for each area, of Gi*. Reasons and errors as `localPermutation`.
 * @throws RangeError when `falseAlarms` is not strictly between 0 and 1.
 *
 * The value of the area itself stays, so p speaks of its surroundings. Limits as `clusterMap`.
 *
 * Source: Ord JK, Getis A (1995) Geographical Analysis 27:286; Caldas de Castro M, Singer BH (2006) Geographical Analysis 38:180.
 */
export function hotSpots(
	values: readonly Reported[],
	weights: SpatialWeights,
	options: LooksOptions
): HotSpots | Missing {
	const falseAlarms = falseAlarmsOf(options);
	const getis = getisOrd(values, weights, options);
	if (isMissing(getis)) return getis;
	const chance = localPermutation(values, weights, options);
	if (isMissing(chance)) return chance;
	const { looks, beside } = looksAt(chance, (area) => area.giStarPTwoSided, falseAlarms);
	const areas = looks.map((look, place): SpotArea | null => {
		const area = chance.areas[place];
		if (!look || !area) return null;
		const side = area.giStarPGreater < area.giStarPLess ? 'hot' : 'cold';
		return {
			...look,
			z: getis.giStar[place]?.z ?? null,
			spot: look.adjustedP <= falseAlarms ? side : null
		};
	});
	return { areas, ...beside, method: 'hot-spots' };
}
