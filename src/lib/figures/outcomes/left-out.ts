import { rowsOf, type Frame } from '../../engine/frame';
import type { Choices } from '../../filters/choices';
import { selectionFor } from '../../filters/selection';
import { outcomeCounts } from '../../queries/outcome-counts';
import { shownByFigure } from './statistics-base';

/** The alleged enforced disappearances that the reader's other choices would let in. */
export function leftOutQuestion(choices: Choices) {
	const selection = {
		...selectionFor(choices, shownByFigure),
		kidnap_type: ['enforced_disappearance']
	};
	return outcomeCounts({ table: choices.data, selection, by: 'none' });
}

/** How many of them does a figure leave out? None where the reader chose kinds. */
export function leftOutCount(frame: Frame<(typeof outcomeCounts)['columns']>, choices: Choices): number {
	if (choices.kind.length > 0) return 0;
	return rowsOf(frame).reduce((sum, row) => sum + (row.incidents ?? 0), 0);
}
