/** One measured number, as `npm run bench` prints and writes it. */
export interface Measurement {
	readonly name: string;
	readonly value: number;
	readonly unit: 'ms' | 'bytes' | 'count' | 'rows';
	/** Rows of the table that was asked; null where no table was. */
	readonly rows: number | null;
	/** What the value is held against: a target of ours, or another program measured by others. */
	readonly peer: string | null;
	readonly peer_value: number | null;
}

/** Something to measure. It prints nothing and leaves nothing behind. */
export interface Benchmark {
	readonly name: string;
	readonly run: () => Promise<readonly Measurement[]>;
}

/** A number that is held against nothing. */
export function measured(
	name: string,
	value: number,
	unit: Measurement['unit'],
	rows: number | null = null
): Measurement {
	return { name, value, unit, rows, peer: null, peer_value: null };
}

/** A number that should not exceed `target`. */
export function heldTo(target: number, measurement: Measurement): Measurement {
	return { ...measurement, peer: 'target', peer_value: target };
}

/**
 * The middle of an odd number of runs; of an even number, the mean of the two in the middle.
 *
 * @throws RangeError of no values.
 */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	if (low === undefined || high === undefined) throw new RangeError('the median of nothing');
	return (low + high) / 2;
}
