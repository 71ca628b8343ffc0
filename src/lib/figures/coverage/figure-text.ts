import type { DataTable, FigureModel, Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isUnreached, printedLowNotes } from '../printed-reach';
import { worded } from '../table-cells';
import { yearRuns } from '../year-runs';
import type { CoverageModel, CoverageRow, Extent } from './model';

type Drawn = Omit<CoverageModel, 'figure'>;

/** The words around the matrix. */
export function figureText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const crime = words.name('crime', choices.crime);
	const title = titleText(model, crime, words);
	const compilers = new Set(model.rows.map(({ compiler_group }) => compiler_group));
	return {
		id: 'coverage',
		title,
		subtitle: t('coverage.subtitle', {
			crime,
			years: words.range(String(model.years.first), String(model.years.last)),
			n: compilers.size
		}),
		notes: notesFor(model, choices, words),
		sources: [{ text: t('coverage.source'), href: words.href('/data/published/') }],
		alt: t('coverage.alt', {
			title,
			list: model.rows.map((row) => rowText(row, words)).join(t('outcomes.list-separator'))
		}),
		table: tableOf(model, t('coverage.table.caption'), words),
		synthetic: false
	};
}

/** How many years of the span have a figure for the whole year that is not of low confidence, by compiler: the finding. */
function titleText({ rows, years }: Drawn, crime: string, words: Words): string {
	const { t } = words;
	const whole = (compiler: string) =>
		rows
			.find(({ subject, compiler_group }) => subject === 'counts' && compiler_group === compiler)
			?.years.filter(({ extent, isLow }) => extent === 'year' && !isLow).length ?? 0;
	const all = years.last - years.first + 1;
	const [cplc, police] = [whole('cplc'), whole('police')];
	if (cplc + police === 0) return t('coverage.title.plain', { crime });
	return t('coverage.title', { crime, all, cplc, police });
}

function notesFor({ rows }: Drawn, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const hasLow = rows.some(({ years }) => years.some(({ isLow }) => isLow));
	const notes: Note[] = [
		{ kind: 'limit', text: t('coverage.note.gap') },
		{ kind: 'part-year', text: t('coverage.note.part') },
		{ kind: 'note', text: t('coverage.note.span') },
		...printedLowNotes(hasLow ? t('coverage.note.low') : null, true, choices, words),
		{ kind: 'limit', text: t('coverage.note.found') }
	];
	if (isUnreached(choices)) notes.push({ kind: 'out-of-reach', text: t('coverage.note.out-of-reach') });
	return notes;
}

/** The years of one extent as runs: "2010–2014, 2018"; empty where there are none. */
export function yearsText(row: CoverageRow, extent: Extent, words: Words): string {
	return yearRuns(row.years.filter((one) => one.extent === extent).map(({ year }) => year))
		.map(([from, to]) => words.range(String(from), String(to)))
		.join(words.t('coverage.separator'));
}

function rowText(row: CoverageRow, words: Words): string {
	return words.t('coverage.alt.row', {
		subject: words.t(`coverage.subject.${row.subject}`),
		compiler: words.name('compiler', row.compiler_group),
		n: row.years.length
	});
}

function tableOf({ allRows }: Drawn, caption: string, words: Words): DataTable {
	const { t } = words;
	const years = (row: CoverageRow, extent: Extent) => {
		const text = yearsText(row, extent, words);
		return { text, value: text === '' ? null : text };
	};
	return {
		caption,
		columns: [
			worded('crime_type', words.name('column', 'crime_type')),
			worded('subject', t('coverage.table.subject')),
			worded('compiler_group', t('coverage.table.compiler')),
			worded('year', t('coverage.extent.year')),
			worded('part', t('coverage.extent.part')),
			worded('span', t('coverage.extent.span'))
		],
		rows: allRows.map((row) => [
			{ text: words.name('crime', row.crime_type), value: row.crime_type },
			{ text: t(`coverage.subject.${row.subject}`), value: row.subject },
			{ text: words.name('compiler', row.compiler_group), value: row.compiler_group },
			years(row, 'year'),
			years(row, 'part'),
			years(row, 'span')
		])
	};
}
