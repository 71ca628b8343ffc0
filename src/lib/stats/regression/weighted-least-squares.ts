/** A weighted linear fit, with what an iteratively reweighted fit needs of it. */
export interface LeastSquares {
	readonly coefficients: readonly number[];
	/** (XᵀWX)⁻¹: the covariance of the coefficients before any dispersion. */
	readonly covariance: readonly (readonly number[])[];
	/** Diagonal of the hat matrix, a row each. */
	readonly leverages: readonly number[];
}

/** Part of a column's length below which what the other columns leave of it is rounding. */
const RANK_TOLERANCE = 1e-11;

/** Part of its length that a column keeps when it is not taken through the others once more. */
const KEPT = 0.1;

function dot(a: readonly number[], b: readonly number[]): number {
	let sum = 0;
	for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
	return sum;
}

/** Takes `part` times a unit vector from another, in place. */
function subtract(from: number[], part: number, unit: readonly number[]): void {
	for (let row = 0; row < from.length; row += 1) from[row] = (from[row] ?? 0) - part * (unit[row] ?? 0);
}

/** The inverse of an upper triangle that is given by columns, by rows. */
function inverseTriangle(columns: readonly (readonly number[])[]): number[][] {
	const size = columns.length;
	const inverse = columns.map(() => new Array<number>(size).fill(0));
	for (let j = 0; j < size; j += 1) {
		for (let i = j; i >= 0; i -= 1) {
			let sum = i === j ? 1 : 0;
			for (let k = i + 1; k <= j; k += 1) sum -= (columns[k]?.[i] ?? 0) * (inverse[k]?.[j] ?? 0);
			const row = inverse[i] ?? [];
			row[j] = sum / (columns[i]?.[i] ?? NaN);
		}
	}
	return inverse;
}

/**
 * Which linear combination of the columns lies nearest to the targets, each row with its weight?
 *
 * @param design - one row of regressors an observation.
 * @param targets - one an observation.
 * @param weights - one an observation, from 0 on.
 * @returns the fit; `null` where a column depends on those before it, or numbers overflow.
 *
 * Gram-Schmidt, repeated for columns that are much alike, so that they stay orthogonal to the last digits.
 * Source: Björck Å (1996) Numerical methods for least squares problems, section 2.4.
 *
 * @example weightedLeastSquares([[1, 1], [1, 2], [1, 5]], [3, 5, 11], [1, 1, 1]).coefficients[1] // 2.0
 */
export function weightedLeastSquares(
	design: readonly (readonly number[])[],
	targets: readonly number[],
	weights: readonly number[]
): LeastSquares | null {
	const roots = weights.map(Math.sqrt);
	const basis: number[][] = [];
	const triangle: number[][] = [];
	for (let column = 0; column < (design[0]?.length ?? 0); column += 1) {
		const rest = design.map((row, index) => (row[column] ?? 0) * (roots[index] ?? 0));
		const length = Math.sqrt(dot(rest, rest));
		const parts = new Array<number>(basis.length).fill(0);
		let before: number;
		let left = length;
		do {
			before = left;
			for (const [index, unit] of basis.entries()) {
				const part = dot(unit, rest);
				parts[index] = (parts[index] ?? 0) + part;
				subtract(rest, part, unit);
			}
			left = Math.sqrt(dot(rest, rest));
		} while (left < KEPT * before && left > RANK_TOLERANCE * length);
		if (!(left > RANK_TOLERANCE * length && left < Infinity)) return null;
		triangle.push([...parts, left]);
		basis.push(rest.map((value) => value / left));
	}
	const scaled = targets.map((target, row) => target * (roots[row] ?? 0));
	const projected = basis.map((unit) => dot(unit, scaled));
	const inverse = inverseTriangle(triangle);
	return {
		coefficients: inverse.map((row) => dot(row, projected)),
		covariance: inverse.map((row) => inverse.map((other) => dot(row, other))),
		leverages: design.map((_, row) => basis.reduce((sum, unit) => sum + (unit[row] ?? 0) ** 2, 0))
	};
}
