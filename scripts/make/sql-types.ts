import type { ColumnType } from '../../src/lib/manifest/manifest';

/** The type that a declared column has in DuckDB. */
export const sqlTypes: Readonly<Record<ColumnType, string>> = {
	text: 'VARCHAR',
	code: 'VARCHAR',
	codes: 'VARCHAR',
	integer: 'INTEGER',
	number: 'DOUBLE',
	date: 'DATE'
};

/** A name as DuckDB takes it whatever its letters. */
export function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

/** A text as a literal of SQL. */
export function literal(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
