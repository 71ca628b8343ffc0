import { max, min } from 'd3';
import type { Cell, DataTable, FigureModel, Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import { choiceWords } from '../../filters/summary';
import type { Words } from '../../i18n/words';
import type { Estimate } from '../../stats/estimate';
import { statHref, yearHref } from '../links';
import { pCell } from '../p-text';
import { isUnreached, printedLowNotes } from '../printed-reach';
import { noCell, numberCell, numeric, worded } from '../table-cells';
import type { UnseenModel } from './model';

type Drawn = Omit<UnseenModel, 'figure'>;

/** "7.7": incidents for each hundred printed cases, with a place where it matters. */
export function perHundred(ratio: number, words: Words): string {
	const value = ratio * 100;
	return words.decimal(value, value < 10 ? 1 : 0);
}

/** "7.7 (0.2–51)" */
export function ratioText({ value, lower, upper }: Estimate, words: Words): string {
	const interval = words.range(perHundred(lower, words), perHundred(upper, words));
	return words.t('outcomes.share', { share: perHundred(value, words), interval });
}

/** The words around the drawing: headline, subtitle, notes, source, table and description. */
export function figureText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const title = titleText(model, words);
	const years = model.compared.map(({ year }) => year);
	const span = words.range(String(min(years) ?? ''), String(max(years) ?? ''));
	return {
		id: 'unseen',
		title,
		subtitle: model.isEmpty
			? t('unseen.subtitle.none', { period: choiceWords(choices, words).period })
			: t('unseen.subtitle', { years: span, n: model.compared.length }),
		notes: notesFor(model, choices, words),
		sources: [
			{ text: t('who.source.incidents'), href: words.href('/data/#incidents') },
			{ text: t('coverage.source'), href: words.href('/data/published/') }
		],
		alt: altText(model, title, words),
		table: tableOf(model, title, words),
		synthetic: false
	};
}

function titleText({ compared }: Drawn, words: Words): string {
	const fewer = compared.filter(({ differs }) => differs === 'fewer').length;
	const [first, second] = compared;
	if (!first || fewer === 0) return words.t('unseen.title.plain');
	if (!second)
		return words.t('unseen.title.one', {
			n: first.incidents,
			all: first.valueText,
			compiler: words.name('compiler', first.compiler_group),
			year: String(first.year)
		});
	return words.t('unseen.title', { fewer, n: compared.length });
}

function notesFor({ compared, unfit, low }: Drawn, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [
		{ kind: 'limit', text: t('unseen.note.says') },
		{ kind: 'limit', text: t('unseen.note.not') },
		{ kind: 'note', text: t('unseen.note.interval') }
	];
	if (compared.length > 1) notes.push({ kind: 'note', text: t('unseen.note.looks', { n: compared.length }) });
	notes.push(
		{ kind: 'note', text: t('yearly.note.compilers') },
		{ kind: 'limit', text: t('coverage.share.note.no-rate') },
		{ kind: 'note', text: t('unseen.note.absent') }
	);
	if (unfit.length > 0) notes.push({ kind: 'note', text: t('unseen.note.unfit', { n: unfit.length }) });
	if (low > 0 && choices.low !== 'out')
		notes.push({
			kind: 'low-confidence',
			text: t(choices.low === 'in' ? 'survival.note.low.in' : 'survival.note.low.out', { n: low })
		});
	notes.push(...printedLowNotes(null, true, choices, words));
	if (isUnreached(choices)) notes.push({ kind: 'out-of-reach', text: t('coverage.share.note.out-of-reach') });
	return notes;
}

function altText({ compared, isEmpty }: Drawn, title: string, words: Words): string {
	const { t } = words;
	if (isEmpty) return t('unseen.empty');
	const entries = compared.map(({ year, compiler_group, incidents, valueText, ratio }) =>
		t('unseen.alt.entry', {
			year: String(year),
			compiler: words.name('compiler', compiler_group),
			of: t('unseen.counts', { n: incidents, all: valueText }),
			ratio: ratioText(ratio, words)
		})
	);
	return t('unseen.alt', { title, list: entries.join(t('outcomes.list-separator')) });
}

/** A comparison a row, then the printed counts from which none is made, with the reason. */
function tableOf({ compared, unfit }: Drawn, caption: string, words: Words): DataTable {
	const { t } = words;
	const head = (one: Drawn['compared'][number] | Drawn['unfit'][number]): readonly Cell[] => [
		{ text: String(one.year), value: one.year, href: yearHref(one.year, words) },
		{ text: words.name('compiler', one.compiler_group), value: one.compiler_group },
		{ text: one.periodText, value: one.periodText },
		one.incidents === null
			? { text: words.name('missing', 'not-covered'), value: null }
			: numberCell(one.incidents, words),
		{ text: one.valueText, value: one.value, href: statHref(one.stat_id, words) }
	];
	return {
		caption,
		columns: [
			numeric('year', t('yearly.table.year')),
			worded('compiler_group', t('yearly.table.compiler')),
			worded('period', t('yearly.table.period')),
			numeric('incidents', t('coverage.share.table.catalogue')),
			numeric('value', t('unseen.table.cases')),
			numeric('ratio', t('unseen.table.ratio')),
			numeric('p', t('unseen.table.p'))
		],
		rows: [
			...compared.map((one) => [
				...head(one),
				{ text: ratioText(one.ratio, words), value: one.ratio.value },
				pCell(one.adjustedP, words)
			]),
			...unfit.map((one) => [...head(one), { text: t(`unseen.unfit.${one.why}`), value: null }, noCell])
		]
	};
}
