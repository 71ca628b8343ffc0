import { describe, expect, test } from 'vitest';
import { normalQuantile } from '$lib/stats/distributions/normal';
import type { Reported } from '$lib/stats/estimate';
import { seeded } from '$lib/stats/random/seeded';
import { ears, type EarsOptions } from '$lib/stats/surveillance/ears';
import type { Flag } from '$lib/stats/surveillance/flag';
import { poissonCounts } from '../support/simulated-counts';

const only = (flags: readonly Flag[]): Flag => {
	const [flag] = flags;
	if (flag === undefined || flags.length > 1) throw new Error(`${flags.length} flags`);
	return flag;
};

describe('EARS', () => {
	const before = [4, 5, 3, 6, 4, 5, 4];
	const open: EarsOptions = { minimumSd: 0, minimumCount: 0 };

	test('C1 takes the times just before, C2 those two earlier', () => {
		const counts = [...before, 90, 91, 5];
		const [mean, sd] = [31 / 7, Math.sqrt(before.reduce((sum, y) => sum + (y - 31 / 7) ** 2, 0) / 6)];
		const c1 = only(ears([...before, 5], { ...open, rule: 'C1' }));
		const c2 = only(ears(counts, { ...open, rule: 'C2' }));
		expect(c1.threshold).toBeCloseTo(mean + normalQuantile(0.999) * sd, 12);
		expect(c2).toMatchObject({ index: 9, threshold: c1.threshold, expected: mean });
	});

	test('C3 is moved by what C2 saw at the two times before', () => {
		const quiet = [...before, ...before, 5, 5];
		const calm = only(ears(quiet, { ...open, rule: 'C3', times: [15] }));
		expect(calm.threshold).toBeGreaterThan(5);
		const spiked = only(ears(quiet.toSpliced(13, 1, 40), { ...open, rule: 'C3', times: [15] }));
		expect(spiked).toMatchObject({ threshold: 0, alarm: true });
		const older = only(ears(quiet.toSpliced(12, 1, 40), { ...open, rule: 'C3', times: [15] }));
		expect(older.alarm).toBe(false);
	});

	test('gains and shifts of the counts move the threshold alike', () => {
		const counts = poissonCounts(seeded(2), new Array<number>(40).fill(6));
		const plain = ears(counts, open);
		const moved = ears(
			counts.map((count) => 3 * count + 10),
			open
		);
		plain.forEach(({ threshold, alarm }, index) => {
			expect(moved[index]?.threshold).toBeCloseTo(3 * (threshold ?? NaN) + 10, 9);
			expect(moved[index]?.alarm).toBe(alarm);
		});
	});

	test('flags nothing below the minimum count, nor one more on a flat baseline', () => {
		const flat = [...new Array<number>(7).fill(0), 1];
		expect(only(ears(flat, open)).alarm).toBe(true);
		expect(only(ears(flat)).alarm).toBe(false);
		expect(only(ears([...new Array<number>(7).fill(0), 4], { minimumCount: 5 })).alarm).toBe(false);
		expect(only(ears([...new Array<number>(7).fill(0), 5], { minimumCount: 5 })).alarm).toBe(true);
		expect(only(ears([...new Array<number>(7).fill(9), 10])).threshold).toBeCloseTo(
			9 + normalQuantile(0.999),
			12
		);
	});

	test('says where no threshold can be given', () => {
		const gap = ears([...before, null, ...before, 5], open);
		expect(gap.map(({ reason }) => reason)).toEqual([...new Array<string>(8).fill('not-reported'), null]);
		const reasons = ears(new Array<number>(12).fill(4), { ...open, rule: 'C3', times: [10, 11] });
		expect(reasons.map(({ reason }) => reason)).toEqual(['too-few', 'zero-denominator']);
		expect(reasons[1]).toMatchObject({ threshold: null, alarm: false });
	});

	test.each<[string, readonly Reported[]]>([
		['nothing', []],
		['one value', [3]],
		['a baseline and nothing after', before]
	])('of %s flags nothing', (_, counts) => {
		expect(ears(counts)).toEqual([]);
	});

	test.each<[string, EarsOptions]>([
		['a baseline of two', { baseline: 2 }],
		['half a time', { baseline: 7.5 }],
		['alpha of one half', { alpha: 0.5 }],
		['alpha of 0', { alpha: 0 }],
		['a negative deviation', { minimumSd: -1 }],
		['an endless deviation', { minimumSd: Infinity }],
		['a minimum that is no number', { minimumCount: NaN }],
		['a time before the series', { times: [-1] }],
		['a time after it', { times: [8] }]
	])('%s is an error', (_, options) => {
		expect(() => ears([...before, 5], options)).toThrow(RangeError);
	});

	test.each([-1, 1.5, Infinity])('a count of %d is an error', (count) => {
		expect(() => ears([...before, count])).toThrow(RangeError);
	});
});
