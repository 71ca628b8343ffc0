import { describe, expect, test } from 'vitest';
import { isMissing, type Missing } from '$lib/stats/estimate';
import { loess } from '$lib/stats/seasons/loess';
import { stl } from '$lib/stats/seasons/stl';
import { settledStl, type StlOptions } from '$lib/stats/seasons/stl-options';
import { seededPicker } from '../support/seeded';

function given<T extends object>(answer: T | Missing): T {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer;
}

const close = (found: readonly number[], expected: readonly number[], digits = 9) => {
	expect(found).toHaveLength(expected.length);
	found.forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? NaN, digits));
};

const season = [4, 2, -1, -5];
const quarters = (n: number, at: (index: number) => number) =>
	Array.from({ length: n }, (_, index) => at(index));

describe('loess', () => {
	test('of degree one leaves a straight line alone, at any window and jump', () => {
		const line = Array.from({ length: 17 }, (_, index) => 3 - 2 * index);
		for (const window of [3, 7, 31])
			for (const jump of [1, 2, 5, 40]) close(Array.from(loess(line, { window, degree: 1, jump })), line);
	});

	test('of degree zero leaves a constant alone, and stays within its values', () => {
		close(Array.from(loess([5, 5, 5, 5], { window: 3, degree: 0, jump: 1 })), [5, 5, 5, 5]);
		for (const value of loess([0, 9, 1, 8, 2, 7], { window: 5, degree: 0, jump: 1 })) {
			expect(value).toBeGreaterThanOrEqual(0);
			expect(value).toBeLessThanOrEqual(9);
		}
	});

	test('does not look at a point of weight 0', () => {
		const values = [0, 1, 2, 900, 4, 5, 6];
		const line = loess(values, { window: 5, degree: 1, jump: 1 }, [1, 1, 1, 0, 1, 1, 1]);
		close(Array.from(line), [0, 1, 2, 3, 4, 5, 6]);
	});
});

describe('STL', () => {
	const options: StlOptions = { period: 4, seasonalWindow: 'periodic' };

	test('takes a line and a fixed season apart without remainder', () => {
		const values = quarters(40, (index) => 10 + 0.5 * index + (season[index % 4] ?? 0));
		const answer = given(stl(values, { ...options, innerIterations: 30 }));
		close(
			answer.remainder,
			values.map(() => 0),
			6
		);
		close(
			answer.trend,
			quarters(40, (index) => 10 + 0.5 * index),
			6
		);
		expect(answer.seasonalStrength).toBeCloseTo(1, 9);
	});

	test('parts sum to the series, and scale and shift with it', () => {
		const picker = seededPicker(81);
		for (const seasonalWindow of [7, 'periodic'] as const) {
			const values = quarters(37, (index) => picker.integer(0, 20) + (season[index % 4] ?? 0));
			const answer = given(stl(values, { ...options, seasonalWindow, robust: true }));
			close(
				values.map((_, i) => (answer.trend[i] ?? 0) + (answer.seasonal[i] ?? 0) + (answer.remainder[i] ?? 0)),
				values
			);
			const moved = given(
				stl(
					values.map((value) => 100 + 3 * value),
					{ ...options, seasonalWindow, robust: true }
				)
			);
			close(
				moved.trend,
				answer.trend.map((value) => 100 + 3 * value),
				7
			);
			close(
				moved.seasonal,
				answer.seasonal.map((value) => 3 * value),
				7
			);
			close(moved.robustness, answer.robustness, 7);
		}
	});

	test('a periodic season repeats itself, in a series that ends within a period too', () => {
		const picker = seededPicker(82);
		const { seasonal } = given(
			stl(
				quarters(31, () => picker.integer(0, 9)),
				options
			)
		);
		seasonal.slice(4).forEach((value, index) => expect(value).toBe(seasonal[index]));
	});

	test('robust, one outlier loses its say and lands in the remainder', () => {
		const values = quarters(48, (index) => 20 + (season[index % 4] ?? 0) + Math.sin(index * 1.7) / 4);
		const spoilt = values.with(21, 400);
		const plain = given(stl(spoilt, options));
		const robust = given(stl(spoilt, { ...options, robust: true }));
		expect(robust.robustness[21]).toBe(0);
		expect(robust.remainder[21]).toBeGreaterThan(370);
		expect(Math.abs((robust.trend[21] ?? 0) - 20)).toBeLessThan(1);
		expect(Math.abs((plain.trend[21] ?? 0) - 20)).toBeGreaterThan(10);
		expect(plain.robustness.every((weight) => weight === 1)).toBe(true);
	});

	test('of equal values has no strengths', () => {
		const answer = given(stl(new Array<number>(12).fill(3.3), options));
		expect(answer).toMatchObject({ trendStrength: null, seasonalStrength: null });
	});

	test('refuses a gap and two periods', () => {
		expect(
			stl(
				quarters(8, () => 1),
				options
			)
		).toEqual({ reason: 'too-few' });
		expect(stl([], options)).toEqual({ reason: 'too-few' });
		expect(
			stl(
				quarters(20, (index) => (index === 7 ? NaN : 1)),
				options
			)
		).toEqual({ reason: 'not-reported' });
	});

	test.each<[string, Partial<StlOptions>]>([
		['a period of one', { period: 1 }],
		['half a window', { seasonalWindow: 7.5 }],
		['a jump of nothing', { jumps: [1, 0, 1] }],
		['no turn', { innerIterations: 0 }],
		['fewer than no rounds', { outerIterations: -1 }]
	])('%s is an error', (_, changed) => {
		expect(() =>
			stl(
				quarters(20, () => 1),
				{ ...options, ...changed }
			)
		).toThrow(RangeError);
	});

	test('an infinite value is an error', () => {
		expect(() =>
			stl(
				quarters(20, () => Infinity),
				options
			)
		).toThrow(/infinite/);
	});

	test('settles windows and jumps as their authors do', () => {
		const settled = settledStl({ period: 12, seasonalWindow: 7 }, 120);
		expect(settled.trend).toEqual({ window: 23, degree: 1, jump: 3 });
		expect(settled.lowpass).toEqual({ window: 13, degree: 1, jump: 2 });
		expect(settled.seasonal).toEqual({ window: 7, degree: 0, jump: 1 });
		expect(settledStl({ period: 12, seasonalWindow: 8 }, 120).seasonal.window).toBe(9);
	});
});
