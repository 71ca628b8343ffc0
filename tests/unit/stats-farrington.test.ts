import { describe, expect, test } from 'vitest';
import type { Reported } from '$lib/stats/estimate';
import { seeded } from '$lib/stats/random/seeded';
import { farrington, type FarringtonOptions } from '$lib/stats/surveillance/farrington';
import {
	farringtonFlexible,
	type FarringtonFlexibleOptions
} from '$lib/stats/surveillance/farrington-flexible';
import type { Flag } from '$lib/stats/surveillance/flag';
import { outbreakWeights } from '$lib/stats/surveillance/reweighted-fit';
import { poissonCounts, seasonalMeans } from '../support/simulated-counts';

const only = (flags: readonly Flag[]): Flag => {
	const [flag] = flags;
	if (flag === undefined || flags.length > 1) throw new Error(`${flags.length} flags`);
	return flag;
};

/** A share of false flags among those that could be raised. */
const shareOfAlarms = (flags: readonly Flag[]) => {
	const able = flags.filter(({ threshold }) => threshold !== null);
	return able.filter(({ alarm }) => alarm).length / able.length;
};

const monthly = (counts: readonly Reported[], options: Partial<FarringtonOptions> = {}) =>
	farrington(counts, { timesPerYear: 12, yearsBack: 4, halfWindow: 1, ...options });
const flexible = (counts: readonly Reported[], options: Partial<FarringtonFlexibleOptions> = {}) =>
	farringtonFlexible(counts, { timesPerYear: 12, yearsBack: 4, halfWindow: 1, parts: 4, ...options });

/** Nine years of months, a peak in January. */
const years = (seed: number, mean = 20) => poissonCounts(seeded(seed), seasonalMeans(108, mean, 0.6));

describe.each([
	['1996', monthly],
	['flexible', flexible]
])('Farrington’s rule, %s,', (_, rule) => {
	test('flags an outbreak, and not the season', () => {
		const counts = years(1);
		const last = counts.length - 1;
		const usual = only(rule(counts, { times: [last], alpha: 0.01 }));
		expect(usual.alarm).toBe(false);
		expect(usual.threshold).toBeGreaterThan(usual.expected ?? Infinity);
		const outbreak = only(rule(counts.with(last, 90), { times: [last], alpha: 0.01 }));
		expect(outbreak).toMatchObject({ threshold: usual.threshold, alarm: true });
		const peaks = rule(counts, { alpha: 0.001 }).filter(({ alarm }) => alarm);
		expect(peaks.length).toBeLessThanOrEqual(1);
	});

	test('raises false flags about as often as alpha says, or less', () => {
		const flags = [11, 12, 13, 14, 15, 16].flatMap((seed) => rule(years(seed, 30), { alpha: 0.05 }));
		expect(flags.length).toBeGreaterThan(300);
		expect(shareOfAlarms(flags)).toBeLessThan(0.1);
	});

	test('lets past outbreaks count less', () => {
		const counts = years(3).with(107 - 24, 120);
		const [reweighted, plain] = [true, false].map((reweight) =>
			only(rule(counts, { times: [107], reweight, trend: false }))
		);
		expect(reweighted?.threshold ?? NaN).toBeLessThan(0.9 * (plain?.threshold ?? NaN));
	});

	test('does not look at counts before its baseline', () => {
		const counts = years(4);
		const at = { times: [107] };
		const other = counts.map((count, month) => (month < 107 - 48 - 1 ? count + 50 : count));
		expect(rule(other, at)).toEqual(rule(counts, at));
	});

	test('of rates does not depend on the unit of people', () => {
		const counts = years(5);
		const population = counts.map((_, month) => 1000 * 1.002 ** month);
		const rates = rule(counts, { population });
		rule(counts, { population: population.map((people) => people / 1e5) }).forEach((flag, index) => {
			expect(flag.threshold).toBeCloseTo(rates[index]?.threshold ?? NaN, 6);
			expect(flag.expected).toBeCloseTo(rates[index]?.expected ?? NaN, 6);
		});
		const grown = counts.map((count, month) => Math.round(count * 1.01 ** month));
		const people = counts.map((_, month) => 1.01 ** month);
		const at = { times: [107], trend: false };
		const [asRates, asCounts] = [only(rule(grown, { ...at, population: people })), only(rule(grown, at))];
		expect(asRates.expected ?? NaN).toBeGreaterThan(asCounts.expected ?? NaN);
	});

	test('keeps a trend only with three years, a small p and no new record', () => {
		const falling = seasonalMeans(108, 60, 0).map(
			(mean, month) => Math.round(mean * 0.985 ** month) + (month % 2)
		);
		const at = { times: [107] };
		const expected = (options: object) => only(rule(falling, { ...at, ...options })).expected ?? NaN;
		expect(expected({})).toBeLessThan(0.8 * expected({ trend: false }));
		expect(expected({ yearsBack: 2 })).toBeCloseTo(expected({ yearsBack: 2, trend: false }), 9);
		expect(expected({ pThresholdTrend: 0 })).toBeCloseTo(expected({ trend: false }), 9);
		const rising = falling.toReversed();
		const record = only(rule(rising, at));
		expect(record.expected).toBeCloseTo(only(rule(rising, { ...at, trend: false })).expected ?? NaN, 9);
	});

	test('says nothing about fewer cases than asked for', () => {
		const rare = new Array<number>(108).fill(0).with(107, 4);
		expect(only(rule(rare, { times: [107] }))).toMatchObject({
			alarm: false,
			threshold: null,
			reason: 'too-few'
		});
		expect(only(rule(rare.with(106, 1), { times: [107] })).alarm).toBe(true);
		expect(only(rule(rare, { times: [107], minimumCases: 4 })).alarm).toBe(true);
		expect(only(rule(rare.with(104, 1), { times: [107], inTimes: 3 })).reason).toBe('too-few');
	});

	test('of a baseline without a case expects none, and gives no NaN', () => {
		const silent = new Array<number>(108).fill(0).with(107, 9);
		const flag = only(rule(silent, { times: [107] }));
		expect(flag.expected).toBeLessThan(1e-6);
		expect(flag.threshold).toBeLessThan(1);
		const thin = poissonCounts(seeded(9), new Array<number>(108).fill(0.1));
		for (const { expected, threshold } of rule(thin, { minimumCases: 0 })) {
			expect(Number.isNaN(expected ?? 0) || Number.isNaN(threshold ?? 0)).toBe(false);
			expect(threshold ?? 0).toBeGreaterThanOrEqual(0);
		}
	});

	test('of equal counts has no trend and no alarm', () => {
		const flags = rule(new Array<number>(108).fill(7));
		expect(flags.every(({ alarm, expected }) => !alarm && Math.abs((expected ?? 0) - 7) < 1e-9)).toBe(true);
	});

	test('leaves out what was not reported', () => {
		const counts = years(6);
		const gaps: Reported[] = counts.map((count, month) => (month === 107 - 12 ? null : count));
		const flag = only(rule(gaps, { times: [107] }));
		expect(flag.reason).toBeNull();
		expect(flag.threshold).not.toBe(only(rule(counts, { times: [107] })).threshold);
		expect(only(rule(counts.with(107, NaN), { times: [107] }))).toMatchObject({
			observed: null,
			reason: 'not-reported'
		});
	});

	test('starts where the baseline is whole', () => {
		expect(rule(years(7))[0]?.index).toBe(49);
		expect(rule([])).toEqual([]);
		expect(rule([5])).toEqual([]);
		expect(only(rule(years(7), { times: [0] })).reason).toBe('too-few');
	});

	test.each<[string, Partial<FarringtonOptions>]>([
		['half a year', { timesPerYear: 1 }],
		['no year', { yearsBack: 0 }],
		['half a window', { halfWindow: 0.5 }],
		['no recent time', { inTimes: 0 }],
		['a negative minimum', { minimumCases: -1 }],
		['a p that is no number', { pThresholdTrend: NaN }],
		['an alpha of 0', { alpha: 0 }],
		['an alpha of 1', { alpha: 1 }],
		['people of another length', { population: [1] }],
		['nobody', { population: new Array<number>(108).fill(0) }],
		['a time after the series', { times: [108] }]
	])('takes %s for an error', (_, options) => {
		expect(() => rule(years(8), options)).toThrow(RangeError);
	});

	test.each([-1, 0.5, Infinity])('takes a count of %d for an error', (count) => {
		expect(() => rule(years(8).with(3, count))).toThrow(RangeError);
	});
});

describe('Farrington’s flexible rule', () => {
	test('with one part, no reweighting and normal limits is that of 1996 at twice the alpha', () => {
		const wide = years(21, 8).map((count) => 3 * count);
		const options = { reweight: false, times: [107] };
		const before = only(monthly(wide, { ...options, alpha: 0.1 }));
		const after = only(
			flexible(wide, { ...options, alpha: 0.05, parts: 1, recentLeftOut: 1, limit: 'power' })
		);
		expect(after.threshold).toBeCloseTo(before.threshold ?? NaN, 9);
		expect(after.expected).toBeCloseTo(before.expected ?? NaN, 9);
	});

	test('expects the same whichever limit is taken; the cautious one is no lower', () => {
		const counts = years(22);
		const [plugIn, cautious, power] = (['plug-in', 'cautious', 'power'] as const).map((limit) =>
			flexible(counts, { limit })
		);
		plugIn?.forEach((flag, index) => {
			expect(cautious?.[index]?.expected).toBe(flag.expected);
			expect(power?.[index]?.expected).toBe(flag.expected);
			expect(cautious?.[index]?.threshold ?? NaN).toBeGreaterThanOrEqual(flag.threshold ?? NaN);
			expect(Number.isInteger(flag.threshold)).toBe(true);
		});
	});

	test('leaves the recent times out of its baseline', () => {
		const counts = years(23);
		const at = { times: [107], recentLeftOut: 6 };
		const recent = counts.map((count, month) => (month >= 101 && month < 107 ? 200 : count));
		const own = (flags: readonly Flag[]) => only(flags).threshold;
		expect(own(flexible(recent, at))).toBe(own(flexible(counts, at)));
		const seventh = counts.with(100, 200);
		expect(own(flexible(seventh, at))).not.toBe(own(flexible(counts, at)));
	});

	test('shares the year among its parts, the first ones being longer', () => {
		const ofPart = (month: number) => [9, 9, 1, 1, 1, 2, 2, 2, 3, 3, 3, 9][month % 12] ?? NaN;
		const counts = Array.from({ length: 61 }, (_, month) => 10 * ofPart(month));
		expect(only(flexible(counts, { times: [60], trend: false })).expected).toBeCloseTo(90, 6);
		const shifted = counts.map((_, month) => 10 * ofPart(month + 1));
		expect(only(flexible(shifted, { times: [60], trend: false })).expected).not.toBeCloseTo(90, 0);
	});

	test('says when the own part of the year is left out altogether', () => {
		const flag = only(flexible(years(24), { times: [107], yearsBack: 1, recentLeftOut: 14 }));
		expect(flag.reason).toBe('not-determined');
	});

	test.each<[string, Partial<FarringtonFlexibleOptions>]>([
		['more parts than times', { parts: 11 }],
		['no part', { parts: 0 }],
		['a negative recent time', { recentLeftOut: -1 }],
		['a threshold of 0', { weightsThreshold: 0 }],
		['an alpha of one half', { alpha: 0.5 }]
	])('takes %s for an error', (_, options) => {
		expect(() => flexible(years(25), options)).toThrow(RangeError);
	});
});

test('weights of outbreaks sum to their number and fall with the square of the residual', () => {
	const weights = outbreakWeights([-3, 0.5, 1, 2, 4], 1);
	expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(5, 12);
	expect((weights[3] ?? NaN) / (weights[4] ?? NaN)).toBeCloseTo(4, 12);
	expect(weights[0]).toBe(weights[2]);
});
