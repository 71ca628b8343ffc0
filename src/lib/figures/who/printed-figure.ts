import { rowsOf, type Frame } from '../../engine/frame';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import type { peoplePublished } from '../../queries/people-published';
import { keptFigures } from '../printed-reach';
import { printedPeriod } from '../printed-period';
import { printedValue } from '../printed-value';
import { countText } from '../small-count';

export type PeoplePublishedFrame = Frame<(typeof peoplePublished)['columns']>;

/** One printed figure on people, with its words. */
export interface PrintedPeople {
	readonly stat_id: string;
	readonly crime_type: string;
	readonly measure: string;
	readonly value: number;
	/** As printed, in digits. */
	readonly valueText: string;
	/** As it is said at a mark: an exact count below five in words. */
	readonly saidText: string;
	readonly compiler: string;
	readonly compiler_group: string;
	readonly source_publisher: string;
	readonly period_start: string;
	readonly period_end: string;
	readonly periodText: string;
	/** Is it of part of one year, or was it printed before its year was over? */
	readonly isPartYear: boolean;
	readonly isLow: boolean;
}

/** The printed figures of a frame that the reader wants to see, in its order. */
export function printedPeople(
	frame: PeoplePublishedFrame,
	choices: Choices,
	words: Words
): readonly PrintedPeople[] {
	const figures = rowsOf(frame).map((row) => ({
		stat_id: row.stat_id ?? '',
		crime_type: row.crime_type ?? '',
		measure: row.measure ?? '',
		value: row.value ?? 0,
		valueText: printedValue(row.value ?? 0, row.unit ?? '', words),
		saidText:
			row.unit === 'count'
				? countText(row.value ?? 0, words)
				: printedValue(row.value ?? 0, row.unit ?? '', words),
		compiler: row.compiler ?? '',
		compiler_group: row.compiler_group ?? '',
		source_publisher: row.source_publisher ?? '',
		period_start: row.period_start ?? '',
		period_end: row.period_end ?? '',
		periodText: printedPeriod(row, words),
		isPartYear: row.is_part_year === 1,
		isLow: row.confidence === 'low'
	}));
	return keptFigures(figures, choices);
}
