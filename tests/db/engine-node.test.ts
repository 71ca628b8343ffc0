import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNodeEngine } from '$lib/server/node-engine';
import { prime } from '$lib/server/prime';
import { asking, engineContract, n, number, problemIn, text } from '../support/engine-contract';
import { derived, manifestOf, sightings, sightingTypes } from '../support/engine-fixture';

const parquet = { path: 'sightings.parquet', bytes: 0, sha256: '' };
let dataDir = '';

beforeAll(async () => {
	dataDir = await mkdtemp(join(tmpdir(), 'bazyab-engine-'));
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const names = Object.keys(sightings[0]);
	const literal = (value: string | number | null) =>
		typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
	const rows = sightings.map((row) => `(${Object.values(row).map(literal).join(', ')})`).join(', ');
	const columns = names.map((name, at) => `${name}::${sightingTypes[at]} as ${name}`).join(', ');
	const path = join(dataDir, parquet.path);
	await connection.run(`copy (select ${columns} from (values ${rows}) t(${names.join(', ')})) to '${path}'`);
	connection.closeSync();
});

afterAll(() => rm(dataDir, { recursive: true }));

const open = (rows: number = sightings.length, file = parquet) =>
	openNodeEngine({ manifest: manifestOf({ parquet: file }, rows), dataDir, derived });

describe('the engine of the build', () => {
	engineContract(open);
});

describe('the engine of the build, of its files', () => {
	const question = asking('select count(*) as n from sightings', n, { tables: ['sightings'] });

	test('says which one is missing', async () => {
		const engine = await open(5, { ...parquet, path: 'gone.parquet' });
		expect(await problemIn(engine.run(question))).toEqual({
			kind: 'data-missing',
			file: 'gone.parquet',
			status: null
		});
		await engine.close();
	});

	test('says which one has another number of rows than the manifest', async () => {
		const engine = await open(6);
		expect(await problemIn(engine.run(question))).toEqual({
			kind: 'data-damaged',
			file: parquet.path,
			expected: '6 rows',
			found: '5 rows'
		});
		await engine.close();
	});
});

describe('prime', () => {
	test('packs every statement under its key, equal ones once', async () => {
		const engine = await open();
		const asked: string[] = [];
		const counting: typeof engine = {
			close: () => engine.close(),
			run: (statement) => {
				asked.push(statement.key);
				return engine.run(statement);
			}
		};
		const one = asking('select null::integer as n, ? as w', { n: number, w: text }, { params: ['a'] });
		const other = asking('select null::integer as n, ? as w', { n: number, w: text }, { params: ['b'] });
		expect(await prime(counting, [one, other, { ...one }])).toEqual({
			[one.key]: { length: 1, columns: { n: [null], w: ['a'] } },
			[other.key]: { length: 1, columns: { n: [null], w: ['b'] } }
		});
		expect(asked).toEqual([one.key, other.key]);
		await engine.close();
	});

	test('fails with the statement that fails', async () => {
		const engine = await open();
		expect(await problemIn(prime(engine, [asking('select 1 as m', n)]))).toMatchObject({
			kind: 'contract',
			column: 'm'
		});
		await engine.close();
	});
});
