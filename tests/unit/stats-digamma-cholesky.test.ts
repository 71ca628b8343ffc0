import { expect, test } from 'vitest';
import { cholesky, choleskySolve } from '$lib/stats/special/cholesky';
import { digamma } from '$lib/stats/special/digamma';
import { logGamma } from '$lib/stats/special/log-gamma';
import { seededPicker } from '../support/seeded';

test('digamma is the slope of log Γ and has its known values', () => {
	for (const x of [0.2, 1.5, 11.9, 12.1, 300])
		expect(digamma(x)).toBeCloseTo((logGamma(x + 1e-4) - logGamma(x - 1e-4)) / 2e-4, 6);
	expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 14);
	expect(digamma(0.5)).toBeCloseTo(-0.5772156649015329 - 2 * Math.LN2, 14);
	for (const x of [1e-3, 2, 11.5, 1e9]) expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 9);
	expect(() => digamma(0)).toThrow(RangeError);
});

test("Cholesky's triangle gives the matrix back, and solves", () => {
	const picker = seededPicker(91);
	for (let size = 1; size < 8; size += 1) {
		const root = Array.from({ length: size }, () =>
			Array.from({ length: size }, () => picker.integer(-9, 9))
		);
		const matrix = root.map((a, i) =>
			root.map((b, j) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), i === j ? 1 : 0))
		);
		const wanted = Array.from({ length: size }, (_, index) => index - 2);
		const right = matrix.map((row) => row.reduce((sum, value, k) => sum + value * (wanted[k] ?? 0), 0));
		const lower = cholesky(matrix) ?? [];
		choleskySolve(lower, right).forEach((value, index) => expect(value).toBeCloseTo(index - 2, 8));
		const product = lower[size - 1]?.reduce((sum, value) => sum + value * value, 0);
		expect(product).toBeCloseTo(matrix[size - 1]?.[size - 1] ?? NaN, 8);
	}
	expect(
		cholesky([
			[1, 2],
			[2, 4]
		])
	).toBeNull();
});
