import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { contradictions, type ContradictionsArgs } from '$lib/queries/contradictions';
import { aFigure, compiledFigures } from '../support/printed-figures';
import type { PrintedFigure } from '$lib/figures/published/printed-figure';

const columns = [
	'stat_id',
	'period_start',
	'period_end',
	'geo_level',
	'geo_name',
	'crime_type',
	'measure',
	'value',
	'unit'
] as const;

let connection: DuckDBConnection;
beforeAll(async () => {
	connection = await (await DuckDBInstance.create(':memory:')).connect();
});

/** The pairs among these figures as `kind first second`. */
async function pairsAmong(
	figures: readonly Partial<PrintedFigure>[],
	args: ContradictionsArgs = { stat_id: null }
): Promise<readonly string[]> {
	const literal = (value: string | number) =>
		typeof value === 'number' ? `${value}::double` : `'${value.replaceAll("'", "''")}'`;
	const rows = figures
		.map((figure) => aFigure(figure))
		.map((figure) => `(${columns.map((column) => literal(figure[column])).join(', ')})`);
	await connection.run(
		`create or replace table published_statistics as
		select * replace (period_start::date as period_start, period_end::date as period_end)
		from (values ${rows.join(', ')}) t(${columns.join(', ')})`
	);
	const statement = contradictions(args);
	const prepared = await connection.prepare(statement.text);
	prepared.bind([...statement.params]);
	const found = await prepared.runAndReadAll();
	return found.getRows().map((row) => row.join(' '));
}

const whole = { stat_id: 'whole', value: 10 };
const part = { stat_id: 'part', period_end: '2013-06-30' };

describe('figures that disagree', () => {
	test('are two values of one measure for one period', async () => {
		expect(await pairsAmong([whole, { stat_id: 'other', value: 12 }])).toEqual(['same-period other whole']);
	});

	test('are not two equal values', async () => {
		expect(await pairsAmong([whole, { stat_id: 'other', value: 10 }])).toEqual([]);
	});

	test.each([
		['place', { geo_name: 'Sindh' }],
		['kind of place', { geo_level: 'district' }],
		['crime', { crime_type: 'extortion' }],
		['measure', { measure: 'arrests' }],
		['unit', { unit: 'percent' }]
	])('are of one %s', async (_, differs) => {
		expect(await pairsAmong([whole, { stat_id: 'other', value: 12, ...differs }])).toEqual([]);
	});

	test.each([
		['2013-12-24', ['same-period whole other']],
		['2013-12-23', []]
	])('may end a week apart, no more: %s', async (period_end, pairs) => {
		expect(await pairsAmong([whole, { stat_id: 'other', value: 8, period_end }])).toEqual(pairs);
	});

	test('are a part above its whole, not one that fits', async () => {
		expect(await pairsAmong([whole, { ...part, value: 11 }])).toEqual(['part-exceeds-whole whole part']);
		expect(await pairsAmong([whole, { ...part, value: 10 }])).toEqual([]);
		expect(await pairsAmong([whole, { ...part, value: 9 }])).toEqual([]);
	});

	test('are no part above "more than", nor above what may fall', async () => {
		expect(
			await pairsAmong([
				{ ...whole, unit: 'count_at_least' },
				{ ...part, value: 11 }
			])
		).toEqual([]);
		const measure = 'pending';
		expect(
			await pairsAmong([
				{ ...whole, measure },
				{ ...part, measure, value: 11 }
			])
		).toEqual([]);
	});

	test('are cases beside people, apart from disagreements of one measure', async () => {
		expect(await pairsAmong([whole, { stat_id: 'people', measure: 'victims', value: 12 }])).toEqual([
			'cases-and-people people whole'
		]);
	});

	test('are totals over years that overlap by half, not by less', async () => {
		const early = { stat_id: 'early', period_start: '1990-01-01', period_end: '2010-12-31', value: 763 };
		const late = { stat_id: 'late', period_end: '2013-02-28', value: 898 };
		expect(await pairsAmong([early, { ...late, period_start: '2003-01-01' }])).toEqual([
			'overlapping-totals early late'
		]);
		expect(await pairsAmong([early, { ...late, period_start: '2009-01-01' }])).toEqual([]);
	});

	test('can be asked of one figure', async () => {
		const figures = [whole, { stat_id: 'second', value: 12 }, { stat_id: 'third', value: 14 }];
		expect(await pairsAmong(figures)).toHaveLength(3);
		expect(await pairsAmong(figures, { stat_id: 'second' })).toEqual([
			'same-period second third',
			'same-period second whole'
		]);
	});
});

describe('among the compiled figures', () => {
	/** Counted by hand from the rows: 35 + 19 + 1 + 15. */
	test('seventy pairs disagree', async () => {
		const kinds = (await pairsAmong(compiledFigures())).map((pair) => pair.split(' ')[0]);
		const count = (kind: string) => kinds.filter((one) => one === kind).length;
		expect({
			'same-period': count('same-period'),
			'part-exceeds-whole': count('part-exceeds-whole'),
			'overlapping-totals': count('overlapping-totals'),
			'cases-and-people': count('cases-and-people')
		}).toEqual({
			'same-period': 35,
			'part-exceeds-whole': 19,
			'overlapping-totals': 1,
			'cases-and-people': 15
		});
		expect(kinds).toHaveLength(70);
	});

	test.each([
		['2013: 174 people and 166 to 27 December', 'same-period KPS-6151cb KPS-d7b126'],
		['2013: 184 of CPLC and 260 of the police', 'same-period KPS-048d5e KPS-7e41d5'],
		['2013: more cases than people of one compiler', 'cases-and-people KPS-048d5e KPS-6151cb'],
		['2016: 21 of the police and 25 of the Rangers', 'same-period KPS-aba509 KPS-2f9051'],
		['2012: 118 cases and 132 people', 'cases-and-people KPS-002878 KPS-f9967c'],
		['2025: 12 and 13', 'same-period KPS-1b64fd KPS-3e5c29'],
		['2025: 23 of the police by June above 13 by November', 'part-exceeds-whole KPS-3e5c29 KPS-56607b'],
		['"898 over ten years"', 'overlapping-totals KPS-532f87 KPS-e08587']
	])('%s', async (_, pair) => {
		expect(await pairsAmong(compiledFigures())).toContain(pair);
	});
});
