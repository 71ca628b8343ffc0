import { isMissing, type Missing, type Reported } from '../estimate';
import { mappedValues, type ClusterOptions, type MappedValues } from './mapped-values';
import { normalTest, type NormalTest } from './normal-test';
import { spatialLag, weightSums, type SpatialWeights, type WeightSums } from './spatial-weights';

/** Moran's I of a map, and how it compares with chance. */
export interface GlobalMoran {
	/** Moran's I: above `expected` where like values lie together. */
	readonly value: number;
	/** −1 / (n − 1): what chance gives on average. */
	readonly expected: number;
	/** Any arrangement of these values over the areas is equally likely. `null` where all arrangements give the same. */
	readonly randomisation: NormalTest | null;
	/** The values are draws from one normal distribution. `null` as above. */
	readonly normality: NormalTest | null;
	/** Areas with a value. */
	readonly n: number;
	readonly islands: readonly number[];
	readonly notReported: readonly number[];
	readonly method: string;
}

/** Moran's I of values that were mapped already. */
export function moranValue({ deviations, variance, weights }: MappedValues, { s0 }: WeightSums): number {
	const lag = spatialLag(deviations, weights);
	return deviations.reduce((sum, deviation, area) => sum + deviation * (lag[area] ?? 0), 0) / (s0 * variance);
}

/** Variance if any arrangement is equally likely. */
function varianceRandomisation({ deviations, variance }: MappedValues, { s0, s1, s2 }: WeightSums): number {
	const n = deviations.length;
	const kurtosis = deviations.reduce((sum, deviation) => sum + (deviation ** 2 / variance) ** 2 / n, 0);
	const plain = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 ** 2);
	const peaked = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 ** 2);
	return (plain - peaked) / ((n - 1) * (n - 2) * (n - 3) * s0 ** 2) - 1 / (n - 1) ** 2;
}

/** Variance if the values are normal draws. */
function varianceNormality(n: number, { s0, s1, s2 }: WeightSums): number {
	return (n * n * s1 - n * s2 + 3 * s0 ** 2) / ((n * n - 1) * s0 ** 2) - 1 / (n - 1) ** 2;
}

/**
 * Do neighbouring areas have like values, more than chance would bring together?
 *
 * @param values - one for each area (a count, a rate, a deviate); `null` or `NaN` is not reported and drops out with its links.
 * @param weights - between the same areas. Islands count as areas in n and in the mean, and add no pair.
 * @returns I with both usual tests. Reasons: `too-few`, `all-equal`, `no-neighbours`.
 * @throws RangeError when values and weights differ in length, or a value is infinite.
 *
 * With small counts or few areas the normal reading is poor: use `moranPermutation`. Raw rates of unequal populations vary more
 * where few people live: use `moranOfRates`. I is not confined to −1 to 1. Never from the press catalogue.
 *
 * I = n / S₀ × Σ wᵢⱼ zᵢ zⱼ / Σ zᵢ², E = −1 / (n − 1). Source: Cliff AD, Ord JK (1981) Spatial processes, section 2.3.
 *
 * @example moranI([1, 2, 9, 8], spatialWeights([[1], [0, 2], [1, 3], [2]], 'binary'), { minimumN: 4 }) // { value: 0.32 }
 */
export function moranI(
	values: readonly Reported[],
	weights: SpatialWeights,
	options: ClusterOptions = {}
): GlobalMoran | Missing {
	const mapped = mappedValues(values, weights, options);
	if (isMissing(mapped)) return mapped;
	const sums = weightSums(mapped.weights);
	const n = mapped.deviations.length;
	const value = moranValue(mapped, sums);
	const expected = -1 / (n - 1);
	return {
		value,
		expected,
		randomisation: normalTest(value, expected, varianceRandomisation(mapped, sums)),
		normality: normalTest(value, expected, varianceNormality(n, sums)),
		n,
		islands: mapped.weights.islands.flatMap((index) => mapped.places[index] ?? []),
		notReported: mapped.notReported,
		method: 'moran-global'
	};
}
