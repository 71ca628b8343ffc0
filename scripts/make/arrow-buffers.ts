import type { DuckDBValue } from '@duckdb/node-api';
import { makeData, Utf8, type Data } from 'apache-arrow';

/** Length and validity of a column, as Arrow keeps them: a bit for each value, set where there is one. */
export function validity(values: readonly DuckDBValue[]) {
	const nullCount = values.filter((value) => value === null).length;
	const nullBitmap = nullCount === 0 ? null : new Uint8Array(Math.ceil(values.length / 8));
	if (nullBitmap) {
		values.forEach((value, index) => {
			if (value !== null) nullBitmap[index >> 3] = (nullBitmap[index >> 3] ?? 0) | (1 << (index & 7));
		});
	}
	return { length: values.length, nullCount, nullBitmap };
}

/**
 * Writes what `read` makes of each value into `buffer`, 0 where there is none.
 *
 * @throws RangeError on a value of which `read` makes no number.
 */
export function filled<B extends Int8Array | Int16Array | Int32Array | Float64Array>(
	buffer: B,
	values: readonly DuckDBValue[],
	read: (value: DuckDBValue) => number
): B {
	values.forEach((value, index) => {
		const number = value === null ? 0 : read(value);
		if (!Number.isFinite(number)) throw new RangeError(`${String(value)} is not as declared`);
		buffer[index] = number;
	});
	return buffer;
}

/** Text as Arrow keeps it: all bytes in one buffer, and where each value begins. */
export function textData(values: readonly DuckDBValue[]): Data<Utf8> {
	const texts = values.map((value) => Buffer.from(typeof value === 'string' ? value : '', 'utf8'));
	const valueOffsets = new Int32Array(values.length + 1);
	texts.forEach((text, index) => {
		valueOffsets[index + 1] = (valueOffsets[index] ?? 0) + text.length;
	});
	const data = new Uint8Array(Buffer.concat(texts));
	return makeData({ type: new Utf8(), ...validity(values), valueOffsets, data });
}
