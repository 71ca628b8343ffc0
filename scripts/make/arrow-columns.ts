import { DuckDBDateValue, type DuckDBValue } from '@duckdb/node-api';
import {
	DateDay,
	Dictionary,
	Field,
	Float64,
	Int16,
	Int32,
	Int8,
	makeData,
	makeVector,
	Utf8,
	Vector,
	type Data,
	type DataType
} from 'apache-arrow';
import type { ColumnDeclaration } from '../tables/declaration';

/** Makes the Arrow data of one column, batch by batch; the dictionary of a coded column is the same in all. */
export interface ArrowColumn {
	readonly field: Field;
	/** @throws RangeError on a value that the declaration does not allow. */
	readonly data: (values: readonly DuckDBValue[]) => Data;
}

const LARGEST_INT8 = 127;

/**
 * How a declared column stands in Arrow: codes as a dictionary in their declared order, dates as days, whole numbers in
 * 32 bits, other numbers in 64.
 *
 * @param id a number for its dictionary that no other column of the table has.
 */
export function arrowColumn(column: ColumnDeclaration, id: number): ArrowColumn {
	const wrong = (value: DuckDBValue) => new RangeError(`${column.name}: ${String(value)} is not as declared`);
	const made = (type: DataType, data: ArrowColumn['data']): ArrowColumn => ({
		field: new Field(column.name, type, column.missing !== 'never'),
		data: (values) => {
			if (column.missing === 'never' && values.includes(null)) throw wrong(null);
			return data(values);
		}
	});
	const numbers = (
		values: readonly DuckDBValue[],
		into: Int8Array | Int16Array | Int32Array | Float64Array,
		read: (value: DuckDBValue) => number
	) => {
		values.forEach((value, index) => {
			const number = value === null ? 0 : read(value);
			if (!Number.isFinite(number)) throw wrong(value);
			into[index] = number;
		});
		return into;
	};
	const asNumber = (value: DuckDBValue) => (typeof value === 'number' ? value : Number.NaN);

	switch (column.type) {
		case 'integer':
			return made(new Int32(), (values) =>
				makeData({
					type: new Int32(),
					...frame(values),
					data: numbers(values, new Int32Array(values.length), asNumber) as Int32Array
				})
			);
		case 'number':
			return made(new Float64(), (values) =>
				makeData({
					type: new Float64(),
					...frame(values),
					data: numbers(values, new Float64Array(values.length), asNumber) as Float64Array
				})
			);
		case 'date':
			return made(new DateDay(), (values) => {
				const days = (value: DuckDBValue) => (value instanceof DuckDBDateValue ? value.days : Number.NaN);
				return makeData({
					type: new DateDay(),
					...frame(values),
					data: numbers(values, new Int32Array(values.length), days) as Int32Array
				});
			});
		case 'code': {
			const codes = column.codes ?? [];
			const places = new Map<DuckDBValue, number>(codes.map((code, place) => [code, place]));
			const dictionary = makeVector(textData(codes));
			const isSmall = codes.length <= LARGEST_INT8;
			const type = new Dictionary(new Utf8(), isSmall ? new Int8() : new Int16(), id);
			return made(type, (values) => {
				const indices = numbers(
					values,
					isSmall ? new Int8Array(values.length) : new Int16Array(values.length),
					(value) => places.get(value) ?? Number.NaN
				);
				return makeData({
					type,
					...frame(values),
					data: indices as Int8Array,
					dictionary: dictionary as Vector<Utf8>
				});
			});
		}
		case 'codes':
		case 'text':
			return made(new Utf8(), textData);
	}
}

function frame(values: readonly DuckDBValue[]) {
	const nullCount = values.filter((value) => value === null).length;
	if (nullCount === 0) return { length: values.length, nullCount, nullBitmap: null };
	const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
	values.forEach((value, index) => {
		if (value !== null) nullBitmap[index >> 3] = (nullBitmap[index >> 3] ?? 0) | (1 << (index & 7));
	});
	return { length: values.length, nullCount, nullBitmap };
}

function textData(values: readonly DuckDBValue[]): Data<Utf8> {
	const texts = values.map((value) => Buffer.from(typeof value === 'string' ? value : '', 'utf8'));
	const valueOffsets = new Int32Array(values.length + 1);
	texts.forEach((text, index) => {
		valueOffsets[index + 1] = (valueOffsets[index] ?? 0) + text.length;
	});
	return makeData({
		type: new Utf8(),
		...frame(values),
		valueOffsets,
		data: new Uint8Array(Buffer.concat(texts))
	});
}
