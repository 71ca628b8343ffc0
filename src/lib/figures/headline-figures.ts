import { rowsOf, type Frame } from '../engine/frame';
import type { Choices } from '../filters/choices';
import type { Words } from '../i18n/words';
import type { publishedYears } from '../queries/published-years';
import { keptFigures } from './printed-reach';
import { printedPeriod } from './printed-period';
import { printedValue } from './printed-value';

/** The figure that stands for a compiler, year and measure. */
export interface HeadlineFigure {
	readonly stat_id: string;
	readonly year: number;
	readonly compiler_group: string;
	readonly compiler: string;
	readonly source_publisher: string;
	readonly measure: 'cases' | 'victims';
	readonly value: number;
	readonly valueText: string;
	readonly periodText: string;
	readonly isPartYear: boolean;
	readonly isLow: boolean;
}

/** The headline figures of a frame of printed years that the reader wants to see, in its order. */
export function headlineFigures(
	frame: Frame<(typeof publishedYears)['columns']>,
	choices: Choices,
	words: Words
): readonly HeadlineFigure[] {
	const figures = rowsOf(frame).flatMap((row): readonly HeadlineFigure[] => {
		if (row.is_headline !== 1 || (row.measure !== 'cases' && row.measure !== 'victims')) return [];
		return [
			{
				stat_id: row.stat_id ?? '',
				year: row.year ?? 0,
				compiler_group: row.compiler_group ?? '',
				compiler: row.compiler ?? '',
				source_publisher: row.source_publisher ?? '',
				measure: row.measure,
				value: row.value ?? 0,
				valueText: printedValue(row.value ?? 0, row.unit ?? '', words),
				periodText: printedPeriod(row, words),
				isPartYear: row.is_part_year === 1,
				isLow: row.confidence === 'low'
			}
		];
	});
	return keptFigures(figures, choices);
}
