/**
 * Writes synthetic incidents to a file, as many as wanted:
 * `npm run data:demo -- --rows 1000000 --out SYNTHETIC-1M.parquet [--seed 2025]`. The ending says the format: .arrow,
 * .parquet or .csv. The name must carry the word SYNTHETIC. The site's own set is made by `npm run data`.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { arrowFile } from './make/arrow-file';
import { csvFile, parquetFile } from './make/copied-file';
import { loadTable } from './make/load-table';
import { readInputs } from './make/read-inputs';
import { checkInputs } from './check/check-inputs';
import { faultSentence } from './check/fault';
import { demoStatement, SHIPPED } from './demo/statement';
import { demoIncidents } from './tables/demo-incidents';

const formats = { '.arrow': arrowFile, '.parquet': parquetFile, '.csv': csvFile } as const;
const formatOf = (path: string) => Object.entries(formats).find(([ending]) => ending === extname(path))?.[1];

const { values } = parseArgs({
	options: {
		rows: { type: 'string', default: String(SHIPPED.rows) },
		seed: { type: 'string', default: String(SHIPPED.seed) },
		out: { type: 'string', default: 'SYNTHETIC-demo_incidents.arrow' }
	}
});

try {
	await write({ rows: Number(values.rows), seed: Number(values.seed) }, values.out);
} catch (caught) {
	console.error(caught instanceof Error ? caught.message : caught);
	process.exitCode = 1;
}

async function write(size: typeof SHIPPED, out: string): Promise<void> {
	const format = formatOf(out);
	if (!format) throw new Error(`${out}: the name must end in ${Object.keys(formats).join(', ')}.`);
	if (!basename(out).includes('SYNTHETIC'))
		throw new Error(`${out}: the name must carry the word SYNTHETIC.`);
	const statement = demoStatement(size);

	const inputs = await readInputs([fileURLToPath(new URL('../data', import.meta.url))]);
	const { tables, faults } = checkInputs(inputs);
	if (faults.length > 0) throw new Error(faults.map(faultSentence).join('\n'));

	const scratchDir = await mkdtemp(join(tmpdir(), 'bazyab-demo-'));
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		for (const table of tables.values()) await loadTable(connection, table);
		await connection.run(`create table ${demoIncidents.name} as ${statement}`);
		const bytes = await format(connection, demoIncidents, scratchDir);
		await writeFile(out, bytes);
		console.log(
			`${out}: ${size.rows} SYNTHETIC rows from seed ${size.seed}, ${(bytes.length / 1e6).toFixed(1)} MB`
		);
	} finally {
		connection.closeSync();
		instance.closeSync();
		await rm(scratchDir, { recursive: true, force: true });
	}
}
