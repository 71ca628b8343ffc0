import { DataType, DateUnit, type Table, type Vector } from 'apache-arrow';
import type { ColumnSpecs, Statement } from '../sql/statement';
import { decimalValue, frameFromAnswer, type AnswerColumn } from './answer';
import type { Frame } from './frame';

type ValueAt = AnswerColumn['valueAt'];

/**
 * Reads the Arrow table that DuckDB-WASM answers with: the only place where Arrow becomes columns of ours.
 *
 * @throws ProblemError `contract` when the table is not what the statement promised.
 */
export function frameFromArrow<C extends ColumnSpecs>(table: Table, statement: Statement<C>): Frame<C> {
	const columns = table.schema.fields.map((field, index): AnswerColumn => {
		const type: DataType = field.type;
		const vector = table.getChildAt(index);
		return {
			name: field.name,
			holds: whatHolds(type),
			sqlType: String(type),
			valueAt: vector ? reader(vector, type) : () => null
		};
	});
	return frameFromAnswer({ length: table.numRows, columns }, statement);
}

/** By type id: `instanceof` is false across two copies of the library. */
function whatHolds(type: DataType): AnswerColumn['holds'] {
	if (DataType.isDictionary(type)) return DataType.isUtf8(type.dictionary) ? 'text' : 'other';
	if (DataType.isUtf8(type)) return 'text';
	if (DataType.isInt(type) || DataType.isFloat(type) || DataType.isDecimal(type) || DataType.isBool(type))
		return 'number';
	if (DataType.isDate(type) && type.unit === DateUnit.DAY) return 'date';
	return DataType.isNull(type) ? 'nothing' : 'other';
}

/** Arrow itself gives days as UTC milliseconds, and null by the validity bits. */
function reader(vector: Vector, type: DataType): ValueAt {
	if (DataType.isDictionary(type)) return dictionaryReader(vector);
	if (!DataType.isDecimal(type)) return (row) => vector.get(row);
	return (row) => {
		const words: Uint32Array | null = vector.get(row);
		return words && decimalValue(signed(words), type.scale);
	};
}

/** Decodes each word of a dictionary once, not once a row. */
function dictionaryReader(vector: Vector): ValueAt {
	const decoded = new Map<Vector, readonly (string | null)[]>();
	const words = (dictionary: Vector): readonly (string | null)[] => {
		const known =
			decoded.get(dictionary) ?? Array.from({ length: dictionary.length }, (_, at) => dictionary.get(at));
		decoded.set(dictionary, known);
		return known;
	};
	const texts = vector.data.flatMap((data) => {
		const known = data.dictionary ? words(data.dictionary) : [];
		return Array.from({ length: data.length }, (_, at) =>
			data.getValid(at) ? (known[data.values[at]] ?? null) : null
		);
	});
	return (row) => texts[row] ?? null;
}

/** A two's complement integer from its 32-bit words, lowest first. */
function signed(words: Uint32Array): bigint {
	const unsigned = words.reduceRight((high, word) => (high << 32n) | BigInt(word), 0n);
	return BigInt.asIntN(32 * words.length, unsigned);
}
