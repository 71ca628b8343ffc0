import { checkCount } from '../check';
import { seeded } from '../random/seeded';

/** Replicates unless asked otherwise: their 250th and 9,750th in order are the limits at 95 %. */
export const DEFAULT_REPLICATES = 9999;

/** How samples are drawn again. */
export interface BootstrapOptions {
	/** Seed of the random numbers, see `seeded`: one seed, one answer. */
	readonly seed: number;
	/** Samples drawn, from 1 on; 9,999 unless said otherwise. */
	readonly replicates?: number;
	/** Confidence of the interval, strictly between 0 and 1. */
	readonly level?: number;
	/** Values below which it is `too-few`; 8 unless said otherwise. */
	readonly minimumN?: number;
}

/**
 * Which values does a statistic take when the sample is drawn again from itself?
 *
 * @param n - values of the sample, 1 or more; each replicate draws as many, with replacement.
 * @param statistic - of the drawn positions, from 0; it is handed the same array every time, to be read, not kept.
 * @returns one value a replicate, rising.
 * @throws RangeError when `n`, the seed or the number of replicates is out of range.
 *
 * Assumes independent values of one population. Source: Efron B (1979) Ann Stat 7:1.
 */
export function bootstrapReplicates(
	n: number,
	statistic: (positions: Int32Array) => number,
	{ seed, replicates = DEFAULT_REPLICATES }: BootstrapOptions
): Float64Array {
	checkCount(replicates, 'replicates');
	if (replicates < 1) throw new RangeError('replicates must be 1 or more');
	if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`n must be a whole number from 1 on: ${n}`);
	const random = seeded(seed);
	const positions = new Int32Array(n);
	const values = Float64Array.from({ length: replicates }, () => {
		for (let draw = 0; draw < n; draw += 1) positions[draw] = random.below(n);
		return statistic(positions);
	});
	return values.sort();
}

/** Standard deviation of the replicates: the bootstrap's standard error. */
export function replicateError(replicates: Float64Array): number {
	const mean = replicates.reduce((sum, value) => sum + value / replicates.length, 0);
	const squares = replicates.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return replicates.length > 1 ? Math.sqrt(squares / (replicates.length - 1)) : 0;
}
