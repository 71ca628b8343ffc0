import type { DuckDBConnection } from '@duckdb/node-api';
import { cell, type RawTable } from '../check/raw-table';
import { quoted, sqlTypes } from './sql-types';

/** Makes the typed and sorted table of a checked file. A blank becomes NULL, nothing else changes. */
export async function loadTable(
	connection: DuckDBConnection,
	{ declaration, rows }: RawTable
): Promise<void> {
	const { name, columns, order } = declaration;
	const raw = `raw_${name}`;
	await connection.run(
		`create temp table ${raw} (${columns.map((column) => `${quoted(column.name)} VARCHAR`).join(', ')})`
	);
	const appender = await connection.createAppender(raw);
	for (const row of rows) {
		for (const column of columns) {
			const text = cell(row, column.name);
			if (text === '') appender.appendNull();
			else appender.appendVarchar(text);
		}
		appender.endRow();
	}
	appender.closeSync();
	const typed = columns.map(
		(column) => `${quoted(column.name)}::${sqlTypes[column.type]} as ${quoted(column.name)}`
	);
	await connection.run(
		`create table ${name} as select ${typed.join(', ')} from ${raw} order by ${order.map(quoted).join(', ')}`
	);
	await connection.run(`drop table ${raw}`);
}
