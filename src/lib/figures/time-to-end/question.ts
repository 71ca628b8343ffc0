import type { Choices } from '../../filters/choices';
import { selectionFor } from '../../filters/selection';
import { durationCounts } from '../../queries/duration-counts';
import { leftOutQuestion, statisticsRule } from '../left-out';
import { isCatalogue } from '../catalogue';

/**
 * How long did it take? A statistic: rows of low confidence stay out unless the reader wants them in. Outcomes that are
 * chosen leave rows out of the catalogue's curve; competing outcomes are always all there.
 */
export function timeToEndQuestion(choices: Choices) {
	const selection = selectionFor(choices, statisticsRule);
	return {
		statements: {
			durations: durationCounts({
				table: choices.data,
				selection,
				keepsOutcomes: isCatalogue(choices)
			}),
			leftOut: leftOutQuestion(choices)
		},
		input: choices
	};
}
