import type { ColumnSpecs, ColumnSpec } from '../sql/statement';

/** Text and codes: one string a row, `null` where missing. */
export type TextColumn = readonly (string | null)[];

/** Numbers, or dates as UTC milliseconds: `NaN` where missing. */
export type NumberColumn = Float64Array;

export type ColumnOf<S extends ColumnSpec> = S['type'] extends 'text' ? TextColumn : NumberColumn;

/** An answer as columns. Marks take columns and an index, never rows. */
export interface Frame<C extends ColumnSpecs = ColumnSpecs> {
	readonly length: number;
	readonly columns: { readonly [K in keyof C]: ColumnOf<C[K]> };
}

/** One row for a reader's eye (a tooltip, a table line): numbers or `null`, never `NaN`. */
export type RowOf<C extends ColumnSpecs> = {
	readonly [K in keyof C]: (C[K]['type'] extends 'text' ? string : number) | null;
};

/**
 * Reads one row of a frame.
 *
 * @throws RangeError when there is no such row.
 */
export function rowAt<C extends ColumnSpecs>(frame: Frame<C>, index: number): RowOf<C> {
	if (!Number.isInteger(index) || index < 0 || index >= frame.length) throw new RangeError(`no row ${index}`);
	const row: Record<string, string | number | null> = {};
	for (const [name, column] of Object.entries<TextColumn | NumberColumn>(frame.columns)) {
		const value = column[index] ?? null;
		row[name] = typeof value === 'number' && Number.isNaN(value) ? null : value;
	}
	return row as RowOf<C>;
}

/** All rows of a small frame (tables, models of a few dozen marks). */
export function rowsOf<C extends ColumnSpecs>(frame: Frame<C>): readonly RowOf<C>[] {
	return Array.from({ length: frame.length }, (_, index) => rowAt(frame, index));
}

/** A frame as plain JSON, for the prerendered page: small where typed arrays would carry eight bytes a number. */
export interface PackedFrame {
	readonly length: number;
	readonly columns: Readonly<Record<string, readonly (string | number | null)[]>>;
}

/** Packs a frame into plain JSON: `NaN` becomes `null`, which JSON can carry. */
export function packFrame(frame: Frame): PackedFrame {
	const columns = Object.entries<TextColumn | NumberColumn>(frame.columns).map(([name, column]) => [
		name,
		Array.from<string | number | null>(column).map((value) =>
			typeof value === 'number' && Number.isNaN(value) ? null : value
		)
	]);
	return { length: frame.length, columns: Object.fromEntries(columns) };
}

/**
 * The frame that was packed. A column that the pack lacks is empty, which reads as missing.
 *
 * @param specs the columns of the statement that was asked; what else is packed is left behind.
 */
export function unpackFrame<C extends ColumnSpecs>(packed: PackedFrame, specs: C): Frame<C> {
	const columns = Object.entries<ColumnSpec>(specs).map(([name, spec]) => {
		const values = packed.columns[name] ?? [];
		const column =
			spec.type === 'text'
				? values
				: Float64Array.from(values, (value) => (value === null ? NaN : Number(value)));
		return [name, column];
	});
	return { length: packed.length, columns: Object.fromEntries(columns) as Frame<C>['columns'] };
}
