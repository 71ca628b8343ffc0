import type { Cell, DataTable, FigureModel, Note } from '../../../charts/figure-model';
import type { Choices } from '../../../filters/choices';
import type { Words } from '../../../i18n/words';
import { isMissing, type Estimate, type Missing } from '../../../stats/estimate';
import { MINIMUM_OVERLAP } from '../../../stats/unseen/overlap';
import { choiceWordsWithout, leftOutNotes } from '../../left-out';
import { countText } from '../../small-count';
import { numeric, worded } from '../../table-cells';
import type { UnseenListsModel } from './model';

type Drawn = Omit<UnseenListsModel, 'figure'>;

/** Why the lists say nothing of what is on neither. */
function refusalText({ reason }: Missing, { t }: Words): string {
	if (reason === 'nested-lists') return t('unseen.lists.nested');
	return t('unseen.lists.thin', { least: MINIMUM_OVERLAP });
}

/** The same in the few words that a line of the drawing has room for. */
export function whyNotText({ reason }: Missing, { t }: Words): string {
	if (reason === 'nested-lists') return t('unseen.lists.inside');
	return t(reason === 'not-estimable' ? 'unseen.lists.no-bound' : 'figure.too-few');
}

/** "11 854 (11 210–12 560)"; a bound stands alone. */
export function estimateText(answer: Estimate | number, words: Words): string {
	if (typeof answer === 'number') return words.count(answer);
	const { value, lower, upper } = answer;
	const interval = words.range(words.count(lower), words.count(upper));
	return words.t('outcomes.share', { share: words.count(value), interval });
}

/** The words around the drawing: headline, subtitle, notes, source, table and description. */
export function figureText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const title = titleText(model, words);
	const { period, kind, district, outcome } = choiceWordsWithout(choices, words);
	const parts = { period, kind, district, outcome, n: model.lists.distinct };
	return {
		id: 'unseen-lists',
		title,
		subtitle: t(model.isRefused ? 'unseen.lists.subtitle.refused' : 'unseen.lists.subtitle', parts),
		notes: notesFor(model, choices, words),
		sources: [{ text: t(`outcomes.source.${choices.data}`), href: words.href(`/data/#${choices.data}`) }],
		alt: altText(model, words),
		table: tableOf(model, title, words),
		synthetic: choices.data === 'demo_incidents'
	};
}

/** Why nothing is drawn: the catalogue holds no lists, or nothing fits the choice. */
export function emptyText({ isRefused, isEmpty }: Drawn, { t }: Words): string {
	return t(isRefused && !isEmpty ? 'unseen.lists.refused' : 'outcomes.empty');
}

function titleText({ isRefused, total, lists }: Drawn, words: Words): string {
	const { t } = words;
	if (isRefused) return t('unseen.lists.title.refused');
	if (isMissing(total)) return t('unseen.lists.title.plain');
	return t('unseen.lists.title', {
		total: words.count(total.value),
		interval: words.range(words.count(total.lower), words.count(total.upper)),
		seen: lists.distinct
	});
}

function notesFor(
	{ isRefused, isTooFew, total, atLeast, lists, leftOut }: Drawn,
	choices: Choices,
	words: Words
): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [{ kind: 'note', text: t('unseen.lists.note.says') }];
	if (isRefused) {
		const mentions = (['police', 'cplc', 'both'] as const).map((list) => countText(lists[list], words));
		const [police = '', cplc = '', both = ''] = mentions;
		notes.push({ kind: 'limit', text: t('unseen.lists.note.mentions', { police, cplc, both }) });
	} else {
		if (isMissing(total) && !isTooFew) notes.push({ kind: 'limit', text: refusalText(total, words) });
		notes.push(
			{ kind: 'limit', text: t('unseen.lists.note.assumes') },
			{ kind: 'note', text: t('unseen.lists.note.methods', { least: MINIMUM_OVERLAP }) },
			...boundNotes(total, atLeast, words),
			{
				kind: 'limit',
				text: t('unseen.lists.note.neither', {
					press: countText(lists.pressOnly, words),
					unknown: countText(lists.unknown, words)
				})
			},
			{
				kind: 'low-confidence',
				text: t(choices.low === 'in' ? 'timeToEnd.note.low.in' : 'timeToEnd.note.low.out')
			}
		);
	}
	return [...notes, { kind: 'note', text: t('unseen.lists.note.three') }, ...leftOutNotes(leftOut, words)];
}

/** Why Chao's bound is not given where the total is. */
function boundNotes(total: Drawn['total'], atLeast: Drawn['atLeast'], { t }: Words): readonly Note[] {
	return !isMissing(total) && isMissing(atLeast)
		? [{ kind: 'limit', text: t('unseen.lists.note.no-bound') }]
		: [];
}

function altText(model: Drawn, words: Words): string {
	const { t } = words;
	const { isRefused, isEmpty, isTooFew, lists, total, atLeast } = model;
	if (isRefused || isEmpty) return t('survival.alt.none');
	if (isTooFew) return t('figure.too-few');
	const seen = t('unseen.lists.alt', {
		police: countText(lists.police, words),
		cplc: countText(lists.cplc, words),
		both: countText(lists.both, words),
		seen: lists.distinct
	});
	if (isMissing(total)) return `${seen} ${refusalText(total, words)}`;
	const least = isMissing(atLeast) ? whyNotText(atLeast, words) : estimateText(atLeast, words);
	return `${seen} ${t('unseen.lists.alt.estimates', { total: estimateText(total, words), least })}`;
}

function tableOf(model: Drawn, caption: string, words: Words): DataTable {
	const { t } = words;
	const { isRefused, lists, total, atLeast } = model;
	const counted = (what: string, count: number): readonly Cell[] => [
		{ text: what, value: what },
		{ text: countText(count, words), value: count }
	];
	const estimated = (what: string, answer: Estimate | number | Missing): readonly Cell[] => [
		{ text: what, value: what },
		isMissing(answer)
			? { text: whyNotText(answer, words), value: null }
			: {
					text: estimateText(answer, words),
					value: typeof answer === 'number' ? answer : answer.value
				}
	];
	const names = isRefused ? 'mentioned' : 'listed';
	return {
		caption,
		columns: [
			worded('what', t(`unseen.lists.table.${names}`)),
			numeric('incidents', t('outcomes.table.incidents'))
		],
		rows: [
			counted(t('unseen.lists.police'), lists.police),
			counted(t('unseen.lists.cplc'), lists.cplc),
			counted(t('unseen.lists.both'), lists.both),
			counted(t('unseen.lists.press'), lists.pressOnly),
			counted(t('unseen.lists.unknown'), lists.unknown),
			...(isRefused
				? []
				: [
						counted(t('unseen.lists.distinct'), lists.distinct),
						estimated(t('unseen.lists.total'), total),
						estimated(t('unseen.lists.least'), atLeast)
					])
		]
	};
}
