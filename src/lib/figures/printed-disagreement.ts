import type { Words } from '../i18n/words';
import { printedValue } from './printed-value';

interface PrintedRow {
	readonly compiler_group: string | null;
	readonly measure: string | null;
	readonly period_start: string | null;
	readonly period_end: string | null;
	readonly value: number | null;
	readonly unit: string | null;
	readonly confidence: string | null;
}

/**
 * Which other numbers were printed of the same compiler, measure and period? A number of low confidence does not speak
 * against one that is not.
 */
export function disagreeing<R extends PrintedRow>(row: R, rows: readonly R[]): readonly R[] {
	return rows.filter(
		(other) =>
			other.value !== row.value &&
			other.confidence !== 'low' &&
			(['compiler_group', 'measure', 'period_start', 'period_end'] as const).every(
				(key) => other[key] === row[key]
			)
	);
}

/** The value as printed, with every other number printed for the same thing: "13 or 12". */
export function everyPrintedValue<R extends PrintedRow>(row: R, rows: readonly R[], words: Words): string {
	return [row, ...disagreeing(row, rows)]
		.map(({ value, unit }) => printedValue(value ?? 0, unit ?? '', words))
		.reduce((first, second) => words.t('printed.or', { first, second }));
}
