import type { Choices } from '../../../filters/choices';
import { selectionFor } from '../../../filters/selection';
import { reporterCounts } from '../../../queries/reporter-counts';
import { leftOutQuestion, statisticsRule } from '../../left-out';

/** On whose list do the incidents stand? A statistic: rows of low confidence stay out unless the reader wants them in. */
export function unseenListsQuestion(choices: Choices) {
	const selection = selectionFor(choices, statisticsRule);
	return {
		statements: {
			reporters: reporterCounts({ table: choices.data, selection }),
			leftOut: leftOutQuestion(choices)
		},
		input: choices
	};
}
