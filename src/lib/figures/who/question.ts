import type { Choices } from '../../filters/choices';
import { selectionFor } from '../../filters/selection';
import { people } from '../../queries/people';
import { perpetrators } from '../../queries/perpetrators';

/**
 * Who was taken, and by whom? People are counted, so rows of low confidence are in; alleged disappearances are in as well
 * and said apart, for here they are neither ransom nor resolution.
 */
export function whoQuestion(choices: Choices) {
	const selection = selectionFor(choices, { givesStatistics: false, leavesOutDisappearances: false });
	return {
		statements: {
			people: people({ table: choices.data, selection }),
			perpetrators: perpetrators({ table: choices.data, selection })
		},
		input: choices
	};
}
