import { sum } from 'd3';
import type { Cell, Note } from '../../charts/figure-model';
import { rowsOf } from '../../engine/frame';
import type { Choices } from '../../filters/choices';
import { choiceWords } from '../../filters/summary';
import type { Words } from '../../i18n/words';
import { headlineFigures, type HeadlineFigure } from '../headline-figures';
import { statHref, yearHref } from '../links';
import { isUnreached, printedLowNotes } from '../printed-reach';
import { noCell, numeric } from '../table-cells';
import type { TableFrames } from './districts';
import type { TableModel } from './table-model';

/** The columns of printed figures: compilers and measures apart, each figure under its own. */
const printedColumns = [
	['cplc', 'cases'],
	['cplc', 'victims'],
	['cplc_and_police', 'cases'],
	['cplc_and_police', 'victims'],
	['police', 'cases'],
	['police', 'victims']
] as const;

/**
 * The years in numbers: the incidents, each compiler's headline figure under its own name, and the price level. Printed
 * figures never stand beside invented rows.
 */
export function yearsModel(frames: TableFrames, choices: Choices, words: Words): TableModel {
	const { t } = words;
	const rows = rowsOf(frames.years);
	const isReal = choices.data === 'incidents';
	const figures = isReal ? headlineFigures(frames.printed, choices, words) : [];
	const shownColumns = isReal ? printedColumns : [];
	const n = sum(rows, (row) => row.incidents ?? 0);
	const { period, kind, district, outcome } = choiceWords(choices, words);
	const title = t('tables.years.title');
	return {
		id: 'years-table',
		title,
		subtitle: t(`tables.years.subtitle.${choices.data}`, {
			period,
			kind,
			district,
			outcome,
			n,
			figures: figures.length
		}),
		tables: [
			{
				caption: t(`tables.years.caption.${choices.data}`),
				columns: [
					numeric('year', t('yearly.table.year')),
					numeric('incidents', t(`tables.years.incidents.${choices.data}`)),
					numeric('victims', t('tables.victims')),
					...shownColumns.map(([compiler, measure]) =>
						numeric(
							`${compiler}_${measure}`,
							t('tables.years.printed', {
								compiler: words.name('compiler', compiler),
								measure: words.name('measure', measure)
							})
						)
					),
					numeric('cpi_index', t('tables.years.cpi'))
				],
				rows: rows.map((row) => {
					const year = row.year ?? 0;
					return [
						{ text: String(year), value: year, href: yearHref(year, words) },
						counted(row.incidents, words),
						people(row, words),
						...shownColumns.map(([compiler, measure]) =>
							printedCell(
								figures.find(
									(one) => one.year === year && one.compiler_group === compiler && one.measure === measure
								),
								words
							)
						),
						{
							text:
								row.cpi_index === null
									? words.name('missing', 'not-covered')
									: words.decimal(row.cpi_index, 1),
							value: row.cpi_index
						}
					];
				})
			}
		],
		notes: notesFor(figures, choices, words),
		sources: [
			{ text: t(`who.source.${choices.data}`), href: words.href(`/data/#${choices.data}`) },
			...(isReal ? [{ text: t('coverage.source'), href: words.href('/data/published/') }] : []),
			{ text: t('tables.years.source.cpi'), href: words.href('/data/#deflators') }
		],
		synthetic: !isReal
	};
}

function counted(count: number | null, words: Words): Cell {
	return { text: count === null ? words.name('missing', 'not-covered') : words.count(count), value: count };
}

/** The people taken of the incidents that name a number; the incidents that name none are said, never counted as nobody. */
function people(
	row: { incidents: number | null; victims: number | null; victims_not_reported: number | null },
	words: Words
): Cell {
	const unknown = row.victims_not_reported ?? 0;
	if (unknown === 0) return counted(row.victims, words);
	if (unknown === row.incidents) return { text: words.name('missing', 'not-reported'), value: null };
	return {
		text: words.t('tables.years.people-partly', { people: row.victims ?? 0, n: unknown }),
		value: row.victims
	};
}

/** A part of a year carries its months and does not sort among the years. */
function printedCell(figure: HeadlineFigure | undefined, words: Words): Cell {
	if (!figure) return noCell;
	const { t } = words;
	const value = figure.isPartYear
		? t('tables.years.part', { value: figure.valueText, period: figure.periodText })
		: figure.valueText;
	return {
		text: figure.isLow ? t('tables.years.low', { value }) : value,
		value: figure.isPartYear ? null : figure.value,
		href: statHref(figure.stat_id, words)
	};
}

function notesFor(figures: readonly HeadlineFigure[], choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [];
	if (choices.data === 'incidents')
		notes.push(
			{ kind: 'limit', text: t('tables.years.note.catalogue') },
			{ kind: 'note', text: t('yearly.note.compilers') }
		);
	if (figures.some(({ isPartYear }) => isPartYear))
		notes.push({ kind: 'part-year', text: t('tables.years.note.part-year') });
	if (figures.length > 0)
		notes.push(
			{ kind: 'limit', text: t('tables.years.note.empty') },
			...printedLowNotes(null, false, choices, words)
		);
	if (figures.length > 0 && isUnreached(choices))
		notes.push({ kind: 'out-of-reach', text: t('tables.years.note.out-of-reach') });
	return notes;
}
