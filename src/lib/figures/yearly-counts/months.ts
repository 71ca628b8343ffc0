import { sum } from 'd3';
import { rowsOf } from '../../engine/frame';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { YEAR_OF_MONTHS } from '../year-of-months';
import type { YearlyCount, YearlyFrames } from './counts';

/** One printed month of the year whose months are known. */
export interface MonthCount {
	readonly month: number;
	readonly value: number;
	readonly stat_id: string;
}

/** The months that CPLC gave out, where the years drawn hold their year; else none. */
export function monthCounts(
	frame: YearlyFrames['months'],
	{ first, last }: { readonly first: number; readonly last: number },
	{ crime }: Choices
): readonly MonthCount[] {
	if (crime !== 'kidnapping_for_ransom' || first > YEAR_OF_MONTHS || last < YEAR_OF_MONTHS) return [];
	return rowsOf(frame)
		.filter((row) => row.compiler_group === 'cplc')
		.map(({ month, value, stat_id }) => ({ month: month ?? 0, value: value ?? 0, stat_id: stat_id ?? '' }));
}

/** What the months sum to, beside the whole year as CPLC gave it, alone or with police: they are not all there. */
export function monthsNote(
	months: readonly MonthCount[],
	counts: readonly YearlyCount[],
	words: Words
): string {
	const whole = counts.filter(
		({ year, measure, is_part_year, is_low }) =>
			year === YEAR_OF_MONTHS && measure === 'cases' && !is_part_year && !is_low
	);
	const year =
		whole.find(({ compiler_group }) => compiler_group === 'cplc') ??
		whole.find(({ compiler_group }) => compiler_group === 'cplc_and_police');
	const note = words.t('yearly.months.note', { sum: sum(months, ({ value }) => value) });
	if (!year) return note;
	const compiler = words.name('compiler', year.compiler_group);
	return `${note} ${words.t('yearly.months.whole', { value: year.saidText, compiler })}`;
}
