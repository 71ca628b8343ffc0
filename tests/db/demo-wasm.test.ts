import {
	ConsoleLogger,
	createDuckDB,
	LogLevel,
	NODE_RUNTIME,
	type DuckDBBindings
} from '@duckdb/duckdb-wasm/blocking';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { demoStatement } from '../../scripts/demo/statement';
import { ask, makeDemo, openData } from '../support/demo-table';

const size = { rows: 10_000, seed: 2025 };
const read = {
	places: `select name_en, district_id, lat, lon, kind from places order by name_en`,
	deflators: `select year, cpi_index from deflators order by year`
};

let wasm: DuckDBBindings;

beforeAll(async () => {
	const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/blocking'));
	const bundle = (name: string) => ({
		mainModule: join(dist, `duckdb-${name}.wasm`),
		mainWorker: join(dist, `duckdb-node-${name}.worker.cjs`)
	});
	const bundles = { mvp: bundle('mvp'), eh: bundle('eh') };
	wasm = await createDuckDB(bundles, new ConsoleLogger(LogLevel.ERROR), NODE_RUNTIME);
	await wasm.instantiate(() => undefined);
});

it('makes the same rows in DuckDB-WASM as in node', async () => {
	const native = await openData();
	const inWasm = wasm.connect();
	for (const [table, query] of Object.entries(read)) {
		const rows = await ask(native, query);
		const literal = (value: unknown) =>
			typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : `${String(value)}::double`;
		const columns = Object.keys(rows[0] ?? {}).join(', ');
		const values = rows.map((row) => `(${Object.values(row).map(literal).join(', ')})`).join(', ');
		inWasm.query(`create table ${table} as select * from (values ${values}) as given(${columns})`);
	}
	await makeDemo(native, 'demo', size);
	inWasm.query(`create table demo as ${demoStatement(size)}`);

	const hashes = 'select count(*)::integer as n, bit_xor(hash(demo))::varchar as all_rows from demo';
	const [expected] = await ask(native, hashes);
	expect(expected?.['n']).toBe(size.rows);
	expect({ ...inWasm.query(hashes).toArray()[0] }).toEqual(expected);
});
