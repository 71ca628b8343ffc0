import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { rowsOf } from '$lib/engine/frame';
import { catalogueSize } from '$lib/queries/catalogue-size';
import { publishedBeside } from '$lib/queries/published-beside';
import { publishedMonths } from '$lib/queries/published-months';
import { publishedSpans } from '$lib/queries/published-spans';
import { publishedYears } from '$lib/queries/published-years';
import { siteEngine } from '$lib/server/site';

let engine: Engine;
beforeAll(async () => {
	engine = await siteEngine();
});

const ransom = 'kidnapping_for_ransom';
const yearsOf = async (crime_type: string, from_year: number | null = null, to_year = from_year) =>
	rowsOf(await engine.run(publishedYears({ crime_type, from_year, to_year })));
const spansOf = async (crime_type: string, from_year: number | null = null, to_year = from_year) =>
	rowsOf(await engine.run(publishedSpans({ crime_type, from_year, to_year })));

/** Every expected row was read by hand in data/published_statistics.csv, data/headline_series.csv or data/incidents.csv. */
describe('figures of a year', () => {
	test('2010: more than 100 by police, 112 cases by both, 112 people by CPLC, and ten months that are not the year', async () => {
		const rows = await yearsOf(ransom, 2010);
		expect(
			rows.map((row) => [
				row.stat_id,
				row.compiler_group,
				row.measure,
				row.value,
				row.unit,
				row.is_part_year,
				row.is_headline
			])
		).toEqual([
			['KPS-552b60', 'cplc', 'victims', 112, 'count', 0, 1],
			['KPS-b173c9', 'cplc_and_police', 'cases', 103, 'count', 1, 0],
			['KPS-4a5761', 'cplc_and_police', 'cases', 112, 'count', 0, 1],
			['KPS-af478b', 'police', 'cases', 100, 'count_at_least', 0, 1]
		]);
	});

	test('the parts of a year among the headline figures are the twelve that are marked so, police 2021 too', async () => {
		const parts = (await yearsOf(ransom)).filter((row) => row.is_headline === 1 && row.is_part_year === 1);
		expect(parts.map((row) => `${row.year} ${row.compiler_group} ${row.period_end?.slice(5)}`)).toEqual([
			'1995 cplc 07-31',
			'2002 police 07-31',
			'2013 cplc 10-09',
			'2016 cplc 06-22',
			'2021 cplc 09-30',
			'2021 police 12-31',
			'2022 cplc 08-31',
			'2023 police 09-17',
			'2024 cplc 10-31',
			'2024 police 05-15',
			'2025 cplc 11-30',
			'2025 police 06-30'
		]);
	});

	test('2025 to November holds both numbers, one of them without a compiler named', async () => {
		const november = (await yearsOf(ransom, 2025)).filter((row) => row.period_end === '2025-11-30');
		expect(november.map((row) => [row.value, row.compiler, row.compiler_group, row.is_headline])).toEqual([
			[12, 'CPLC (not named)', 'cplc', 0],
			[13, 'CPLC', 'cplc', 1]
		]);
	});

	test('every headline figure arrives once; a single month, another place or another measure never does', async () => {
		const rows = await yearsOf(ransom);
		expect(rows).toHaveLength(71);
		expect(rows.filter((row) => row.is_headline === 1)).toHaveLength(38);
		expect(new Set(rows.map((row) => row.measure))).toEqual(new Set(['cases', 'victims']));
		expect(rows.map((row) => row.stat_id)).not.toContain('KPS-5ae77f');
		expect(rows.map((row) => row.stat_id)).not.toContain('KPS-062ab5');
	});

	test('what one page prints for 2021 "so far" is part of the year in every crime, and its figure for 2020 is not', async () => {
		const extortion = [...(await yearsOf('extortion', 2020)), ...(await yearsOf('extortion', 2021))];
		const partOf = (id: string) => extortion.find(({ stat_id }) => stat_id === id)?.is_part_year;
		expect([partOf('KPS-9a82d4'), partOf('KPS-c2439e')]).toEqual([0, 1]);
	});

	test('of women’s abduction no city-wide yearly count is known', async () => {
		expect(await yearsOf('women_abduction')).toEqual([]);
	});
});

describe('figures of a month', () => {
	test('the ten months of 2010 that CPLC’s counts cover come to 103, not to the year’s 112', async () => {
		const rows = rowsOf(await engine.run(publishedMonths({ crime_type: ransom, year: 2010 })));
		const cplc = rows.filter((row) => row.compiler_group === 'cplc');
		expect(cplc.map((row) => [row.month, row.value])).toEqual([
			[1, 14],
			[2, 4],
			[3, 7],
			[4, 9],
			[5, 7],
			[6, 14],
			[7, 10],
			[8, 16],
			[9, 10],
			[10, 12]
		]);
		expect(cplc.reduce((sum, row) => sum + (row.value ?? 0), 0)).toBe(103);
		// CPLC and police gave out January together as well; its 17 people are no month of cases.
		expect(rows.filter((row) => row.compiler_group !== 'cplc').map((row) => row.stat_id)).toEqual([
			'KPS-b71da4'
		]);
	});
});

describe('figures over several years', () => {
	test('stand for the years without a figure: 229 to April 1999, a mean of 27 for 1997 to 2007', async () => {
		expect(await spansOf(ransom)).toEqual([
			{
				stat_id: 'KPS-062ab5',
				period_start: '1990-01-01',
				period_end: '1999-04-13',
				compiler_group: 'cplc',
				measure: 'cases',
				value: 229,
				unit: 'count',
				confidence: 'high',
				source_publisher: 'Associated Press'
			},
			{
				stat_id: 'KPS-042a77',
				period_start: '1997-01-01',
				period_end: '2007-12-31',
				compiler_group: 'cplc',
				measure: 'cases_per_year_mean',
				value: 27,
				unit: 'count',
				confidence: 'medium',
				source_publisher: 'Business Recorder'
			}
		]);
	});

	test.each([
		[1996, ['KPS-062ab5']],
		[1999, ['KPS-062ab5', 'KPS-042a77']],
		[2004, ['KPS-042a77']],
		[2008, []]
	])('those that touch %i', async (year, stat_ids) => {
		expect((await spansOf(ransom, year)).map((row) => row.stat_id)).toEqual(stat_ids);
	});

	test('KPS-e08587, which nothing bears out, never comes, not even for its own years', async () => {
		for (const rows of [await spansOf(ransom, 2003, 2013), await yearsOf(ransom, 2003, 2013)])
			expect(rows.map((row) => row.stat_id)).not.toContain('KPS-e08587');
	});

	test('two neighbouring years are no stretch of several', async () => {
		expect(await spansOf('missing_children')).toEqual([]);
	});
});

test('the catalogue holds 262 incidents from 1991 to 2026', async () => {
	const rows = rowsOf(await engine.run(catalogueSize({ table: 'incidents' })));
	expect(rows).toEqual([{ incidents: 262, first_year: 1991, last_year: 2026 }]);
});

describe('what was printed beside the yearly counts', () => {
	const besideOf = async (crime_type: string, from_year: number | null = null, to_year = from_year) =>
		rowsOf(await engine.run(publishedBeside({ crime_type, from_year, to_year })));

	test('of women’s abduction is every count, Karachi’s own first', async () => {
		const rows = await besideOf('women_abduction');
		expect(rows).toHaveLength(15);
		expect(rows[0]).toMatchObject({ stat_id: 'KPS-adaf52', value: 487, geo_name: 'Karachi South' });
		expect(rows.map(({ stat_id }) => stat_id)).not.toContain('KPS-5cebf6');
	});

	test('of short-term kidnapping is the dozen of 2008 and the ten to fifteen a day of 2013', async () => {
		const rows = await besideOf('short_term_kidnapping');
		expect(rows.map(({ measure, value }) => [measure, value])).toEqual([
			['cases_approx', 12],
			['cases_per_day_min', 10],
			['cases_per_day_max', 15]
		]);
	});

	test('of child abduction, which has yearly counts, is the other measure for the city alone', async () => {
		expect((await besideOf('child_abduction')).map(({ stat_id }) => stat_id)).toEqual(['KPS-1430a7']);
		const parts = (await besideOf('child_abduction', 2016)).map(({ geo_name }) => geo_name);
		expect(parts[0]).toBe('Karachi');
		expect(parts).toContain('Karachi West');
	});

	test('of a year that a total or a mean covers is no more than other measures', async () => {
		expect(await besideOf(ransom, 2005)).toEqual([]);
	});
});
