import type { Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import type { PanelColumns } from './bar-panels';

interface Said {
	readonly columns: PanelColumns;
	readonly low: number;
	readonly disappearances: number;
}

/** The sentences that any count of people from the incidents carries. */
export function incidentNotes(
	{ columns, low, disappearances }: Said,
	choices: Choices,
	words: Words
): readonly Note[] {
	const { t } = words;
	const notes: Note[] = [];
	if (choices.data === 'incidents') notes.push({ kind: 'limit', text: t('who.note.bias') });
	if (low > 0) notes.push({ kind: 'low-confidence', text: t('who.note.low', { n: low }) });
	if (choices.low === 'out') notes.push({ kind: 'note', text: t('who.note.low-out') });
	if (choices.data === 'incidents' && disappearances > 0)
		notes.push({ kind: 'note', text: t('who.note.disappearances', { n: disappearances }) });
	if (columns.flat().some(({ bars }) => bars.some(({ isFew }) => isFew)))
		notes.push({ kind: 'note', text: t('who.note.too-few') });
	return notes;
}
