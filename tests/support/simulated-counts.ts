import { poissonQuantile } from '$lib/stats/distributions/poisson';
import type { Seeded } from '$lib/stats/random/seeded';

/** Independent Poisson counts with these means, the same for the same stream. */
export function poissonCounts(stream: Seeded, means: readonly number[]): number[] {
	return means.map((mean) => poissonQuantile(stream.uniform(), mean));
}

/** Means of `length` months with a yearly wave that peaks in month `peak` (0 to 11). */
export function seasonalMeans(length: number, mean: number, amplitude: number, peak = 0): number[] {
	return Array.from(
		{ length },
		(_, month) => mean * Math.exp(amplitude * Math.cos((2 * Math.PI * (month - peak)) / 12))
	);
}
