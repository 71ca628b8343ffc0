import type { Cell, DataColumn } from '../charts/figure-model';
import type { Words } from '../i18n/words';

/** A column of numbers. */
export const numeric = (key: string, label: string): DataColumn => ({ key, label, numeric: true });

/** A column of words. */
export const worded = (key: string, label: string): DataColumn => ({ key, label, numeric: false });

/** A cell in which nothing is to be said; it sorts last. */
export const noCell: Cell = { text: '', value: null };

/** A whole number in digits. */
export function numberCell(value: number, words: Words): Cell {
	return { text: words.count(value), value };
}
