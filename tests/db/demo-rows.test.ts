import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLOSING_DATE } from '../../scripts/demo/calibration';
import { FIRST_YEAR } from '../../scripts/demo/courses';
import { demoStatement } from '../../scripts/demo/statement';
import { demoIncidents } from '../../scripts/tables/demo-incidents';
import { ask, askNumber, makeDemo, openData } from '../support/demo-table';

let connection: DuckDBConnection;

const hash = (table: string) =>
	ask(connection, `select bit_xor(hash(${table}))::varchar as all_rows from ${table}`);

beforeAll(async () => {
	connection = await openData();
	await makeDemo(connection, 'rows_10000', { rows: 10_000, seed: 2025 });
	await makeDemo(connection, 'rows_200000', { rows: 200_000, seed: 7 });
});

describe('the statement', () => {
	it('makes equal rows from an equal seed and others from another', async () => {
		await makeDemo(connection, 'again', { rows: 10_000, seed: 2025 });
		await makeDemo(connection, 'other', { rows: 10_000, seed: 2026 });
		expect(await hash('again')).toEqual(await hash('rows_10000'));
		expect(await hash('other')).not.toEqual(await hash('rows_10000'));
		expect(
			await askNumber(connection, 'select count(*) from again a join other b using (incident_id, date)')
		).toBeLessThan(300);
	});

	it('makes any number of rows, numbered in order', async () => {
		for (const rows of [0, 1, 999]) {
			await makeDemo(connection, 'few', { rows, seed: 1 });
			expect(await askNumber(connection, 'select count(*) from few')).toBe(rows);
		}
		const [first] = await ask(connection, 'select incident_id from few limit 1');
		expect(first).toEqual({ incident_id: 'SYNTHETIC-0000001' });
	});

	it('refuses a size or a seed that is no whole number', () => {
		for (const size of [
			{ rows: -1, seed: 1 },
			{ rows: 1.5, seed: 1 },
			{ rows: Number.NaN, seed: 1 },
			{ rows: 1, seed: -1 },
			{ rows: 1e9, seed: 1 }
		]) {
			expect(() => demoStatement(size)).toThrow(RangeError);
		}
	});
});

/** Each counts the rows that break the sentence. */
const neverTrue: readonly (readonly [sentence: string, condition: string])[] = [
	['every row is named SYNTHETIC', `not regexp_full_match(incident_id, 'SYNTHETIC-\\d{7,9}')`],
	['no row has a publisher', `source_publisher <> 'SYNTHETIC'`],
	['no row is named as a case of the catalogue', `incident_id in (select incident_id from incidents)`],
	['dates lie in the period', `"date" not between date '${FIRST_YEAR}-01-01' and date '${CLOSING_DATE}'`],
	['the last word is not before the start', `last_known_date < "date"`],
	['the last word is not after the closing date', `last_known_date > date '${CLOSING_DATE}'`],
	[
		'a length ends on the last known date',
		`captivity_days is not null and "date" + captivity_days is distinct from last_known_date`
	],
	[
		'open and unknown cases have no length',
		`captivity_days is not null and (outcome is null or outcome in ('still_missing', 'pending_at_report'))`
	],
	[
		'open cases have a last known date',
		`last_known_date is null and (outcome is null or outcome in ('still_missing', 'pending_at_report'))`
	],
	[
		'only a ransom that was paid has a payment',
		`ransom_paid_pkr is not null and outcome is distinct from 'released_ransom_paid'`
	],
	[
		'nobody ends an open case',
		`resolved_by is not null and (outcome is null or outcome in ('still_missing', 'pending_at_report'))`
	],
	['both sexes need two victims', `victim_sex = 'mixed' and victim_count = 1`],
	[
		'sums have two significant digits',
		`greatest(coalesce(ransom_demanded_pkr, 0), 1)::bigint % greatest(10 ** (length(ransom_demanded_pkr::bigint::varchar) - 2), 1)::bigint <> 0`
	],
	['a point has 3 decimals', `round(lat, 3) <> lat or round(lon, 3) <> lon`],
	[
		'a point needs an area, an area a district',
		`(lat is null) <> (neighbourhood is null) or (lat is null) <> (lon is null) or (neighbourhood is not null and district_id is null)`
	],
	['an hour is one of the day', `hour not between 0 and 23`]
];

describe.each(['rows_10000', 'rows_200000'])('%s', (table) => {
	it('has the declared columns, in order and with their types', async () => {
		const described = await ask(connection, `describe ${table}`);
		const types = {
			text: 'VARCHAR',
			code: 'VARCHAR',
			codes: 'VARCHAR',
			integer: 'INTEGER',
			number: 'DOUBLE',
			date: 'DATE'
		};
		expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
			demoIncidents.columns.map(({ name, type }) => [name, types[type]])
		);
	});

	it('has each name once', async () => {
		const [counted] = await ask(
			connection,
			`select count(*) as n, count(distinct incident_id) as named from ${table}`
		);
		expect(counted?.['named']).toBe(counted?.['n']);
	});

	it.each(neverTrue)('%s', async (_sentence, condition) => {
		expect(await ask(connection, `select * from ${table} where ${condition} limit 3`)).toEqual([]);
	});

	it.each(demoIncidents.columns.map((column) => [column.name, column] as const))(
		'%s holds only what is declared',
		async (name, { type, codes, missing, min, max }) => {
			const listed = (codes ?? []).map((code) => `'${code}'`).join(', ');
			const wrong = [
				...(missing === 'never' ? [`"${name}" is null`] : []),
				...(type === 'code' ? [`"${name}" not in (${listed})`] : []),
				...(type === 'codes' ? [`not list_has_all([${listed}], string_split("${name}", ';'))`] : []),
				...(min === null ? [] : [`"${name}" < ${min}`]),
				...(max === null ? [] : [`"${name}" > ${max}`]),
				'false'
			].join(' or ');
			expect(await ask(connection, `select "${name}" from ${table} where ${wrong} limit 3`)).toEqual([]);
		}
	);

	it('uses every code of kinds, outcomes and districts', async () => {
		for (const name of ['kidnap_type', 'outcome', 'district_id']) {
			const codes = demoIncidents.columns.find((column) => column.name === name)?.codes ?? [];
			const found = await ask(
				connection,
				`select distinct "${name}" as code from ${table} where "${name}" is not null`
			);
			expect(found.map(({ code }) => code).sort()).toEqual([...codes].sort());
		}
	});

	it('puts points beside areas of their district', async () => {
		const strays = `select incident_id from ${table} left join (select * from places where kind = 'area') as area
			on area.name_en = neighbourhood and area.district_id = ${table}.district_id
			where neighbourhood is not null
				and (area.name_en is null or abs(area.lat - ${table}.lat) > 0.0046 or abs(area.lon - ${table}.lon) > 0.0046)`;
		expect(await ask(connection, `${strays} limit 3`)).toEqual([]);
	});

	it('is paid more than was asked in few cases', async () => {
		const share = await askNumber(
			connection,
			`select avg((ransom_paid_pkr > ransom_demanded_pkr)::integer) from ${table}
				where ransom_paid_pkr is not null and ransom_demanded_pkr is not null`
		);
		expect(share).toBeGreaterThan(0);
		expect(share).toBeLessThan(0.04);
	});
});
