/**
 * What is the value of a step function at a time?
 *
 * @param times - rising times at which it jumps. @param values - its value from each time on, as many.
 * @param before - its value before the first jump: 1 for an open share, 0 for an ended one.
 * @returns the value at `time`, jump included.
 */
export function stepAt<T>(times: readonly number[], values: readonly T[], time: number, before: T): T {
	const index = times.findLastIndex((jump) => jump <= time);
	return values[index] ?? before;
}
