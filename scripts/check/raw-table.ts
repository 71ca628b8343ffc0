import type { ColumnDeclaration, TableDeclaration } from '../tables/declaration';
import type { Fault } from './fault';

/** One row as it stands in its file: text only, a blank is ''. */
export interface RawRow {
	readonly line: number;
	readonly cells: Readonly<Record<string, string>>;
}

/** A file's rows before any typing. */
export interface RawTable {
	readonly declaration: TableDeclaration;
	readonly rows: readonly RawRow[];
	/** The columns of a row whose cells are not as declared. No rule draws conclusions from them. */
	readonly spoilt: ReadonlyMap<RawRow, ReadonlySet<string>>;
}

/** A file was read: its rows when its shape can be trusted, and what is wrong with it. */
export interface Reading {
	readonly rows: readonly RawRow[] | null;
	readonly faults: readonly Fault[];
}

/** The rows whose cells are all as declared. */
export function soundRows({ rows, spoilt }: RawTable): readonly RawRow[] {
	return rows.filter((row) => !spoilt.has(row));
}

/** The text of a cell; blank for a column that the row does not have. */
export function cell(row: RawRow, column: string): string {
	return row.cells[column] ?? '';
}

/** A fault of one cell of a row. */
export function cellFault(table: RawTable, row: RawRow, column: string, expected: string): Fault {
	return {
		file: table.declaration.input ?? table.declaration.name,
		line: row.line,
		column,
		value: cell(row, column),
		expected
	};
}

/** The names of the declared columns, in the order of the file. */
export function columnNames(columns: readonly ColumnDeclaration[]): readonly string[] {
	return columns.map(({ name }) => name);
}
