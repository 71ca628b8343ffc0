import { isMissing, type Missing, type Reported } from '../estimate';
import { mappedValues, overAllAreas, type ClusterOptions, type MappedValues } from './mapped-values';
import { normalTest, type NormalTest } from './normal-test';
import { neighboursOf, spatialLag, weightSums, type SpatialWeights } from './spatial-weights';

/** High or low area among high or low neighbours, the area first. */
export type Quadrant = 'HH' | 'LL' | 'HL' | 'LH';

/** Local Moran's I. Columns of one length: an entry for each area that was given. `null` in all columns: no value, or an island. */
export interface LocalMoran {
	/** zᵢ Σ wᵢⱼ zⱼ / m₂ with m₂ = Σ z² / n, as R's spdep prints it: the areas sum to S₀ times the global I. */
	readonly value: readonly (number | null)[];
	/** The same with m₂ = Σ z² / (n − 1), as GeoDa and PySAL print it. */
	readonly valueSampleVariance: readonly (number | null)[];
	/** If the value of the area stays and the others are dealt out anew. Also `null` where the area lies exactly at the mean. */
	readonly conditional: readonly (NormalTest | null)[];
	/** If all values are dealt out anew. */
	readonly total: readonly (NormalTest | null)[];
	/** Also `null` where the area or its neighbours lie exactly at the mean. */
	readonly quadrant: readonly (Quadrant | null)[];
	/** Σ value / S₀: the global I. */
	readonly globalValue: number;
	readonly n: number;
	readonly method: string;
}

/** A deviation below this part of the standard deviation is the mean itself, give or take rounding. */
const AT_MEAN = 1e-12;

/** On which side of the mean area and neighbours lie. */
function quadrantOf(deviation: number, lag: number, scale: number): Quadrant | null {
	const nothing = AT_MEAN * scale;
	if (Math.abs(deviation) <= nothing || Math.abs(lag) <= nothing) return null;
	if (deviation > 0) return lag > 0 ? 'HH' : 'HL';
	return lag > 0 ? 'LH' : 'LL';
}

/** Quadrants of all areas with a value, in the order of the mapped areas; islands have none. */
export function quadrants({ deviations, variance, weights }: MappedValues): (Quadrant | null)[] {
	const lag = spatialLag(deviations, weights);
	const scale = Math.sqrt(variance);
	return Array.from(deviations, (deviation, area) => {
		const weight = weights.rowWeight[area] ?? 0;
		return quadrantOf(
			deviation,
			lag[area] ?? 0,
			scale * Math.max(1, weight * neighboursOf(weights, area).length)
		);
	});
}

/**
 * Which areas lie among their like, and which among their opposites?
 *
 * @param values - one for each area; `null` or `NaN` is not reported and drops out with its links.
 * @param weights - between the same areas.
 * @returns columns over the areas. Reasons: `too-few`, `all-equal`, `no-neighbours`.
 * @throws RangeError when values and weights differ in length, or a value is infinite.
 *
 * For the map take p-values from `localPermutation`: with few neighbours or skewed counts the normal reading here is poor. Each area
 * is a look of its own: adjust with `benjaminiHochberg`. Raw rates: give `empiricalBayesDeviates`. Never from the press catalogue.
 *
 * Source: Anselin L (1995) Geographical Analysis 27:93; moments: Sokal RR, Oden NL, Thomson BA (1998) Geographical Analysis 30:331.
 */
export function localMoran(
	values: readonly Reported[],
	weights: SpatialWeights,
	options: ClusterOptions = {}
): LocalMoran | Missing {
	const mapped = mappedValues(values, weights, options);
	if (isMissing(mapped)) return mapped;
	const { deviations, variance } = mapped;
	const n = deviations.length;
	const lag = spatialLag(deviations, mapped.weights);
	const own = Array.from(deviations, (deviation, area) => (deviation * (lag[area] ?? 0)) / variance);
	const kurtosis = deviations.reduce((sum, deviation) => sum + (deviation ** 2 / variance) ** 2 / n, 0);
	const sides = quadrants(mapped);

	const column = <T>(of: (area: number, weight: number, neighbours: number) => T | null) =>
		overAllAreas(mapped, (area) => {
			const neighbours = neighboursOf(mapped.weights, area).length;
			return neighbours === 0 ? null : of(area, mapped.weights.rowWeight[area] ?? 0, neighbours);
		});

	const conditional = (area: number, weight: number, neighbours: number) => {
		const square = (deviations[area] ?? 0) ** 2 / variance;
		if (Math.sqrt(square) <= AT_MEAN) return null;
		const spread = weight ** 2 * neighbours * (1 - neighbours / (n - 1));
		const expected = (-square * weight * neighbours) / (n - 1);
		return normalTest(own[area] ?? 0, expected, square * (n / (n - 2)) * spread * (1 - square / (n - 1)));
	};
	const total = (area: number, weight: number, neighbours: number) => {
		const squares = weight ** 2 * neighbours;
		const products = (weight * neighbours) ** 2 - squares;
		const expected = (-weight * neighbours) / (n - 1);
		const moment =
			((n - kurtosis) / (n - 1)) * squares + ((2 * kurtosis - n) / ((n - 1) * (n - 2))) * products;
		return normalTest(own[area] ?? 0, expected, moment - expected ** 2);
	};
	return {
		value: column((area) => own[area] ?? 0),
		valueSampleVariance: column((area) => ((own[area] ?? 0) * (n - 1)) / n),
		conditional: column(conditional),
		total: column(total),
		quadrant: column((area) => sides[area] ?? null),
		globalValue: own.reduce((sum, value) => sum + value, 0) / weightSums(mapped.weights).s0,
		n,
		method: 'local-moran'
	};
}
