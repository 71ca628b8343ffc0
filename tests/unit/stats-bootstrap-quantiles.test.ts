import { describe, expect, test } from 'vitest';
import { isMissing } from '$lib/stats/estimate';
import { bootstrapQuantile } from '$lib/stats/resampling/bootstrap-quantile';
import { bootstrapQuantiles } from '$lib/stats/resampling/bootstrap-quantiles';
import { calculateAtOnce } from '$lib/stats/calculations/calculate-at-once';
import { seededPicker } from '../support/seeded';

const shares = [0, 0.1, 0.25, 0.5, 0.75, 1];

describe('quantiles of counted values', () => {
	test('are those of the values one by one, with the same intervals', () => {
		const picker = seededPicker(17);
		for (let round = 0; round < 30; round += 1) {
			const groups = Array.from({ length: picker.integer(1, 12) }, () => ({
				value: picker.integer(1, 900) / 7,
				count: picker.integer(0, 9)
			}));
			const values = groups.map(({ value }) => value);
			const counts = groups.map(({ count }) => count);
			const each = groups.flatMap(({ value, count }) => Array.from({ length: count }, () => value));
			const options = { seed: round, replicates: 99, level: 0.9, minimumN: 1 };
			const answer = bootstrapQuantiles(values, counts, shares, options);
			const expected = shares.map((share) => bootstrapQuantile(each, share, options));
			expect(answer).toEqual(each.length === 0 ? { reason: 'too-few' } : expected);
		}
	});

	test('a value that is missing takes its count with it', () => {
		const options = { seed: 3, replicates: 50 };
		expect(bootstrapQuantiles([5, NaN, 9], [4, 100, 4], [0.5], options)).toEqual(
			bootstrapQuantiles([9, 5], [4, 4], [0.5], options)
		);
		expect(bootstrapQuantiles([5, NaN], [7, 100], [0.5], options)).toEqual({ reason: 'too-few' });
		expect(bootstrapQuantiles([], [], [0.5], { ...options, minimumN: 0 })).toEqual({ reason: 'too-few' });
	});

	test('equal values leave nothing open', () => {
		const answer = bootstrapQuantiles([3], [8], [0.25, 0.75], { seed: 1, replicates: 20 });
		if (isMissing(answer)) throw new Error(answer.reason);
		for (const one of answer) expect(one).toMatchObject({ value: 3, lower: 3, upper: 3 });
	});

	test.each([
		['fewer counts than values', [1, 2], [1], [0.5], 1],
		['a fraction of a case', [1], [8.5], [0.5], 1],
		['a negative count', [1], [-1], [0.5], 1],
		['an infinite value', [Infinity], [9], [0.5], 1],
		['a share beyond one', [1], [9], [1.5], 1],
		['a seed that is none', [1], [9], [0.5], -1]
	])('stops a caller with %s', (_, values, counts, asked, seed) => {
		expect(() => bootstrapQuantiles(values, counts, asked, { seed, replicates: 9 })).toThrow(RangeError);
	});

	test('beside the page they are the same', () => {
		const args = [[5, 9], [4, 4], [0.5], { seed: 3, replicates: 50 }] as const;
		expect(calculateAtOnce({ name: 'bootstrapQuantiles', args })).toEqual(bootstrapQuantiles(...args));
	});
});
