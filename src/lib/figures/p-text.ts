import type { Cell } from '../charts/figure-model';
import type { Words } from '../i18n/words';
import { noCell } from './table-cells';

/** A smaller p is written as smaller than this one: none is 0. */
const LEAST_WRITTEN = 0.001;

/** A p-value: "<0.001", "0.013", "0.35": never 0, and with a third place only where it is small. */
export function pText(p: number, words: Words): string {
	if (p < LEAST_WRITTEN) return words.t('figure.p.below', { limit: words.decimal(LEAST_WRITTEN, 3) });
	return words.fixed(p, p < 0.1 ? 3 : 2);
}

/** The same with its name, for a place that does not name it: "p < 0.001", "p = 0.013". */
export function namedPText(p: number, words: Words): string {
	return p < LEAST_WRITTEN
		? words.t('figure.p.named-below', { limit: words.decimal(LEAST_WRITTEN, 3) })
		: words.t('figure.p.named', { p: pText(p, words) });
}

/** A p-value in a table; empty where there is none. */
export function pCell(p: number | null, words: Words): Cell {
	return p === null ? noCell : { text: pText(p, words), value: p };
}
