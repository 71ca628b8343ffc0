import { describe, expect, test } from 'vitest';
import { countTicks, moneyTicks, yearTicks } from '$lib/charts/ticks';

describe('yearTicks', () => {
	test.each([
		[1990, 2026, 300],
		[1990, 2026, 680],
		[2010, 2013, 120],
		[2001, 2004, 60],
		[2011, 2014, 50]
	])('%d to %d on %d px: written years stand at least 34 px apart', (first, last, lengthPx) => {
		const years = yearTicks(first, last, lengthPx);
		expect(years.length).toBeGreaterThan(0);
		const perYear = lengthPx / (last - first + 1);
		for (const [index, year] of years.entries()) {
			expect(year).toBeGreaterThanOrEqual(first);
			expect(year).toBeLessThanOrEqual(last);
			const next = years[index + 1];
			if (next !== undefined) expect((next - year) * perYear).toBeGreaterThanOrEqual(34);
		}
	});

	test('long spans are written in round years', () => {
		expect(yearTicks(1990, 2026, 300)).toEqual([1990, 2000, 2010, 2020]);
		expect(yearTicks(1990, 2026, 400)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
	});

	test('one year is written, a reversed span is empty', () => {
		expect(yearTicks(2013, 2013, 300)).toEqual([2013]);
		expect(yearTicks(2013, 2010, 300)).toEqual([]);
	});
});

describe('countTicks', () => {
	test.each([0, 1, 2, 3, 7, 19, 112, 260, 898, 12_345])(
		'up to %d: whole, even, from 0, enough room',
		(highest) => {
			const ticks = countTicks(highest);
			expect(ticks[0]).toBe(0);
			expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(1, highest));
			expect(ticks.every(Number.isInteger)).toBe(true);
			const step = ticks[1] ?? 0;
			expect(ticks).toEqual(ticks.map((_, index) => index * step));
			expect(ticks.length).toBeLessThanOrEqual(9);
		}
	);
});

describe('moneyTicks', () => {
	test('stand at 1, 2 and 5 within the span', () => {
		expect(moneyTicks(40_000, 1_200_000)).toEqual([50_000, 100_000, 200_000, 500_000, 1_000_000]);
	});

	test('are thinned over many powers of ten', () => {
		expect(moneyTicks(1_000, 500_000_000)).toEqual([1e3, 1e4, 1e5, 1e6, 1e7, 1e8]);
		expect(moneyTicks(1, 1e9).length).toBeLessThanOrEqual(6);
	});

	test('no span, no ticks: nothing is made of a logarithm of 0', () => {
		expect(moneyTicks(0, 100)).toEqual([]);
		expect(moneyTicks(Number.NaN, 100)).toEqual([]);
		expect(moneyTicks(300, 400)).toEqual([]);
	});

	test('small amounts are exact', () => {
		expect(moneyTicks(0.1, 1)).toEqual([0.1, 0.2, 0.5, 1]);
	});
});
