/** Part of the largest entry below which what elimination leaves is rounding. */
const ROUNDING = 1e-9;

function largest(values: readonly number[]): number {
	return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Takes from a vector what the pivot rows found so far explain. */
function reduced(vector: readonly number[], pivots: readonly { at: number; row: readonly number[] }[]) {
	const rest = [...vector];
	for (const { at, row } of pivots) {
		const factor = rest[at] ?? 0;
		if (factor !== 0) row.forEach((value, column) => (rest[column] = (rest[column] ?? 0) - factor * value));
	}
	return rest;
}

/**
 * Do these rows determine what the vector asks, whatever else they leave open?
 *
 * @returns whether the vector is a sum of multiples of the rows. Gaussian elimination with the largest pivot of each row.
 */
export function isDetermined(vector: readonly number[], rows: readonly (readonly number[])[]): boolean {
	const pivots: { at: number; row: readonly number[] }[] = [];
	for (const row of rows) {
		const rest = reduced(row, pivots);
		const size = largest(rest);
		if (size <= ROUNDING * largest(row)) continue;
		const at = rest.findIndex((value) => Math.abs(value) === size);
		const pivot = rest[at] ?? 1;
		pivots.push({ at, row: rest.map((value) => value / pivot) });
	}
	return largest(reduced(vector, pivots)) <= ROUNDING * largest(vector);
}
