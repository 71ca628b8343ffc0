import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { makeData, RecordBatch, RecordBatchStreamWriter, Schema, Struct } from 'apache-arrow';
import type { TableDeclaration } from '../tables/declaration';
import { arrowColumn } from './arrow-columns';
import { fileNotes } from './file-notes';
import { quoted } from './sql-types';

/** Rows of one record batch: a table of the site's own size is one batch. */
const BATCH_ROWS = 122_880;

/**
 * The table as an Arrow IPC stream, the form that DuckDB-WASM takes in.
 *
 * @throws RangeError on a value that the declaration does not allow.
 */
export async function arrowFile(
	connection: DuckDBConnection,
	declaration: TableDeclaration
): Promise<Uint8Array> {
	const columns = declaration.columns.map(arrowColumn);
	const fields = columns.map(({ field }) => field);
	const schema = new Schema(fields, new Map(Object.entries(fileNotes(declaration))));
	const type = new Struct(fields);
	const writer = new RecordBatchStreamWriter();

	let pending: DuckDBValue[][] = columns.map(() => []);
	const flush = () => {
		const length = pending[0]?.length ?? 0;
		const children = columns.map(({ data }, index) => data(pending[index] ?? []));
		writer.write(new RecordBatch(schema, makeData({ type, length, nullCount: 0, children })));
		pending = columns.map(() => []);
	};

	const names = declaration.columns.map(({ name }) => quoted(name)).join(', ');
	const result = await connection.stream(`select ${names} from ${declaration.name}`);
	for (
		let chunk = await result.fetchChunk();
		chunk && chunk.rowCount > 0;
		chunk = await result.fetchChunk()
	) {
		for (const [index, values] of chunk.getColumns().entries()) {
			const column = pending[index] ?? [];
			for (const value of values) column.push(value);
		}
		if ((pending[0]?.length ?? 0) >= BATCH_ROWS) flush();
	}
	if ((pending[0]?.length ?? 0) > 0) flush();
	return writer.finish().toUint8Array(true);
}
