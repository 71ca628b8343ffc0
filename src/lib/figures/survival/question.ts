import type { Choices } from '../../filters/choices';
import { selectionFor } from '../../filters/selection';
import { durationGroups } from '../../queries/duration-groups';
import { outcomeCounts } from '../../queries/outcome-counts';
import { leftOutQuestion, statisticsRule, withoutDisappearances } from '../left-out';

/**
 * How long are they held, group by group? A statistic: rows of low confidence stay out unless the reader wants them in.
 * `counts` knows how many those are, and which years the table covers.
 */
export function survivalQuestion(choices: Choices) {
	const selection = selectionFor(choices, statisticsRule);
	return {
		statements: {
			durations: durationGroups({ table: choices.data, selection, by: choices.by }),
			counts: outcomeCounts({
				table: choices.data,
				selection: selectionFor(choices, withoutDisappearances),
				by: 'none'
			}),
			leftOut: leftOutQuestion(choices)
		},
		input: choices
	};
}
