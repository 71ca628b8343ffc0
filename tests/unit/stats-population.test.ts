import { describe, expect, test } from 'vitest';
import { populationAt, type CensusAnchor } from '$lib/stats/population/population-at';

/** Korangi as published: the boundaries of 2017 and of 2023 differ. */
const korangi: readonly CensusAnchor[] = [
	{ year: 2023, population: 3_128_971, series: 'final', limits: '2023 limits' },
	{ year: 2017, population: 2_457_019, series: 'provisional', limits: '2017 limits' },
	{ year: 2017, population: 2_577_556, series: 'final', limits: '2023 limits' },
	{ year: 1998, population: 1_561_742, series: 'final', limits: '2017 limits' }
];

describe('the population of a district in a year', () => {
	test.each([
		[1998, 1_561_742, 'census', '2017 limits', [1998]],
		[2016, 2_409_899, 'interpolated', '2017 limits', [1998, 2017]],
		[2017, 2_577_556, 'census', '2023 limits', [2017]],
		[2018, 2_669_459, 'interpolated', '2023 limits', [2017, 2023]],
		[2023, 3_128_971, 'census', '2023 limits', [2023]],
		[2026, 3_128_971, 'held', '2023 limits', [2023]]
	] as const)('%d: %d, %s', (year, population, kind, limits, censusYears) => {
		expect(populationAt(year, korangi)).toEqual({ population, kind, limits, censusYears });
	});

	test.each([1997, 2027])('%d has none', (year) => {
		expect(populationAt(year, korangi)).toEqual({ reason: 'no-population' });
	});

	test('joins final results where both series have the same limits', () => {
		const division: readonly CensusAnchor[] = [
			{ year: 2017, population: 400, series: 'provisional', limits: 'division' },
			{ year: 1997, population: 100, series: 'final', limits: 'division' },
			{ year: 2017, population: 300, series: 'final', limits: 'division' }
		];
		expect(populationAt(2007, division)).toMatchObject({ population: 200, kind: 'interpolated' });
	});

	test('never joins results on different boundaries', () => {
		const moved: readonly CensusAnchor[] = [
			{ year: 1998, population: 100, series: 'final', limits: 'old' },
			{ year: 2017, population: 300, series: 'final', limits: 'new' }
		];
		expect(populationAt(2007, moved)).toEqual({ reason: 'no-population' });
	});

	test('skips what was not reported, and has a reason without any census', () => {
		expect(populationAt(2024, [])).toEqual({ reason: 'no-population' });
		expect(populationAt(2024, [{ year: 2023, population: null, series: 'final', limits: 'x' }])).toEqual({
			reason: 'no-population'
		});
	});

	test('a broken year or an empty city is an error', () => {
		expect(() => populationAt(2020.5, korangi)).toThrow(RangeError);
		expect(() => populationAt(2023, [{ year: 2023, population: 0, series: 'final', limits: 'x' }])).toThrow(
			RangeError
		);
	});
});
