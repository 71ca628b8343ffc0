/** Neighbours of each area: places in the list of areas, from 0. An empty list is an island. */
export type Neighbours = readonly (readonly number[])[];

/** Every neighbour counts 1, or the neighbours of an area share 1 between them. */
export type WeightStyle = 'binary' | 'row-standardised';

/** Who is whose neighbour, and how much that counts. Plain and typed arrays only: may be sent to a worker. */
export interface SpatialWeights {
	readonly style: WeightStyle;
	readonly areas: number;
	/** Neighbours of area i stand in `neighbours` from `starts[i]` to before `starts[i + 1]`. */
	readonly starts: Int32Array;
	readonly neighbours: Int32Array;
	/** What each neighbour of the area counts: 1 or one part of its neighbours; 0 for an island. */
	readonly rowWeight: Float64Array;
	/** Areas without neighbours, rising. They stay among the areas, and nothing is said about them alone. */
	readonly islands: readonly number[];
}

/** Sums over all weights that the moments of global statistics need. */
export interface WeightSums {
	/** Σ wᵢⱼ */
	readonly s0: number;
	/** ½ Σ (wᵢⱼ + wⱼᵢ)² */
	readonly s1: number;
	/** Σᵢ (Σⱼ wᵢⱼ + Σⱼ wⱼᵢ)² */
	readonly s2: number;
}

/** The neighbours of one area, in place. */
export function neighboursOf(weights: SpatialWeights, area: number): Int32Array {
	return weights.neighbours.subarray(weights.starts[area], weights.starts[area + 1]);
}

/** Weighted sum of the neighbours' values, for each area; 0 for an island. */
export function spatialLag(values: Float64Array, weights: SpatialWeights): Float64Array {
	return Float64Array.from({ length: weights.areas }, (_, area) => {
		let sum = 0;
		for (const other of neighboursOf(weights, area)) sum += values[other] ?? 0;
		return sum * (weights.rowWeight[area] ?? 0);
	});
}

function checkedRow(row: readonly number[], area: number, areas: number): number[] {
	for (const other of row) {
		if (!Number.isInteger(other) || other < 0 || other >= areas)
			throw new RangeError(`neighbours of area ${area} hold a place that is no area: ${other}`);
		if (other === area) throw new RangeError(`neighbours of area ${area} hold the area itself`);
	}
	return [...new Set(row)].sort((a, b) => a - b);
}

/**
 * What does each neighbour count?
 *
 * @param neighbours - one list for each area; doubles are dropped. Lists need not be mutual (the nearest k are not).
 * @param style - `binary` lets areas with many neighbours speak louder; `row-standardised` compares each area with the mean of its
 * neighbours.
 * @throws RangeError when a place is no area, or an area its own neighbour (Gi* adds the area by itself).
 *
 * Source: Cliff AD, Ord JK (1981) Spatial processes, chapter 1.
 *
 * @example spatialWeights([[1], [0, 2], [1], []], 'row-standardised').rowWeight[1] // 0.5
 */
export function spatialWeights(neighbours: Neighbours, style: WeightStyle): SpatialWeights {
	const rows = neighbours.map((row, area) => checkedRow(row, area, neighbours.length));
	const starts = new Int32Array(rows.length + 1);
	rows.forEach((row, area) => starts.set([(starts[area] ?? 0) + row.length], area + 1));
	const share = (size: number) => (style === 'binary' ? 1 : 1 / size);
	return {
		style,
		areas: rows.length,
		starts,
		neighbours: Int32Array.from(rows.flat()),
		rowWeight: Float64Array.from(rows, (row) => (row.length === 0 ? 0 : share(row.length))),
		islands: rows.flatMap((row, area) => (row.length === 0 ? [area] : []))
	};
}

/**
 * The weights between some of the areas only, renumbered in the order given and standardised anew. Areas may become islands.
 *
 * @param kept - places of the areas that stay, without doubles.
 */
export function weightsAmong(weights: SpatialWeights, kept: readonly number[]): SpatialWeights {
	const place = new Map(kept.map((area, index) => [area, index]));
	const rows = kept.map((area) =>
		[...neighboursOf(weights, area)].flatMap((other) => place.get(other) ?? [])
	);
	return spatialWeights(rows, weights.style);
}

/** The sums of Cliff and Ord (1981), section 2.3.1. */
export function weightSums(weights: SpatialWeights): WeightSums {
	const given = new Float64Array(weights.areas);
	const received = new Float64Array(weights.areas);
	let s1 = 0;
	for (let area = 0; area < weights.areas; area += 1) {
		const weight = weights.rowWeight[area] ?? 0;
		for (const other of neighboursOf(weights, area)) {
			given[area] = (given[area] ?? 0) + weight;
			received[other] = (received[other] ?? 0) + weight;
			const mutual = neighboursOf(weights, other).includes(area);
			s1 += weight * (weight + (mutual ? (weights.rowWeight[other] ?? 0) : 0));
		}
	}
	return {
		s0: given.reduce((sum, weight) => sum + weight, 0),
		s1,
		s2: given.reduce((sum, weight, area) => sum + (weight + (received[area] ?? 0)) ** 2, 0)
	};
}
