import type { FigureModel, Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { choiceWordsWithout, leftOutNotes } from '../left-out';
import { isCatalogue } from '../catalogue';
import { isFew } from '../small-count';
import { endsTable } from './figure-table';
import type { OutcomesModel } from './model';
import { lowNotes } from './shared-notes';
import { saidOf } from './share-answer';
import { baseOf } from './statistics-base';

type Drawn = Omit<OutcomesModel, 'figure'>;

/** The words around the drawing: headline, subtitle, notes, source, table and description. */
export function figureText(model: Drawn, choices: Choices, words: Words): FigureModel {
	const { t } = words;
	const title = titleText(model, choices, words);
	const { period, kind, district } = choiceWordsWithout(choices, words);
	const { all, ended, open, unknown } = model.whole;
	const n = all.incidents;
	return {
		id: 'outcomes',
		title,
		subtitle: t(`outcomes.subtitle.${choices.data}`, { period, kind, district, n }),
		notes: notesFor(model, choices, words),
		sources: [{ text: t(`outcomes.source.${choices.data}`), href: words.href(`/data/#${choices.data}`) }],
		alt: model.isEmpty
			? t('outcomes.empty')
			: t(`outcomes.alt.${choices.data}`, {
					n,
					ended: ended.incidents,
					open: open.incidents,
					unknown: unknown.incidents,
					killed: model.whole.byEnd.get('killed')?.incidents ?? 0
				}),
		table: endsTable(model, choices, title, words),
		synthetic: choices.data === 'demo_incidents'
	};
}

function titleText({ whole, isEmpty }: Drawn, { data }: Choices, words: Words): string {
	const n = whole.all.incidents;
	const ended = whole.ended.incidents;
	const killed = whole.byEnd.get('killed')?.incidents ?? 0;
	if (isEmpty || isFew(n)) return words.t('outcomes.title.plain');
	if (killed === 0 || isFew(killed)) return words.t(`outcomes.title.ended.${data}`, { n, ended });
	return words.t(`outcomes.title.${data}`, { n, ended, killed });
}

function notesFor(model: Drawn, choices: Choices, words: Words): readonly Note[] {
	const { t } = words;
	const { all } = model.whole;
	const isSplit = choices.by !== 'none';
	const answers = isSplit
		? model.groups.map(({ endedAnswer, ended }) => saidOf(endedAnswer, ended))
		: model.rows.map(({ answer }) => answer);
	const hasShare = answers.some((answer) => answer !== null && !isMissing(answer));
	const notes: Note[] = isCatalogue(choices) ? [{ kind: 'limit', text: t('outcomes.note.bias') }] : [];
	if (hasShare) notes.push({ kind: 'limit', text: shareNote(model, choices, words) });
	notes.push({ kind: 'note', text: t(`outcomes.note.worst.${choices.data}`) });
	const isDrawnHollow = isCatalogue(choices) || !isSplit;
	notes.push(...lowNotes(all, choices, isDrawnHollow ? 'hollow' : 'shares', words));
	notes.push(...leftOutNotes(model.leftOut, words));
	const tallies = isSplit ? model.groups.map((group) => group.all) : [...model.whole.byEnd.values()];
	const isFewSaid = answers.some(isMissing) || tallies.some(({ incidents }) => isFew(incidents));
	if (isFewSaid && !model.isEmpty) notes.push({ kind: 'note', text: t('outcomes.note.too-few') });
	if (choices.outcome.length > 0) notes.push({ kind: 'out-of-reach', text: t('outcomes.note.all-outcomes') });
	return notes;
}

/** What a share is: bounds of the catalogue, an estimate of other rows; of the whole, or of each group. */
function shareNote({ whole }: Drawn, choices: Choices, words: Words): string {
	const { t } = words;
	const isSplit = choices.by !== 'none';
	if (!isCatalogue(choices)) return t(isSplit ? 'outcomes.note.interval.groups' : 'outcomes.note.interval');
	if (isSplit) return t('outcomes.note.bounds.groups');
	return t('outcomes.note.bounds', {
		n: baseOf(whole.all, choices),
		unknown: baseOf(whole.open, choices) + baseOf(whole.unknown, choices)
	});
}
