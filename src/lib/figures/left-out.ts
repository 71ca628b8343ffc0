import { rowsOf, type Frame } from '../engine/frame';
import type { Choices } from '../filters/choices';
import type { Note } from '../charts/figure-model';
import { selectionFor, type FigureRule } from '../filters/selection';
import type { Words } from '../i18n/words';
import { outcomeCounts } from '../queries/outcome-counts';

/**
 * Ransoms and ends are counted, so rows of low confidence are in; alleged disappearances are out unless their kind is
 * chosen.
 */
export const withoutDisappearances: FigureRule = { givesStatistics: false, leavesOutDisappearances: true };

/** The alleged enforced disappearances that the reader's other choices would let in. */
export function leftOutQuestion(choices: Choices) {
	const selection = {
		...selectionFor(choices, withoutDisappearances),
		kidnap_type: ['enforced_disappearance']
	};
	return outcomeCounts({ table: choices.data, selection, by: 'none' });
}

/** How many of them does a figure leave out? None where the reader chose kinds. */
export function leftOutCount(frame: Frame<(typeof outcomeCounts)['columns']>, choices: Choices): number {
	if (choices.kind.length > 0) return 0;
	return rowsOf(frame).reduce((sum, row) => sum + (row.incidents ?? 0), 0);
}

/** Says how many alleged disappearances a figure leaves out; nothing where it leaves out none. */
export function leftOutNotes(leftOut: number, words: Words): readonly Note[] {
	if (leftOut === 0) return [];
	return [{ kind: 'note', text: words.t('outcomes.note.left-out', { n: leftOut }) }];
}
