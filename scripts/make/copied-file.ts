import type { DuckDBConnection } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ColumnDeclaration, TableDeclaration } from '../tables/declaration';
import { fileNotes } from './file-notes';
import { literal, quoted } from './sql-types';

/** The table as Parquet, compressed so that every reader of the format can open it. */
export async function parquetFile(
	connection: DuckDBConnection,
	declaration: TableDeclaration,
	scratchDir: string
): Promise<Uint8Array> {
	const notes = Object.entries(fileNotes(declaration)).map(
		([key, text]) => `${quoted(key)}: ${literal(text)}`
	);
	return copied(connection, declaration, scratchDir, {
		select: declaration.columns.map(({ name }) => quoted(name)),
		options: `format parquet, compression snappy, kv_metadata {${notes.join(', ')}}`
	});
}

/** The table as CSV: UTF-8, comma, a header, a blank for what is missing, numbers in their shortest form. */
export async function csvFile(
	connection: DuckDBConnection,
	declaration: TableDeclaration,
	scratchDir: string
): Promise<Uint8Array> {
	return copied(connection, declaration, scratchDir, {
		select: declaration.columns.map(csvExpression),
		options: "format csv, header, nullstr ''"
	});
}

/** DuckDB writes 79.0 where the source says 79, and the names of published figures are made of the text. */
function csvExpression({ name, type }: ColumnDeclaration): string {
	const column = quoted(name);
	if (type !== 'number') return column;
	return `case when ${column} = trunc(${column}) then ${column}::bigint::varchar else ${column}::varchar end as ${column}`;
}

async function copied(
	connection: DuckDBConnection,
	{ name }: TableDeclaration,
	scratchDir: string,
	{ select, options }: { readonly select: readonly string[]; readonly options: string }
): Promise<Uint8Array> {
	const path = join(scratchDir, name);
	await connection.run(`copy (select ${select.join(', ')} from ${name}) to ${literal(path)} (${options})`);
	return readFile(path);
}
