import { describe, expect, test } from 'vitest';
import { normalCdf, normalQuantile } from '$lib/stats/distributions/normal';
import { isMissing, type Missing } from '$lib/stats/estimate';
import { bootstrapMedian } from '$lib/stats/resampling/bootstrap-median';
import { bootstrapQuantile } from '$lib/stats/resampling/bootstrap-quantile';
import { bootstrapRatio } from '$lib/stats/resampling/bootstrap-ratio';
import { bootstrapReplicates } from '$lib/stats/resampling/bootstrap-replicates';
import {
	accelerationOf,
	bcaLimits,
	jackknife,
	percentileLimits
} from '$lib/stats/resampling/replicate-limits';
import { seededPicker } from '../support/seeded';

function given<T extends object>(answer: T | Missing): T {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer;
}

const ANY_N = { minimumN: 1 };

/** Probability of each median over all nⁿ samples. */
function enumerated(values: readonly number[]): ReadonlyMap<number, number> {
	const n = values.length;
	const medians = new Map<number, number>();
	for (let sample = 0; sample < n ** n; sample += 1) {
		const drawn = values
			.map((_, draw) => values[Math.floor(sample / n ** draw) % n] ?? 0)
			.sort((a, b) => a - b);
		const median = ((drawn[Math.floor((n - 1) / 2)] ?? 0) + (drawn[Math.floor(n / 2)] ?? 0)) / 2;
		medians.set(median, (medians.get(median) ?? 0) + n ** -n);
	}
	return medians;
}

describe('the exact bootstrap of a median', () => {
	test.each([[[1, 2, 4]], [[1, 2, 4, 9]], [[3, 3, 8, 20, 21]], [[1, 1, 5, 5, 7, 30]]])(
		'%j is what all samples give',
		(values) => {
			const answer = given(bootstrapMedian(values, 0.95, ANY_N));
			const found = new Map<number, number>();
			answer.support.forEach((value, index) =>
				found.set(value, (found.get(value) ?? 0) + (answer.probability[index] ?? 0))
			);
			const expected = enumerated(values);
			expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
			for (const [value, probability] of expected) expect(found.get(value)).toBeCloseTo(probability, 12);
		}
	);

	test('sums to one, holds the median in its interval, and scales with the unit', () => {
		const picker = seededPicker(91);
		for (let round = 0; round < 40; round += 1) {
			const values = Array.from({ length: picker.integer(1, 60) }, () => picker.integer(1, 900));
			const answer = given(bootstrapMedian(values, 0.9, ANY_N));
			expect(answer.probability.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
			expect(answer.lower).toBeLessThanOrEqual(answer.value);
			expect(answer.upper).toBeGreaterThanOrEqual(answer.value);
			const lakhs = given(
				bootstrapMedian(
					values.toReversed().map((value) => value * 1e5),
					0.9,
					ANY_N
				)
			);
			expect(lakhs.standardError / 1e5).toBeCloseTo(answer.standardError, 6);
			expect(lakhs.upper).toBe(answer.upper * 1e5);
		}
	});

	test('is what a seeded bootstrap comes near to, value by value', () => {
		const values = [200, 450, 500, 1000, 2000, 5000, 20000];
		const replicates = 10_000;
		const exact = given(bootstrapMedian(values, 0.95, ANY_N));
		const options = { seed: 5, replicates, minimumN: 1 };
		const drawn = given(bootstrapQuantile(values, 0.5, options));
		expect(Math.abs(drawn.standardError / exact.standardError - 1)).toBeLessThan(0.05);
		expect([drawn.lower, drawn.upper]).toEqual([exact.lower, exact.upper]);
		const medians = bootstrapReplicates(7, (at) => values[at.toSorted()[3] ?? 0] ?? 0, options);
		exact.probability.forEach((p, index) => {
			const share = medians.filter((median) => median === values[index]).length / replicates;
			expect(Math.abs(share - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / replicates) + 0.5 / replicates);
		});
	});

	test('is refused below the minimum, and says nothing of missing amounts', () => {
		expect(bootstrapMedian([1, 2, 3])).toEqual({ reason: 'too-few' });
		expect(bootstrapMedian([], 0.95, { minimumN: 0 })).toEqual({ reason: 'too-few' });
		expect(given(bootstrapMedian([4, NaN, 4, 4], 0.95, ANY_N))).toMatchObject({ n: 3, standardError: 0 });
		expect(() => bootstrapMedian([1, Infinity], 0.95, ANY_N)).toThrow(RangeError);
		expect(() => bootstrapMedian([1], 1, ANY_N)).toThrow(/level/);
	});
});

describe('the seeded bootstrap', () => {
	const values = [3, 8, 1, 9, 4, 12, 7, 7, 30, 2];

	test('gives one answer for one seed, another for another', () => {
		const answer = given(bootstrapQuantile(values, 0.75, { seed: 4, replicates: 499 }));
		expect(bootstrapQuantile(values, 0.75, { seed: 4, replicates: 499 })).toEqual(answer);
		const other = given(bootstrapQuantile(values, 0.75, { seed: 5, replicates: 499 }));
		expect(other.standardError).not.toBe(answer.standardError);
		expect(other.value).toBe(answer.value);
	});

	test('draws every position as often as any other', () => {
		const drawn = new Float64Array(7);
		bootstrapReplicates(
			7,
			(at) => at.forEach((position) => (drawn[position] = (drawn[position] ?? 0) + 1)) ?? 0,
			{
				seed: 1,
				replicates: 2000
			}
		);
		for (const times of drawn) expect(Math.abs(times - 2000)).toBeLessThan(4 * Math.sqrt(2000));
	});

	test('holds the quantile in its interval', () => {
		const picker = seededPicker(92);
		for (let round = 0; round < 40; round += 1) {
			const sample = Array.from({ length: picker.integer(1, 30) }, () => picker.integer(1, 99));
			const answer = given(bootstrapQuantile(sample, 0.5, { seed: round, replicates: 199, minimumN: 1 }));
			expect(answer.lower).toBeLessThanOrEqual(answer.value);
			expect(answer.upper).toBeGreaterThanOrEqual(answer.value);
		}
	});

	test.each<[string, object]>([
		['no replicate', { replicates: 0 }],
		['half a replicate', { replicates: 10.5 }],
		['a seed that is none', { seed: -1 }],
		['a level of one', { level: 1 }]
	])('%s is an error', (_, changed) => {
		expect(() => bootstrapQuantile(values, 0.5, { seed: 1, ...changed })).toThrow(RangeError);
	});

	test('is refused below the minimum', () => {
		expect(bootstrapQuantile([1, 2], 0.5, { seed: 1 })).toEqual({ reason: 'too-few' });
		expect(bootstrapQuantile([], 0.5, { seed: 1, minimumN: 0 })).toEqual({ reason: 'too-few' });
	});
});

describe('limits of replicates', () => {
	const replicates = Float64Array.from({ length: 999 }, (_, index) => index + 1);

	test('are the 25th and 975th of 999', () => {
		expect(percentileLimits(replicates, 0.95).lower).toBeCloseTo(25, 9);
		expect(percentileLimits(replicates, 0.95).upper).toBeCloseTo(975, 9);
	});

	test('BCa without bias or skewness are the percentile ones, and follow the skewness', () => {
		const plain = bcaLimits(
			500.5,
			Float64Array.from({ length: 1000 }, (_, index) => index + 1),
			0,
			0.95
		);
		expect(plain.lower).toBeCloseTo(25.025, 6);
		expect(plain.upper).toBeCloseTo(975.975, 6);
		const skewed = bcaLimits(500, replicates, 0.1, 0.95);
		expect(skewed.lower).toBeGreaterThan(25);
		expect(skewed.upper).toBeGreaterThan(975);
	});

	test('BCa move by twice the bias', () => {
		const thousand = Float64Array.from({ length: 1000 }, (_, index) => index + 1);
		const biased = bcaLimits(600.5, thousand, 0, 0.95);
		expect(biased.lower).toBeCloseTo(1001 * normalCdf(2 * normalQuantile(0.6) - 1.959963984540054), 6);
		expect(biased.upper).toBeCloseTo(1001 * normalCdf(2 * normalQuantile(0.6) + 1.959963984540054), 6);
	});

	test('BCa where all lie on one side fall back on the percentile ones', () => {
		expect(bcaLimits(0, replicates, 0, 0.9)).toEqual(percentileLimits(replicates, 0.9));
	});

	test('the jackknife of a mean is its standard error', () => {
		const values = [2, 4, 9, 10];
		const without = values.map((value) => (25 - value) / 3);
		const squares = values.reduce((sum, value) => sum + (value - 6.25) ** 2, 0);
		expect(jackknife(without).standardError).toBeCloseTo(Math.sqrt(squares / 3 / 4), 12);
		expect(accelerationOf([0, 0])).toBe(0);
	});
});

describe('the bootstrap of a ratio of totals', () => {
	const demanded = [50, 20, 100, 5, 10, 30, 200, 15, 8, 40];
	const paid = [10, 8, 15, 2, 6, 10, 20, 5, 0, 12];

	test('does not change with the unit, and holds the estimate', () => {
		const answer = given(bootstrapRatio(demanded, paid, { seed: 3, replicates: 999 }));
		const rupees = bootstrapRatio(
			demanded.map((value) => value * 1e5),
			paid.map((value) => value * 1e5),
			{ seed: 3, replicates: 999 }
		);
		expect(given(rupees).upper).toBeCloseTo(answer.upper, 12);
		expect(answer.lower).toBeLessThan(answer.value);
		expect(answer.upper).toBeGreaterThan(answer.value);
		expect(answer.value).toBeCloseTo(88 / 478, 12);
	});

	test('of one ratio for all has no width', () => {
		const half = demanded.map((value) => value / 2);
		const { value, lower, upper } = given(bootstrapRatio(demanded, half, { seed: 1, replicates: 99 }));
		expect([value, lower, upper]).toEqual([0.5, 0.5, 0.5]);
	});

	test('leaves out half reported pairs, and refuses too few', () => {
		const answer = given(
			bootstrapRatio([...demanded, NaN, 9], [...paid, 4, NaN], { seed: 1, replicates: 99 })
		);
		expect(answer.n).toBe(10);
		expect(bootstrapRatio([1], [1], { seed: 1, minimumN: 0 })).toEqual({ reason: 'too-few' });
		expect(bootstrapRatio(demanded.slice(0, 7), paid.slice(0, 7), { seed: 1 })).toHaveProperty('reason');
	});

	test.each([
		['columns of unequal length', [1, 2], [1]],
		['a demand of nothing', [0, 2], [1, 1]],
		['a negative payment', [1, 2], [1, -1]],
		['an endless demand', [1, Infinity], [1, 1]]
	])('%s is an error', (_, asked, given_) => {
		expect(() => bootstrapRatio(asked, given_, { seed: 1 })).toThrow(RangeError);
	});
});
