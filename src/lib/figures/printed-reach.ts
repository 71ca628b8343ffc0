import type { Note } from '../charts/figure-model';
import type { Choices } from '../filters/choices';
import type { Words } from '../i18n/words';

/**
 * Do the reader's choices ask for something that printed figures cannot follow? They know no kind, district or outcome,
 * and are no part of the invented rows.
 */
export function isUnreached({ data, kind, district, outcome }: Choices): boolean {
	return data !== 'incidents' || kind.length + district.length + outcome.length > 0;
}

/** The printed figures that are shown: those of low confidence only while the reader has not left them out everywhere. */
export function keptFigures<F extends { readonly isLow: boolean }>(
	figures: readonly F[],
	{ low }: Choices
): readonly F[] {
	return low === 'out' ? figures.filter(({ isLow }) => !isLow) : figures;
}

/**
 * Says what becomes of printed figures of low confidence.
 *
 * @param drawnText how the drawing shows those that it holds; null where it holds none.
 * @param isCalculated does the figure calculate with printed figures? With those of low confidence it never does.
 */
export function printedLowNotes(
	drawnText: string | null,
	isCalculated: boolean,
	{ low }: Choices,
	{ t }: Words
): readonly Note[] {
	if (low === 'out') return [{ kind: 'low-confidence', text: t('printed.note.low-out') }];
	const notes: Note[] = drawnText === null ? [] : [{ kind: 'low-confidence', text: drawnText }];
	if (low === 'in' && isCalculated) notes.push({ kind: 'out-of-reach', text: t('printed.note.low-in') });
	return notes;
}
