import type { DuckDBConnection } from '@duckdb/node-api';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ColumnType, ManifestTable } from '../manifest/manifest';
import { ProblemError } from '../problem';

/** The type that a column of the manifest has in DuckDB, in node and in the browser alike. */
const sqlTypes: Readonly<Record<ColumnType, string>> = {
	text: 'VARCHAR',
	code: 'VARCHAR',
	codes: 'VARCHAR',
	integer: 'INTEGER',
	number: 'DOUBLE',
	date: 'DATE'
};

/**
 * Makes a table of the Parquet file that the manifest names, with the declared types.
 *
 * @throws ProblemError `data-missing` without a file, `data-damaged` when the number of rows is another than declared.
 */
export async function loadParquet(
	connection: DuckDBConnection,
	dataDir: string,
	table: ManifestTable
): Promise<void> {
	const file = table.files.parquet?.path ?? table.name;
	const path = join(dataDir, file);
	if (!table.files.parquet || !existsSync(path))
		throw new ProblemError({ kind: 'data-missing', file, status: null });
	const columns = table.columns
		.map(({ name, type }) => `"${name}"::${sqlTypes[type]} as "${name}"`)
		.join(', ');
	const source = `read_parquet('${path.replaceAll("'", "''")}')`;
	await connection.run(`create or replace table ${table.name} as select ${columns} from ${source}`);
	const [counted] = await (await connection.run(`select count(*) from ${table.name}`)).getRows();
	const found = String(counted?.[0]);
	if (found !== String(table.rows)) {
		throw new ProblemError({
			kind: 'data-damaged',
			file,
			expected: `${table.rows} rows`,
			found: `${found} rows`
		});
	}
}
