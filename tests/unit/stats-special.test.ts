import { describe, expect, test } from 'vitest';
import { normalCdf, normalQuantile, normalUpperTail } from '$lib/stats/distributions/normal';
import { poissonCdf, poissonPmf, poissonQuantile } from '$lib/stats/distributions/poisson';
import { studentTQuantile } from '$lib/stats/distributions/student-t';
import { inverseBeta } from '$lib/stats/special/beta-inverse';
import { inverseGammaLower, inverseGammaUpper } from '$lib/stats/special/gamma-inverse';
import { betaTails } from '$lib/stats/special/incomplete-beta';
import { gammaTails } from '$lib/stats/special/incomplete-gamma';
import { logGamma } from '$lib/stats/special/log-gamma';

const relative = (found: number, expected: number) => Math.abs(found - expected) / Math.abs(expected);

describe('gamma', () => {
	test('follows Γ(x + 1) = x Γ(x) on both sides of the series', () => {
		for (const x of [1e-8, 0.3, 1, 7.5, 13.9, 14.1, 15, 200, 1e7])
			expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(
				1e-14 * (1 + logGamma(x + 2))
			);
	});

	test('of whole numbers is a factorial', () => {
		expect(Math.exp(logGamma(11))).toBeCloseTo(3628800, 5);
	});

	test('keeps its digits beside its zeros', () => {
		expect([logGamma(1), logGamma(2)].map(Math.abs)).toEqual([0, 0]);
		// By the power series in 40 digits, and R's lgamma further off; a double holds each argument exactly.
		const besideZeros = [
			[0.5, 0.5723649429247],
			[1 - 2 ** -20, 5.50476502673705e-7],
			[1 + 2 ** -20, -5.50475006614887e-7],
			[2 + 2 ** -20, 4.03198855044302e-7],
			[1.4375, -0.121202427199023],
			[1.5625, -0.116708683381317],
			[2.4375, 0.241703066490346]
		] as const;
		for (const [x, expected] of besideZeros) expect(relative(logGamma(x), expected)).toBeLessThan(1e-12);
	});

	test.each([0.01, 0.5, 1, 2.5, 40, 999, 1e5, 2e6])('inverse returns to its share at shape %d', (shape) => {
		for (const p of [1e-10, 0.001, 0.025, 0.5, 0.7, 0.975]) {
			const below = inverseGammaLower(p, shape);
			if (below > 1e-290) expect(relative(gammaTails(shape, below).lower, p)).toBeLessThan(1e-9);
			const above = inverseGammaUpper(p, shape);
			if (above > 1e-290) expect(relative(gammaTails(shape, above).upper, p)).toBeLessThan(1e-9);
		}
	});

	test('does not jump where the method changes', () => {
		for (const z of [-20, -4, -1, 0, 1, 4, 20]) {
			const at = (shape: number) => {
				const { lower, upper } = gammaTails(shape, shape + z * Math.sqrt(shape));
				return Math.min(lower, upper);
			};
			const [before, after, later] = [at(999_999), at(1_000_000), at(1_000_001)];
			expect(Math.abs(before - 2 * after + later) / after).toBeLessThan(1e-8);
		}
	});

	test('keeps the digits of a tiny tail', () => {
		expect(relative(gammaTails(1, 500).upper, Math.exp(-500))).toBeLessThan(1e-12);
	});
});

describe('beta', () => {
	test.each([
		[0.5, 0.5],
		[1, 30],
		[3, 2],
		[81, 183],
		[1, 5e5],
		[2000, 3000]
	])('inverse returns to its share at shapes %d and %d', (a, b) => {
		for (const p of [1e-8, 0.025, 0.5, 0.9, 0.975])
			expect(relative(betaTails(a, b, inverseBeta(p, a, b)).lower, p)).toBeLessThan(1e-10);
	});

	test('turned around is its own complement', () => {
		expect(betaTails(3, 8, 0.2).lower).toBeCloseTo(betaTails(8, 3, 0.8).upper, 14);
	});
});

describe('distributions', () => {
	test('normal quantile undoes the cumulated share, far into the tails', () => {
		for (const p of [1e-300, 1e-20, 1e-5, 0.3, 0.5, 0.8, 0.999])
			expect(relative(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-12);
		expect(normalQuantile(0)).toBe(-Infinity);
		expect(normalUpperTail(Infinity)).toBe(0);
	});

	test("Student's quantile of one degree is a tangent, and of very many the normal one", () => {
		for (const p of [1e-9, 0.1, 0.4, 0.6, 0.9999])
			expect(relative(studentTQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)))).toBeLessThan(1e-6);
		const z = normalQuantile(0.975);
		expect(studentTQuantile(0.975, 1e6)).toBeCloseTo(z + (z ** 3 + z) / 4e6, 10);
	});

	test('Poisson probabilities sum to the cumulated one, and its quantile undoes it', () => {
		const sum = Array.from({ length: 8 }, (_, count) => poissonPmf(count, 3.3)).reduce((a, b) => a + b);
		expect(poissonCdf(7, 3.3)).toBeCloseTo(sum, 14);
		expect(poissonQuantile(poissonCdf(7, 3.3), 3.3)).toBe(7);
		expect(poissonQuantile(poissonCdf(7, 3.3) + 1e-9, 3.3)).toBe(8);
	});

	test('a quantile forgives the last digit of a share that was summed up', () => {
		for (let mean = 0.1; mean < 9; mean += 0.1) {
			let sum = 0;
			for (let count = 0; count < 6; count += 1) {
				sum += poissonPmf(count, mean);
				expect(poissonQuantile(sum, mean)).toBe(count);
			}
		}
	});

	test('arguments that make no sense are refused', () => {
		expect(() => logGamma(0)).toThrow(RangeError);
		expect(() => gammaTails(1, -1)).toThrow(RangeError);
		expect(() => gammaTails(1, NaN)).toThrow(RangeError);
		expect(() => normalQuantile(1.1)).toThrow(RangeError);
		expect(() => poissonPmf(1.5, 2)).toThrow(RangeError);
		expect(() => inverseBeta(0.5, 0, 1)).toThrow(RangeError);
	});
});
