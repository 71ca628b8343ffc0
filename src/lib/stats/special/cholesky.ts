/** Part of a diagonal element below which what is left of it is rounding. */
const ROUNDING = 1e-14;

/**
 * What is the square root of this matrix, as a lower triangle?
 *
 * @param matrix - symmetric, by rows; only its lower triangle is read.
 * @returns L with A = L Lᵀ, by rows of rising length; `null` where A is not positive definite to working precision.
 *
 * Source: Golub GH, Van Loan CF (2013) Matrix computations, section 4.2.
 *
 * @example cholesky([[4, 2], [2, 5]])[1][1] // 2
 */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] | null {
	const lower: number[][] = [];
	for (const [i, row] of matrix.entries()) {
		const line: number[] = [];
		for (let j = 0; j <= i; j += 1) {
			const other = j === i ? line : (lower[j] ?? []);
			let sum = row[j] ?? 0;
			for (let k = 0; k < j; k += 1) sum -= (line[k] ?? 0) * (other[k] ?? 0);
			if (j < i) line.push(sum / (other[j] ?? 1));
			else if (sum > ROUNDING * (row[i] ?? 0)) line.push(Math.sqrt(sum));
			else return null;
		}
		lower.push(line);
	}
	return lower;
}

/** Solves L Lᵀ x = right, with L as {@link cholesky} gives it. */
export function choleskySolve(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
	const x = [...right];
	lower.forEach((line, i) => {
		for (let k = 0; k < i; k += 1) x[i] = (x[i] ?? 0) - (line[k] ?? 0) * (x[k] ?? 0);
		x[i] = (x[i] ?? 0) / (line[i] ?? 1);
	});
	for (let i = lower.length - 1; i >= 0; i -= 1) {
		for (let k = i + 1; k < lower.length; k += 1) x[i] = (x[i] ?? 0) - (lower[k]?.[i] ?? 0) * (x[k] ?? 0);
		x[i] = (x[i] ?? 0) / (lower[i]?.[i] ?? 1);
	}
	return x;
}
