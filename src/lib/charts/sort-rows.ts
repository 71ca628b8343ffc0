import type { Cell } from './figure-model';

export interface SortOrder {
	/** Index of the column. */
	readonly column: number;
	readonly descending: boolean;
}

type Row = readonly Cell[];

/** Sorts rows by the values of one column; what is not known stays last either way, equals keep their order. */
export function sortedRows(rows: readonly Row[], order: SortOrder | null, lang: string): readonly Row[] {
	if (!order) return rows;
	const sign = order.descending ? -1 : 1;
	return [...rows].sort((a, b) => {
		const left = a[order.column]?.value ?? null;
		const right = b[order.column]?.value ?? null;
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
		return sign * String(left).localeCompare(String(right), lang);
	});
}

/** The order after a press on a column's head: numbers begin with the largest, words with the first. */
export function nextOrder(order: SortOrder | null, column: number, numeric: boolean): SortOrder {
	return { column, descending: order?.column === column ? !order.descending : numeric };
}
