import { isMissing, type Missing, type Reported } from '../estimate';
import { mappedValues, type ClusterOptions } from './mapped-values';
import { neighboursOf, weightSums, type SpatialWeights } from './spatial-weights';

/** Geary's C of a map. */
export interface GearyC {
	/** 1 where neighbours differ as any two areas do, below 1 where they are alike. */
	readonly value: number;
	readonly n: number;
	readonly method: string;
}

/**
 * How much do neighbours differ, compared with any two areas?
 *
 * @param values - one for each area; `null` or `NaN` is not reported and drops out with its links.
 * @returns C, from 0 on. Reasons and errors as `moranI`; islands as there.
 *
 * More swayed by single outlying areas than Moran's I: for comparison, not in its place.
 *
 * C = (n − 1) / (2 S₀) × Σ wᵢⱼ (xᵢ − xⱼ)² / Σ zᵢ². Source: Geary RC (1954) The Incorporated Statistician 5:115.
 */
export function gearyC(
	values: readonly Reported[],
	weights: SpatialWeights,
	options: ClusterOptions = {}
): GearyC | Missing {
	const mapped = mappedValues(values, weights, options);
	if (isMissing(mapped)) return mapped;
	const { deviations, variance } = mapped;
	const n = deviations.length;
	const squares = deviations.reduce((sum, own, area) => {
		const weight = mapped.weights.rowWeight[area] ?? 0;
		let row = 0;
		for (const other of neighboursOf(mapped.weights, area)) row += (own - (deviations[other] ?? 0)) ** 2;
		return sum + weight * row;
	}, 0);
	const { s0 } = weightSums(mapped.weights);
	return { value: ((n - 1) * squares) / (2 * s0 * n * variance), n, method: 'geary' };
}
