import { describe, expect, test } from 'vitest';
import { geometricMean } from '$lib/stats/summaries/geometric-mean';
import { medianUnbiasedQuantile } from '$lib/stats/summaries/median-unbiased-quantile';
import { median, quantile } from '$lib/stats/summaries/quantile';
import { quantileInterval } from '$lib/stats/summaries/quantile-interval';
import { interquartileRange, medianAbsoluteDeviation } from '$lib/stats/summaries/spread';
import { weightedQuantile } from '$lib/stats/summaries/weighted-quantile';
import { MINIMUM_N_MEDIAN } from '$lib/stats/thresholds';
import { seededPicker } from '../support/seeded';

const eight = [3, 1, 4, 1, 5, 9, 2, 6];

describe('the minimum count', () => {
	test('lets the median through from 8 values on, missing ones not counted', () => {
		expect(MINIMUM_N_MEDIAN).toBe(8);
		expect(median(eight)).toEqual({ value: 3.5, n: 8 });
		expect(median([...eight.slice(1), NaN])).toEqual({ reason: 'too-few' });
		expect(median([...eight, NaN, NaN])).toEqual({ value: 3.5, n: 8 });
	});

	test('holds for every summary', () => {
		const seven = eight.slice(1);
		for (const summary of [
			quantile(seven, 0.25),
			weightedQuantile([1, 2], [3, 4], 0.5),
			medianUnbiasedQuantile(seven, 0.5),
			interquartileRange(seven),
			medianAbsoluteDeviation(seven),
			geometricMean(seven)
		])
			expect(summary).toEqual({ reason: 'too-few' });
	});

	test.each([[[]], [[NaN, NaN]]])(
		'of nothing is a reason even when one asks for none: %j',
		(values: number[]) => {
			const none = { minimumN: 0 };
			for (const summary of [
				median(values, none),
				weightedQuantile(
					values,
					values.map(() => 1),
					0.5,
					none
				),
				medianUnbiasedQuantile(values, 0.5, none),
				interquartileRange(values, none),
				medianAbsoluteDeviation(values, none),
				geometricMean(values, 0.95, none)
			])
				expect(summary).toEqual({ reason: 'too-few' });
		}
	);
});

describe('weighted quantile', () => {
	test('equals the quantile of the expanded list', () => {
		const picker = seededPicker(31);
		for (let round = 0; round < 300; round += 1) {
			const pairs = Array.from({ length: picker.integer(1, 12) }, () => [
				picker.integer(-50, 50) / 4,
				picker.integer(0, 5)
			]);
			const [values, counts] = [pairs.map(([value = 0]) => value), pairs.map(([, count = 0]) => count)];
			const expanded = values.flatMap((value, index) => new Array<number>(counts[index] ?? 0).fill(value));
			const p = picker.integer(0, 20) / 20;
			const [found, expected] = [
				weightedQuantile(values, counts, p, { minimumN: 1 }),
				quantile(expanded, p, { minimumN: 1 })
			];
			if ('reason' in expected) expect(found).toEqual(expected);
			else {
				expect(found).toMatchObject({ n: expected.n });
				expect('value' in found && found.value).toBeCloseTo(expected.value, 12);
			}
		}
	});

	test('refuses columns that do not fit and weights that are no counts', () => {
		expect(() => weightedQuantile([1, 2], [1], 0.5)).toThrow(RangeError);
		expect(() => weightedQuantile([1, 2], [1, 0.5], 0.5)).toThrow(RangeError);
		expect(() => weightedQuantile([1, Infinity], [1, 1], 0.5)).toThrow(RangeError);
	});
});

describe('quantiles', () => {
	test('follow a change of scale and do not depend on the order', () => {
		const turned = eight.toReversed().map((value) => 1000 * value);
		const [one, other] = [quantile(eight, 0.8), quantile(turned, 0.8)];
		expect('value' in one && 'value' in other && other.value / one.value).toBeCloseTo(1000, 10);
	});

	test('refuse an infinite value and a share that is none', () => {
		expect(() => median([...eight, Infinity])).toThrow(RangeError);
		expect(() => quantile(eight, 1.2)).toThrow(RangeError);
	});

	test('of equal values are that value, without spread', () => {
		const equal = new Array<number>(9).fill(7);
		expect(quantile(equal, 0.9)).toEqual({ value: 7, n: 9 });
		expect(interquartileRange(equal)).toEqual({ value: 0, n: 9 });
		expect(medianAbsoluteDeviation(equal)).toEqual({ value: 0, n: 9 });
	});
});

describe('the interval of a median', () => {
	test('has no bounds for 5 values, and the outermost two for 6', () => {
		expect(quantileInterval([1, 2, 3, 4, 5], 0.5)).toMatchObject({ lower: null, upper: null, coverage: 1 });
		expect(quantileInterval([6, 2, 3, 4, 5, 1], 0.5)).toMatchObject({
			lower: 1,
			upper: 6,
			coverage: expect.closeTo(1 - 2 / 64, 12)
		});
	});

	test('of nothing has no bounds', () => {
		expect(quantileInterval([], 0.5)).toMatchObject({ lower: null, upper: null, n: 0 });
	});
});

describe('geometric mean', () => {
	test('contains itself, scales with the unit and counts zeros apart', () => {
		const amounts = [0, ...eight.map((value) => value * 1e6)];
		const summary = geometricMean(amounts);
		if ('reason' in summary) throw new Error(summary.reason);
		expect(summary).toMatchObject({ n: 8, notPositive: 1 });
		expect(summary.lower).toBeLessThan(summary.value);
		expect(summary.upper).toBeGreaterThan(summary.value);
		const small = geometricMean(eight);
		expect('value' in small && summary.value / small.value).toBeCloseTo(1e6, 4);
	});

	test('needs two values whatever one asks for', () => {
		expect(geometricMean([5], 0.95, { minimumN: 1 })).toEqual({ reason: 'too-few' });
	});
});
