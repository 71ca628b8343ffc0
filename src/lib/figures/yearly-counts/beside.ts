import { rowsOf } from '../../engine/frame';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { printedPeriod } from '../printed-period';
import { printedValue } from '../printed-value';
import type { YearlyFrames } from './counts';

/** A printed figure that the drawing of Karachi's yearly counts cannot show, in words. */
export interface BesideFigure {
	readonly stat_id: string;
	readonly period_start: string;
	readonly compiler_group: string;
	readonly measure: string;
	readonly geo_name: string;
	readonly value: number;
	readonly valueText: string;
	readonly periodText: string;
	readonly is_part_year: boolean;
	readonly confidence: string;
	readonly source_publisher: string;
	/** "487 cases, Karachi South, 2024 (NGOs)": value, place, period, compiler, and that it is of low confidence. */
	readonly text: string;
	/** The same without its place, where that is said. */
	readonly cityText: string;
}

/** What else was printed, as the choices have it: those of low confidence only while they are not left out. */
export function besideFigures(
	frame: YearlyFrames['beside'],
	{ low }: Choices,
	words: Words
): readonly BesideFigure[] {
	return rowsOf(frame)
		.filter(({ confidence }) => low !== 'out' || confidence !== 'low')
		.map((row) => {
			const isRough = row.measure === 'cases_approx' && row.unit === 'count_approx';
			const measure = isRough ? 'cases' : (row.measure ?? '');
			const told = {
				value: printedValue(row.value ?? 0, row.unit ?? '', words),
				measure: words.name('measure', measure),
				place: words.name('place', row.geo_name ?? ''),
				period: printedPeriod(row, words),
				compiler: words.name('compiler', row.compiler_group ?? '')
			};
			const isLow = row.confidence === 'low';
			const say = (text: string) => (isLow ? words.t('yearly.beside.low', { text }) : text);
			return {
				stat_id: row.stat_id ?? '',
				period_start: row.period_start ?? '',
				compiler_group: row.compiler_group ?? '',
				measure,
				geo_name: row.geo_name ?? '',
				value: row.value ?? 0,
				valueText: told.value,
				periodText: told.period,
				is_part_year: row.is_part_year === 1,
				confidence: row.confidence ?? '',
				source_publisher: row.source_publisher ?? '',
				text: say(words.t('yearly.beside', told)),
				cityText: say(words.t('yearly.beside.city', told))
			};
		});
}
