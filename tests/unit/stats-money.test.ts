import { describe, expect, test } from 'vitest';
import { atPricesOf, linkIndex } from '$lib/stats/money/price-index';
import { ransomRatio } from '$lib/stats/money/ransom-ratio';
import { constantRupees, deflatorsFrom, usdOfTheDay } from '$lib/stats/money/rupees';

const deflators = deflatorsFrom([
	{ year: 1990, cpiIndex: 18, pkrPerUsd: 20 },
	{ year: 1991, cpiIndex: null, pkrPerUsd: 25 },
	{ year: 2010, cpiIndex: 100, pkrPerUsd: NaN }
]);

describe('rupees', () => {
	test('of an early year are more at the prices of a later one, and the same at their own', () => {
		expect(constantRupees(900, 1990, deflators, 2010)).toBeCloseTo(5000, 9);
		expect(constantRupees(900, 1990, deflators, 1990)).toBe(900);
	});

	test('become dollars by division', () => {
		expect(usdOfTheDay(5000, 1991, deflators)).toBe(200);
	});

	test.each([
		[1991, 2010],
		[2010, 1991],
		[2030, 2010]
	])('of %d at prices of %d are not covered where a year has no CPI', (year, base) => {
		expect(constantRupees(1, year, deflators, base)).toEqual({ reason: 'not-covered' });
	});

	test('have no dollar value without a rate', () => {
		expect(usdOfTheDay(1, 2010, deflators)).toEqual({ reason: 'not-covered' });
		expect(usdOfTheDay(1, 2031, deflators)).toEqual({ reason: 'not-covered' });
	});

	test.each([null, NaN])('that were not reported (%s) stay so, also in a year without CPI', (amount) => {
		expect(constantRupees(amount, 1991, deflators, 2010)).toEqual({ reason: 'not-reported' });
		expect(usdOfTheDay(amount, 1990, deflators)).toEqual({ reason: 'not-reported' });
	});

	test.each([-1, Infinity])('cannot be %d', (amount) => {
		expect(() => constantRupees(amount, 1990, deflators, 2010)).toThrow(RangeError);
		expect(() => usdOfTheDay(amount, 1990, deflators)).toThrow(RangeError);
	});

	test('an index or a rate of 0 is an error, not a division', () => {
		const broken = deflatorsFrom([{ year: 2000, cpiIndex: 0, pkrPerUsd: 0 }]);
		expect(() => constantRupees(1, 2000, broken, 2000)).toThrow(RangeError);
		expect(() => usdOfTheDay(1, 2000, broken)).toThrow(RangeError);
	});
});

describe('a linked index', () => {
	test('keeps the older movement and the newer level', () => {
		const linked = linkIndex(
			new Map([
				[1, 50],
				[2, 60]
			]),
			new Map([
				[2, 120],
				[3, 130]
			])
		);
		expect(linked).toEqual({
			factor: 2,
			series: new Map([
				[1, 100],
				[2, 120],
				[3, 130]
			])
		});
		expect('series' in linked && atPricesOf(10, 1, linked.series, 3)).toBe(13);
	});

	test('needs a period in common', () => {
		expect(linkIndex(new Map([[1, 50]]), new Map([[2, 120]]))).toEqual({ reason: 'not-covered' });
	});
});

describe('what was paid of what was demanded', () => {
	test('is refused below 8 pairs, and zeros and gaps are no pairs', () => {
		const demanded = [10, 10, 10, 10, 10, 10, 10, 10, NaN];
		const paid = [5, 5, 5, 5, 5, 5, 5, 0, 4];
		expect(ransomRatio(demanded, paid)).toEqual({ reason: 'too-few' });
		expect(ransomRatio([...demanded, 10, NaN, 10], [...paid, 6, NaN, NaN])).toMatchObject({
			usedPairs: 8,
			paidNothing: 1,
			missingDemanded: 2,
			missingPaid: 2,
			medianRatio: 0.5
		});
		expect(ransomRatio([], [])).toEqual({ reason: 'too-few' });
	});

	test('does not depend on the currency', () => {
		const [asked, given] = [
			[4, 9, 20],
			[1, 3, 19]
		];
		const rupees = ransomRatio(asked, given, 0.95, { minimumN: 3 });
		const dollars = ransomRatio(
			asked.map((a) => a / 200),
			given.map((g) => g / 200),
			0.95,
			{ minimumN: 3 }
		);
		if ('reason' in rupees || 'reason' in dollars) throw new Error('refused');
		expect(dollars.ratioOfTotals).toBeCloseTo(rupees.ratioOfTotals, 12);
		expect(dollars.geometricMeanRatio.upper).toBeCloseTo(rupees.geometricMeanRatio.upper, 12);
	});

	test.each([
		[[0], [1]],
		[[5], [-1]],
		[[5, 6], [1]]
	])('demands %j with payments %j are an error', (demanded, paid) => {
		expect(() => ransomRatio(demanded, paid)).toThrow(RangeError);
	});
});
