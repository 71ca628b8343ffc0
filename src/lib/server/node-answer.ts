import {
	DuckDBTypeId,
	type DuckDBMaterializedResult,
	type DuckDBType,
	type DuckDBValue
} from '@duckdb/node-api';
import { decimalValue, type Answer, type AnswerColumn } from '../engine/answer';

const DAY_MS = 86_400_000;

const numeric: ReadonlySet<DuckDBTypeId> = new Set([
	DuckDBTypeId.BOOLEAN,
	DuckDBTypeId.TINYINT,
	DuckDBTypeId.SMALLINT,
	DuckDBTypeId.INTEGER,
	DuckDBTypeId.BIGINT,
	DuckDBTypeId.HUGEINT,
	DuckDBTypeId.UTINYINT,
	DuckDBTypeId.USMALLINT,
	DuckDBTypeId.UINTEGER,
	DuckDBTypeId.UBIGINT,
	DuckDBTypeId.UHUGEINT,
	DuckDBTypeId.FLOAT,
	DuckDBTypeId.DOUBLE,
	DuckDBTypeId.DECIMAL
]);

/** What node DuckDB answered, as columns to be checked. */
export async function nodeAnswer(result: DuckDBMaterializedResult): Promise<Answer> {
	const columns = await result.getColumns();
	return {
		length: result.rowCount,
		columns: result.columnNames().map((name, index): AnswerColumn => {
			const type = result.columnType(index);
			const values = columns[index] ?? [];
			return {
				name,
				holds: whatHolds(type),
				sqlType: type.toString(),
				valueAt: (row) => plain(values[row] ?? null)
			};
		})
	};
}

function whatHolds({ typeId }: DuckDBType): AnswerColumn['holds'] {
	if (numeric.has(typeId)) return 'number';
	if (typeId === DuckDBTypeId.VARCHAR || typeId === DuckDBTypeId.ENUM) return 'text';
	if (typeId === DuckDBTypeId.DATE) return 'date';
	return typeId === DuckDBTypeId.SQLNULL ? 'nothing' : 'other';
}

function plain(value: DuckDBValue): ReturnType<AnswerColumn['valueAt']> {
	if (typeof value !== 'object' || value === null) return value;
	if ('days' in value && !('months' in value)) return value.days * DAY_MS;
	if ('scale' in value) return decimalValue(value.value, value.scale);
	return null;
}
