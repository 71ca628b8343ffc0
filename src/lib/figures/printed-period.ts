import type { Words } from '../i18n/words';

/**
 * The period of a printed figure in words. A figure that was printed for its whole year before the year was over
 * (police 2021, "so far") says so.
 */
export function printedPeriod(
	row: {
		readonly period_start: string | null;
		readonly period_end: string | null;
		readonly is_part_year: number | null;
	},
	words: Words
): string {
	const period = words.period(row.period_start ?? '', row.period_end ?? '');
	const isSoFar = row.is_part_year === 1 && row.period_end?.endsWith('-12-31');
	return isSoFar ? words.t('printed.so-far', { period }) : period;
}
