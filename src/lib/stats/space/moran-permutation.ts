import { isMissing, type Missing, type Reported } from '../estimate';
import { chanceP, rearrange, type RearrangementOptions } from '../random/rearrangement';
import { mappedValues, type ClusterOptions } from './mapped-values';
import { spatialLag, weightSums, type SpatialWeights } from './spatial-weights';

/** Moran's I, and what it is when the values are dealt out to the areas anew. */
export interface MoranPermutation {
	readonly value: number;
	/** Share of arrangements with an I at least as high; never 0. */
	readonly pGreater: number;
	readonly pLess: number;
	/** −1 / (n − 1): I without any likeness of neighbours. */
	readonly expected: number;
	/** Share with an I at least as far from `expected`. */
	readonly pTwoSided: number;
	/** Of I over the arrangements played. */
	readonly mean: number;
	readonly standardDeviation: number;
	/** Every arrangement was gone through; otherwise they are random, and the observed one counts among them. */
	readonly exact: boolean;
	/** Different arrangements gone through, or random ones. */
	readonly played: number;
	readonly n: number;
	readonly method: string;
}

/** Arrangements whose I differs by less are the same one, summed in another order. */
const TIE = 1e-10;

/**
 * Do neighbouring areas have like values, more than dealing them out at random would bring together?
 *
 * @param values - one for each area (a count, a rate, a deviate); `null` or `NaN` is not reported and drops out with its links.
 * @param weights - between the same areas.
 * @param options - `seed`; `permutations`; `exactUpTo`; `minimumN`, areas with a value below which it is `too-few`.
 * @returns I with p-values. Reasons: `too-few`, `all-equal`, `no-neighbours`.
 * @throws RangeError when values and weights differ in length, a value is infinite, or an option is out of range.
 *
 * Assumes that any area could have had any value: of raw rates with unequal populations that is false, see `moranOfRates`. Equal
 * values count as one arrangement. Never from the press catalogue.
 *
 * p = (1 + #{I* ≥ I}) / (1 + R), or #{I* ≥ I} / all. Source: Cliff AD, Ord JK (1981) Spatial processes, section 2.3.
 *
 * @example moranPermutation([9, 8, 7, 2, 1, 0, 1], spatialWeights([[1], [0, 2], [1, 3], [2, 4], [3, 5], [4, 6], [5]], 'binary'), { seed: 1 }) // { value: 0.742424, pGreater: 0.005556 }
 */
export function moranPermutation(
	values: readonly Reported[],
	weights: SpatialWeights,
	options: RearrangementOptions & ClusterOptions
): MoranPermutation | Missing {
	const mapped = mappedValues(values, weights, options);
	if (isMissing(mapped)) return mapped;
	const { deviations, variance } = mapped;
	const n = deviations.length;
	const scale = weightSums(mapped.weights).s0 * variance;
	const moran = (order: Float64Array) => {
		const lag = spatialLag(order, mapped.weights);
		let sum = 0;
		for (let area = 0; area < n; area += 1) sum += (order[area] ?? 0) * (lag[area] ?? 0);
		return sum / scale;
	};
	const value = moran(deviations);
	const expected = -1 / (n - 1);
	const distance = Math.abs(value - expected) - TIE;
	let [greater, less, far, sum, squares] = [0, 0, 0, 0, 0];
	const chance = rearrange(deviations, options, (order) => {
		const other = moran(order);
		if (other >= value - TIE) greater += 1;
		if (other <= value + TIE) less += 1;
		if (Math.abs(other - expected) >= distance) far += 1;
		sum += other - expected;
		squares += (other - expected) ** 2;
	});
	const shift = sum / chance.played;
	return {
		value,
		expected,
		pGreater: chanceP(greater, chance),
		pLess: chanceP(less, chance),
		pTwoSided: chanceP(far, chance),
		mean: expected + shift,
		standardDeviation: Math.sqrt(Math.max(0, squares / chance.played - shift ** 2)),
		...chance,
		n,
		method: 'moran-permutation'
	};
}
