import { rowsOf, type RowOf } from '../../engine/frame';
import type { FramesOf } from '../../engine/live-query.svelte';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import type { publishedYears } from '../../queries/published-years';
import { disagreeing, everyPrintedValue } from '../printed-disagreement';
import { printedPeriod } from '../printed-period';
import { printedValue } from '../printed-value';
import type { yearlyCountsQuestion } from './question';

export type YearlyFrames = FramesOf<ReturnType<typeof yearlyCountsQuestion>['statements']>;

/** How a source gave its number: as a count, as "more than", as "around". */
export type Precision = 'exact' | 'at-least' | 'around';

/** One printed figure of a year or of part of it. */
export interface YearlyCount {
	readonly stat_id: string;
	readonly year: number;
	readonly compiler_group: string;
	readonly measure: 'cases' | 'victims';
	readonly value: number;
	readonly precision: Precision;
	readonly is_part_year: boolean;
	readonly is_low: boolean;
	/** Code of the confidence: high, medium, low. */
	readonly confidence: string;
	/** Does it stand for its year and compiler: picked by hand for ransom, else the one for the longest part of the year? */
	readonly is_picked: boolean;
	/** Does the drawing show it? The others stand in the list of their year. */
	readonly is_shown: boolean;
	/** The value as printed: "112", "more than 100", "around 100". */
	readonly valueText: string;
	/** The same with any other number printed for the same thing that the drawing does not show: "13 or 12". */
	readonly saidText: string;
	readonly periodText: string;
	readonly compiler: string;
	readonly source_publisher: string;
	/** Stat_ids of those other numbers. */
	readonly others: readonly string[];
}

/** The printed figures of cases and people, picked and left out as the choices have it. */
export function yearlyCounts(
	frame: YearlyFrames['years'],
	choices: Choices,
	words: Words
): readonly YearlyCount[] {
	const isRansom = choices.crime === 'kidnapping_for_ransom';
	const rows = rowsOf(frame);
	return rows.flatMap((row): readonly YearlyCount[] => {
		if (row.measure !== 'cases' && row.measure !== 'victims') return [];
		const is_low = row.confidence === 'low';
		const is_picked = isRansom ? row.is_headline === 1 : !rows.some((other) => holdsMore(other, row));
		const hasUndrawn = isRansom && is_picked;
		const valueText = printedValue(row.value ?? 0, row.unit ?? '', words);
		return [
			{
				stat_id: row.stat_id ?? '',
				year: row.year ?? 0,
				compiler_group: row.compiler_group ?? '',
				measure: row.measure,
				value: row.value ?? 0,
				precision: precisionOf(row.unit),
				is_part_year: row.is_part_year === 1,
				is_low,
				confidence: row.confidence ?? '',
				is_picked,
				is_shown: is_picked && !(is_low && choices.low === 'out'),
				valueText,
				saidText: hasUndrawn ? everyPrintedValue(row, rows, words) : valueText,
				periodText: printedPeriod(row, words),
				compiler: row.compiler ?? '',
				source_publisher: row.source_publisher ?? '',
				others: hasUndrawn ? disagreeing(row, rows).map(({ stat_id }) => stat_id ?? '') : []
			}
		];
	});
}

type Row = RowOf<(typeof publishedYears)['columns']>;

/** Did the same compiler print a count for more of the same year? One of low confidence never stands for one that is not. */
function holdsMore(other: Row, row: Row): boolean {
	return (
		other.year === row.year &&
		other.compiler_group === row.compiler_group &&
		other.measure === row.measure &&
		(other.period_end ?? '') > (row.period_end ?? '') &&
		(other.confidence !== 'low' || row.confidence === 'low')
	);
}

function precisionOf(unit: string | null): Precision {
	if (unit === 'count_at_least') return 'at-least';
	return unit === 'count_approx' ? 'around' : 'exact';
}
