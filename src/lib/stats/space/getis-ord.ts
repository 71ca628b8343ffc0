import { isMissing, type Missing, type Reported } from '../estimate';
import { mappedValues, overAllAreas, type ClusterOptions, type MappedValues } from './mapped-values';
import { normalTest, type NormalTest } from './normal-test';
import { neighboursOf, type SpatialWeights } from './spatial-weights';

/** Getis and Ord's local statistics as z. Columns of one length: an entry for each area that was given. */
export interface GetisOrd {
	/** The neighbours without the area. `null`: no value, an island, every other area a neighbour, or all others equal. */
	readonly gi: readonly (NormalTest | null)[];
	/** The area with its neighbours; an island is compared alone. `null`: no value, or every other area a neighbour. */
	readonly giStar: readonly (NormalTest | null)[];
	readonly n: number;
	readonly method: string;
}

/** Variances below this part of the overall one are rounding. */
const ROUNDING = 1e-13;

/** A sum of `taken` of `among` values, against the sums that any other `taken` of them would give. */
function sumTest(
	sum: number,
	taken: number,
	among: number,
	mean: number,
	variance: number
): NormalTest | null {
	if (taken === 0 || taken >= among) return null;
	return normalTest(sum - taken * mean, 0, (variance * taken * (among - taken)) / (among - 1));
}

/** Gi* of one area: with its neighbours, among all. Deviations have mean 0. */
function starTest({ deviations, variance, weights }: MappedValues, area: number): NormalTest | null {
	const neighbours = neighboursOf(weights, area);
	let sum = deviations[area] ?? 0;
	for (const other of neighbours) sum += deviations[other] ?? 0;
	return sumTest(sum, neighbours.length + 1, deviations.length, 0, variance);
}

/** Gi of one area: its neighbours, among all others. */
function othersTest({ deviations, variance, weights }: MappedValues, area: number): NormalTest | null {
	const neighbours = neighboursOf(weights, area);
	const others = deviations.length - 1;
	const own = deviations[area] ?? 0;
	const mean = -own / others;
	const spread = (variance * deviations.length - own ** 2) / others - mean ** 2;
	if (!(spread > ROUNDING * variance)) return null;
	let sum = 0;
	for (const other of neighbours) sum += deviations[other] ?? 0;
	return sumTest(sum, neighbours.length, others, mean, spread);
}

/**
 * Where do high values lie together, and where low ones?
 *
 * @param values - one for each area; `null` or `NaN` is not reported and drops out with its links.
 * @param weights - between the same areas; binary or row-standardised makes no difference to these z.
 * @returns columns over the areas. Reasons: `too-few`, `all-equal`, `no-neighbours`.
 * @throws RangeError when values and weights differ in length, or a value is infinite.
 *
 * Unlike local Moran it does not find an area that differs from its neighbours. A z says how unlikely a cluster is, not how large.
 * For p-values on the map use `localPermutation`, adjusted with `benjaminiHochberg`. Never from the press catalogue.
 *
 * z = (Σ xⱼ − k x̄) / (s √(k (m − k) / (m − 1))) over the k areas taken of m: neighbours among the n − 1 others (Gi), or area and
 * neighbours among all n (Gi*). Source: Ord JK, Getis A (1995) Geographical Analysis 27:286, equations 6 and 7.
 */
export function getisOrd(
	values: readonly Reported[],
	weights: SpatialWeights,
	options: ClusterOptions = {}
): GetisOrd | Missing {
	const mapped = mappedValues(values, weights, options);
	if (isMissing(mapped)) return mapped;
	return {
		gi: overAllAreas(mapped, (area) => othersTest(mapped, area)),
		giStar: overAllAreas(mapped, (area) => starTest(mapped, area)),
		n: mapped.deviations.length,
		method: 'getis-ord'
	};
}
