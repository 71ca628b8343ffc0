import { isMissing, type Missing } from '$lib/stats/estimate';
import { seeded } from '$lib/stats/random/seeded';
import type { Neighbours } from '$lib/stats/space/spatial-weights';

/** The answer, where a reason would be a fault. */
export function given<T extends object>(answer: T | Missing): T {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer;
}

/** Cells of a square grid that share a side. */
export function grid(side: number): Neighbours {
	return Array.from({ length: side * side }, (_, cell) => {
		const [row, column] = [Math.floor(cell / side), cell % side];
		const left = column > 0 ? [cell - 1] : [];
		const right = column < side - 1 ? [cell + 1] : [];
		return [...(row > 0 ? [cell - side] : []), ...left, ...right, ...(row < side - 1 ? [cell + side] : [])];
	});
}

/** Whole numbers below a limit, the same on every run. */
export function counts(seed: number, n: number, below: number): number[] {
	const random = seeded(seed);
	return Array.from({ length: n }, () => random.below(below));
}

/** Seven areas, each with two or three neighbours. */
export const sevenAreas: Neighbours = [
	[1, 2],
	[0, 2, 3],
	[0, 1, 4],
	[1, 4, 5],
	[2, 3, 6],
	[3, 6],
	[4, 5]
];
/** Four standard errors of a simulated p, and the step of one replicate. */
export function allowance(p: number, replicates: number): number {
	return 4 * Math.sqrt((p * (1 - p)) / replicates) + 1 / (replicates + 1);
}
