import type { Cell, DataTable, FigureModel, Note } from '../../../charts/figure-model';
import type { Choices } from '../../../filters/choices';
import { choiceWords } from '../../../filters/summary';
import type { Words } from '../../../i18n/words';
import { isMissing } from '../../../stats/estimate';
import { statHref } from '../../links';
import { isUnreached, printedLowNotes } from '../../printed-reach';
import { numeric, worded } from '../../table-cells';
import type { PrintedEndsModel } from './model';
import { pairShare, pairText } from './pair-words';
import type { PrintedPair } from './pairs';

type Drawn = Omit<PrintedEndsModel, 'figure'>;

/** The figure that readers will have heard of: CPLC's cases solved in 2013. */
const KNOWN_FIGURE = 'KPS-97d968';

/** The words around the drawing: headline, subtitle, notes, source, table and description. */
export function figureText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const drawn = model.blocks.flatMap((block) => block.drawn);
	const publishers = new Set(model.pairs.map(({ source_publisher }) => source_publisher));
	const title = titleText(drawn, words);
	return {
		id: 'printed-ends',
		title,
		subtitle: model.isEmpty
			? t('printedEnds.subtitle.none', { period: choiceWords(choices, words).period })
			: t('printedEnds.subtitle', { n: drawn.length, all: model.pairs.length }),
		notes: notesFor(choices, words),
		sources: [
			{
				text: model.isEmpty ? t('who.printed.source.none') : t('printedEnds.source', { n: publishers.size }),
				href: words.href('/data/published/')
			}
		],
		alt: altText(model, drawn, words),
		table: table(model.pairs, title, words),
		synthetic: false
	};
}

function altText({ isEmpty }: Drawn, drawn: readonly PrintedPair[], words: Words): string {
	const { t } = words;
	if (drawn.length === 0) return t(isEmpty ? 'printedEnds.empty' : 'printedEnds.no-share');
	const list = drawn.map((pair) =>
		t('printedEnds.alt.entry', {
			compiler: words.name('compiler', pair.compiler_group),
			period: pair.periodText,
			pair: pairText(pair, words),
			share: pairShare(pair, words)
		})
	);
	return t('printedEnds.alt', { list: list.join(t('outcomes.list-separator')) });
}

function titleText(drawn: readonly PrintedPair[], words: Words): string {
	const known = drawn.find(({ stat_id }) => stat_id === KNOWN_FIGURE);
	if (!known || isMissing(known.share)) return words.t('printedEnds.title.plain');
	return words.t('printedEnds.title', {
		compiler: words.name('compiler', known.compiler_group),
		value: known.valueText,
		whole: known.wholeText,
		share: words.percent(known.share.value),
		period: known.periodText
	});
}

function notesFor(choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [
		{ kind: 'limit', text: t('printedEnds.note.together') },
		{ kind: 'limit', text: t('printedEnds.note.meaning') },
		{ kind: 'limit', text: t('printedEnds.note.interval') },
		{ kind: 'note', text: t('printedEnds.note.table') }
	];
	notes.push(...printedLowNotes(null, true, choices, words));
	if (isUnreached(choices) || choices.by !== 'none')
		notes.push({ kind: 'out-of-reach', text: t('printedEnds.note.out-of-reach') });
	return notes;
}

function table(pairs: readonly PrintedPair[], caption: string, words: Words): DataTable {
	const { t } = words;
	return {
		caption,
		columns: [
			worded('crime_type', t('printedEnds.table.crime')),
			worded('period', t('printedEnds.table.period')),
			worded('compiler', t('printedEnds.table.compiler')),
			worded('measure', t('printedEnds.table.part')),
			numeric('value', t('printedEnds.table.value')),
			worded('whole_measure', t('printedEnds.table.whole')),
			numeric('whole_value', t('printedEnds.table.whole-value')),
			numeric('share', t('printedEnds.table.share'))
		],
		rows: pairs.map((pair): readonly Cell[] => [
			{ text: words.name('crime', pair.crime_type), value: pair.crime_type },
			{ text: pair.periodText, value: pair.period_start },
			{ text: pair.compiler, value: pair.compiler },
			{ text: words.name('measure', pair.measure), value: pair.measure },
			{ text: pair.valueText, value: pair.value, href: statHref(pair.stat_id, words) },
			{ text: words.name('measure', pair.whole_measure), value: pair.whole_measure },
			{ text: pair.wholeText, value: pair.whole_value, href: statHref(pair.whole_stat_id, words) },
			{ text: pairShare(pair, words), value: isMissing(pair.share) ? null : pair.share.value }
		])
	};
}
