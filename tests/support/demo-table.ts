import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { fileURLToPath } from 'node:url';
import { checkInputs } from '../../scripts/check/check-inputs';
import { demoStatement, type DemoSize } from '../../scripts/demo/statement';
import { loadTable } from '../../scripts/make/load-table';
import { readInputs } from '../../scripts/make/read-inputs';

/** Opens DuckDB with the tables of `data/` in it. */
export async function openData(): Promise<DuckDBConnection> {
	const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
	const { tables } = checkInputs(await readInputs([fileURLToPath(new URL('../../data', import.meta.url))]));
	for (const table of tables.values()) await loadTable(connection, table);
	return connection;
}

/** Makes synthetic incidents as the table `name`. */
export async function makeDemo(connection: DuckDBConnection, name: string, size: DemoSize): Promise<void> {
	await connection.run(`create or replace table ${name} as ${demoStatement(size)}`);
}

/** The rows of an answer as plain objects; whole numbers of 64 bits become numbers. */
export async function ask(
	connection: DuckDBConnection,
	query: string
): Promise<readonly Readonly<Record<string, string | number | boolean | null>>[]> {
	const rows = (await connection.runAndReadAll(query)).getRowObjects();
	return rows.map((row) =>
		Object.fromEntries(
			Object.entries(row).map(([name, value]) => {
				if (typeof value === 'bigint') return [name, Number(value)];
				if (value === null || typeof value === 'object') return [name, value === null ? null : String(value)];
				return [name, value];
			})
		)
	);
}

/** The single number that a query answers. */
export async function askNumber(connection: DuckDBConnection, query: string): Promise<number> {
	const [row] = await ask(connection, query);
	const [value] = Object.values(row ?? {});
	if (typeof value !== 'number') throw new RangeError(`no number from ${query}`);
	return value;
}
