import { sum } from 'd3';
import type { DataTable, FigureModel, Note } from '../../../charts/figure-model';
import type { Choices } from '../../../filters/choices';
import type { Words } from '../../../i18n/words';
import { statHref, yearHref } from '../../links';
import { isUnreached, printedLowNotes } from '../../printed-reach';
import { numeric, worded } from '../../table-cells';
import type { CatalogueShareModel } from './model';

type Drawn = Omit<CatalogueShareModel, 'figure'>;

/** The words around the drawing of the catalogue beside the printed counts. */
export function figureText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const title = titleText(model, words);
	const incidents = sum(model.catalogue, (one) => one.incidents);
	const years = words.range(String(model.years.first), String(model.years.last));
	const low = sum(model.catalogue, (one) => one.low);
	return {
		id: 'catalogue-share',
		title,
		subtitle: t('coverage.share.subtitle', { years, n: incidents, figures: model.printed.length }),
		notes: notesFor(model, low, choices, words),
		sources: [
			{ text: t('who.source.incidents'), href: words.href('/data/#incidents') },
			{ text: t('coverage.source'), href: words.href('/data/published/') }
		],
		alt: t('coverage.share.alt', { title, years, n: incidents, figures: model.printed.length }),
		table: tableOf(model, title, words),
		synthetic: false
	};
}

function titleText({ peak }: Drawn, words: Words): string {
	if (!peak || peak.incidents === null) return words.t('coverage.share.title.plain');
	return words.t('coverage.share.title', {
		year: String(peak.year),
		compiler: words.name('compiler', peak.compiler_group),
		value: peak.valueText,
		n: peak.incidents
	});
}

function notesFor(model: Drawn, low: number, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const example = model.peak?.ofText;
	const notes: Note[] = [
		...(example === undefined
			? []
			: [{ kind: 'limit' as const, text: t('coverage.share.note.nested', { example }) }]),
		{ kind: 'limit', text: t('coverage.share.note.no-rate') },
		{ kind: 'note', text: t('yearly.note.compilers') }
	];
	if (model.printed.some(({ isPartYear }) => isPartYear))
		notes.push({ kind: 'part-year', text: t('coverage.share.note.part-year') });
	const hasLow = low > 0 || model.printed.some(({ isLow }) => isLow);
	const lowText = hasLow ? t('coverage.share.note.low', { n: low }) : null;
	notes.push(...printedLowNotes(lowText, true, choices, words));
	if (isUnreached(choices)) notes.push({ kind: 'out-of-reach', text: t('coverage.share.note.out-of-reach') });
	return notes;
}

/** A printed figure a row, with the catalogue's incidents of its year; then the years of the catalogue without one. */
function tableOf(model: Drawn, caption: string, words: Words): DataTable {
	const { t } = words;
	const printedYears = new Set(model.printed.map(({ year }) => year));
	const count = (incidents: number | null) => ({
		text: incidents === null ? words.name('missing', 'not-covered') : words.count(incidents),
		value: incidents
	});
	const none = { text: '', value: null };
	const rows = [
		...model.printed.map((one) => ({
			year: one.year,
			cells: [
				{ text: String(one.year), value: one.year, href: yearHref(one.year, words) },
				count(one.incidents),
				{ text: words.name('compiler', one.compiler_group), value: one.compiler_group },
				{ text: words.name('measure', one.measure), value: one.measure },
				{ text: one.valueText, value: one.value, href: statHref(one.stat_id, words) },
				{ text: one.periodText, value: one.periodText },
				{ text: one.ofText, value: one.ofText === '' ? null : one.ofText }
			]
		})),
		...model.catalogue
			.filter(({ year }) => !printedYears.has(year))
			.map(({ year, incidents }) => ({
				year,
				cells: [{ text: String(year), value: year }, count(incidents), none, none, none, none, none]
			}))
	];
	return {
		caption,
		columns: [
			numeric('year', t('yearly.table.year')),
			numeric('incidents', t('coverage.share.table.catalogue')),
			worded('compiler_group', t('yearly.table.compiler')),
			worded('measure', t('yearly.table.measure')),
			numeric('value', t('yearly.table.value')),
			worded('period', t('yearly.table.period')),
			worded('of', t('coverage.share.table.of'))
		],
		rows: rows.toSorted((a, b) => a.year - b.year).map(({ cells }) => cells)
	};
}
