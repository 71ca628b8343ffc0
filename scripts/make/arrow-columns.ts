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
	type Data,
	type DataType
} from 'apache-arrow';
import type { ColumnDeclaration } from '../tables/declaration';
import { filled, textData, validity } from './arrow-buffers';

/** Makes the Arrow data of one column, batch by batch; the dictionary of a coded column is the same in all. */
export interface ArrowColumn {
	readonly field: Field;
	/** @throws RangeError on a value that the declaration does not allow. */
	readonly data: (values: readonly DuckDBValue[]) => Data;
}

/** Codes that an index of 8 bits can name. */
const CODES_IN_INT8 = 127;

const number = (value: DuckDBValue) => (typeof value === 'number' ? value : Number.NaN);
const days = (value: DuckDBValue) => (value instanceof DuckDBDateValue ? value.days : Number.NaN);

/**
 * How a declared column stands in Arrow: codes as a dictionary in their declared order, dates as days, whole numbers in
 * 32 bits, other numbers in 64.
 *
 * @param id a number for its dictionary that no other column of the table has.
 */
export function arrowColumn(column: ColumnDeclaration, id: number): ArrowColumn {
	const { type, data } = storage(column, id);
	return {
		field: new Field(column.name, type, column.missing !== 'never'),
		data: (values) => {
			if (column.missing === 'never' && values.includes(null))
				throw new RangeError(`${column.name}: missing in a row`);
			return data(values);
		}
	};
}

function storage(
	{ type, codes }: ColumnDeclaration,
	id: number
): { readonly type: DataType; readonly data: ArrowColumn['data'] } {
	switch (type) {
		case 'integer':
			return {
				type: new Int32(),
				data: (values) =>
					makeData({
						type: new Int32(),
						...validity(values),
						data: filled(new Int32Array(values.length), values, number)
					})
			};
		case 'number':
			return {
				type: new Float64(),
				data: (values) =>
					makeData({
						type: new Float64(),
						...validity(values),
						data: filled(new Float64Array(values.length), values, number)
					})
			};
		case 'date':
			return {
				type: new DateDay(),
				data: (values) =>
					makeData({
						type: new DateDay(),
						...validity(values),
						data: filled(new Int32Array(values.length), values, days)
					})
			};
		case 'code':
			return coded(codes ?? [], id);
		case 'codes':
		case 'text':
			return { type: new Utf8(), data: textData };
	}
}

function coded(codes: readonly string[], id: number) {
	const places = new Map<DuckDBValue, number>(codes.map((code, place) => [code, place]));
	const place = (value: DuckDBValue) => places.get(value) ?? Number.NaN;
	const dictionary = makeVector(textData(codes));
	if (codes.length <= CODES_IN_INT8) {
		const type = new Dictionary(new Utf8(), new Int8(), id);
		const data = (values: readonly DuckDBValue[]) =>
			makeData({
				type,
				...validity(values),
				data: filled(new Int8Array(values.length), values, place),
				dictionary
			});
		return { type, data };
	}
	const type = new Dictionary(new Utf8(), new Int16(), id);
	const data = (values: readonly DuckDBValue[]) =>
		makeData({
			type,
			...validity(values),
			data: filled(new Int16Array(values.length), values, place),
			dictionary
		});
	return { type, data };
}
