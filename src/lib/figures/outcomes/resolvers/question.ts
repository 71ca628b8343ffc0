import type { Choices } from '../../../filters/choices';
import { selectionFor } from '../../../filters/selection';
import { resolverCounts } from '../../../queries/resolver-counts';
import { leftOutQuestion, withoutDisappearances } from '../../left-out';

/** Who ended the incidents that had ended? Here every choice reaches, that of outcomes too. */
export function resolversQuestion(choices: Choices) {
	const selection = selectionFor(choices, withoutDisappearances);
	return {
		statements: {
			counts: resolverCounts({ table: choices.data, selection, by: choices.by }),
			leftOut: leftOutQuestion(choices)
		},
		input: choices
	};
}
