import type { Choices } from '../../filters/choices';
import { selectionFor } from '../../filters/selection';
import { outcomeCounts } from '../../queries/outcome-counts';
import { leftOutQuestion, withoutDisappearances } from '../left-out';

/**
 * How did it end? All outcomes, whichever are chosen. Rows of low confidence are counted; the shares leave them out
 * unless the reader wants them in.
 */
export function outcomesQuestion(choices: Choices) {
	const selection = selectionFor(choices, withoutDisappearances);
	return {
		statements: {
			counts: outcomeCounts({ table: choices.data, selection, by: choices.by }),
			leftOut: leftOutQuestion(choices)
		},
		input: choices
	};
}
