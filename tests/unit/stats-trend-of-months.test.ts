import { describe, expect, test } from 'vitest';
import { trendOfMonths } from '$lib/stats/calculations/trend-of-months';
import { levelsBetweenChanges } from '$lib/stats/change/levels';
import { poissonInterval } from '$lib/stats/counts/poisson-interval';
import { negativeBinomialCdf, negativeBinomialUpperTail } from '$lib/stats/distributions/negative-binomial';
import { isMissing } from '$lib/stats/estimate';
import { MONTHS_AHEAD, nextMonths } from '$lib/stats/forecasts/next-months';
import { seeded } from '$lib/stats/random/seeded';
import { ears } from '$lib/stats/surveillance/ears';
import { farrington } from '$lib/stats/surveillance/farrington';
import { farringtonFlexible } from '$lib/stats/surveillance/farrington-flexible';
import { flaggedMonths } from '$lib/stats/surveillance/flagged-months';
import { poissonCounts, seasonalMeans } from '../support/simulated-counts';

const years = (seed: number, months = 120, mean = 20) =>
	poissonCounts(seeded(seed), seasonalMeans(months, mean, 0.2));

describe('levels', () => {
	const counts = [
		...poissonCounts(seeded(1), Array(40).fill(10)),
		...poissonCounts(seeded(2), Array(30).fill(30))
	];

	test('have the exact interval of their own counts', () => {
		const answer = levelsBetweenChanges(counts, 12);
		if (isMissing(answer)) throw new Error(answer.reason);
		expect(answer.levels.map(({ from, to }) => [from, to])).toEqual([
			[0, 40],
			[40, 70]
		]);
		const [first] = answer.levels;
		const sum = counts.slice(0, 40).reduce((total, count) => total + count, 0);
		const exact = poissonInterval(sum);
		if (isMissing(exact)) throw new Error(exact.reason);
		expect(first?.rate.lower).toBeCloseTo(exact.lower / 40, 10);
		expect(first?.rate.upper).toBeCloseTo(exact.upper / 40, 10);
		expect(answer.dispersion).toBeGreaterThan(0.6);
		expect(answer.dispersion).toBeLessThan(1.5);
	});

	test('scatter more where counts come in heaps, and not at all where they are equal', () => {
		const heaps = levelsBetweenChanges(
			Array.from({ length: 60 }, (_, index) => (index % 2) * 20),
			12
		);
		const equal = levelsBetweenChanges(Array<number>(24).fill(3), 12);
		const nothing = levelsBetweenChanges(Array<number>(24).fill(0), 12);
		if (isMissing(heaps) || isMissing(equal) || isMissing(nothing)) throw new Error('missing');
		expect(heaps.dispersion).toBeCloseTo(600 / 59, 10);
		expect(equal.dispersion).toBe(0);
		expect(nothing).toMatchObject({ dispersion: 0, levels: [{ from: 0, to: 24 }] });
	});

	test('need one whole level', () => {
		expect(levelsBetweenChanges([], 1)).toEqual({ reason: 'too-few' });
		expect(levelsBetweenChanges([1, 2], 3)).toEqual({ reason: 'too-few' });
		expect(() => levelsBetweenChanges([1, -2], 1)).toThrow(RangeError);
	});
});

describe('the chance of a flag', () => {
	const counts = years(3);
	const monthly = { timesPerYear: 12, yearsBack: 5, halfWindow: 1 };

	test.each([
		['the flexible rule', farringtonFlexible(counts, { ...monthly, parts: 4, alpha: 0.2 }), 0.2],
		[
			'its power limit',
			farringtonFlexible(counts, { ...monthly, parts: 4, alpha: 0.1, limit: 'power' }),
			0.1
		],
		['the rule of 1996', farrington(counts, { ...monthly, alpha: 0.2, power: 'none' }), 0.1],
		['the rule of 1996 with roots', farrington(counts, { ...monthly, alpha: 0.2, power: '1/2' }), 0.1],
		['EARS C2', ears(counts, { rule: 'C2', alpha: 0.2, minimumCount: 0 }), 0.2]
	] as const)('says what the threshold says: %s', (_, flags, alpha) => {
		const able = flags.filter(({ threshold }) => threshold !== null);
		expect(able.filter(({ alarm }) => alarm).length).toBeGreaterThan(2);
		expect(able.length).toBeGreaterThan(40);
		for (const { pValue, alarm } of able) expect((pValue ?? 1) <= alpha).toBe(alarm);
	});

	test('is never 0, and is none where the threshold is no quantile', () => {
		const outbreak = counts.with(-1, 100_000);
		const last = [outbreak.length - 1];
		const [sure] = farringtonFlexible(outbreak, { ...monthly, parts: 4, times: last });
		expect(sure?.pValue).toBeGreaterThan(0);
		expect(ears(outbreak, { rule: 'C1', times: last })[0]?.pValue).toBeGreaterThan(0);
		expect(ears(counts, { rule: 'C3', times: last })[0]?.pValue).toBeNull();
		const cautious = farringtonFlexible(counts, { ...monthly, parts: 4, times: last, limit: 'cautious' });
		expect(cautious[0]?.pValue).toBeNull();
		expect(farringtonFlexible([1], { ...monthly, parts: 4, times: [0] })[0]?.pValue).toBeNull();
	});

	test('of negative binomial counts is the other side of the sum', () => {
		expect(negativeBinomialUpperTail(0, 2.5, 4)).toBe(1);
		for (const count of [1, 4, 20])
			expect(negativeBinomialUpperTail(count, 2.5, 4)).toBeCloseTo(
				1 - negativeBinomialCdf(count - 1, 2.5, 4),
				12
			);
	});
});

describe('months looked at', () => {
	test('take the rule that knows seasons once a year of them can', () => {
		expect(flaggedMonths(years(4, 72))).toMatchObject({ rule: 'ears-c2', looks: 72 - 9 });
		expect(flaggedMonths(years(4, 73))).toMatchObject({ rule: 'farrington-flexible', looks: 73 - 61 });
		expect(flaggedMonths([3, 4])).toMatchObject({ months: [], looks: 0 });
	});

	test('stand out only after correction, and with five incidents', () => {
		const { months } = flaggedMonths(years(5, 120).with(100, 70));
		const found = months.filter(({ standsOut }) => standsOut);
		expect(found.map(({ index }) => index)).toEqual([100]);
		for (const { pValue, adjustedP } of months)
			if (pValue !== null) expect(adjustedP).toBeGreaterThanOrEqual(pValue);
		const rare = flaggedMonths([...Array<number>(20).fill(0), 4]).months.at(-1);
		expect(rare).toMatchObject({ observed: 4, standsOut: false });
		expect(rare?.adjustedP).toBeLessThan(0.05);
	});

	test('of pure chance raise few flags', () => {
		const flagged = [6, 7, 8, 9, 10, 11].map(
			(seed) => flaggedMonths(years(seed)).months.filter(({ standsOut }) => standsOut).length
		);
		expect(flagged.filter((n) => n > 0).length).toBeLessThanOrEqual(1);
	});
});

describe('the next months', () => {
	test('have a record, once there are months enough', () => {
		const { wide, narrow, naive } = nextMonths(years(12));
		if (isMissing(wide.record) || isMissing(narrow.record) || isMissing(naive.record))
			throw new Error('none');
		expect(wide.record.overall.coverage).toBeGreaterThan(0.9);
		expect(narrow.record.overall.coverage).toBeLessThan(wide.record.overall.coverage);
		expect(wide.record.origins).toBe(naive.record.origins);
		expect(!isMissing(wide.forecast) && wide.forecast.mean.length).toBe(MONTHS_AHEAD);
	});

	test('say what they lack', () => {
		expect(nextMonths(years(1, 23)).wide.forecast).toEqual({ reason: 'too-few' });
		const short = nextMonths(years(1, 46));
		expect(isMissing(short.wide.forecast)).toBe(false);
		expect(short.wide.record).toEqual({ reason: 'too-few' });
		expect(isMissing(nextMonths(years(1, 47)).wide.record)).toBe(false);
	});

	test('rest on the last two years only', () => {
		const recent = years(2, 24);
		const forecast = (before: number) =>
			nextMonths([...Array<number>(24).fill(before), ...recent]).wide.forecast;
		expect(forecast(90)).toEqual(forecast(2));
	});
});

test('all of it together is the sum of its parts, and can be sent to a worker and back', () => {
	const counts = years(20);
	const answer = trendOfMonths(counts);
	expect(structuredClone(answer)).toEqual(answer);
	expect(answer.flags).toEqual(flaggedMonths(counts));
	expect(answer.next).toEqual(nextMonths(counts));
	expect(() => trendOfMonths([0, 0])).toThrow(RangeError);
});
