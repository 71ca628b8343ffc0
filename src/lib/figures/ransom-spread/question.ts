import type { Choices } from '../../filters/choices';
import { selectionFor } from '../../filters/selection';
import { ransomAmounts } from '../../queries/ransom-amounts';
import { ransomPairs } from '../../queries/ransom-pairs';
import { leftOutQuestion, statisticsRule } from '../left-out';
import { ransomQuestion } from '../ransom/question';

/**
 * How far apart do sums lie, and how much of a demand was paid? A statistic: rows of low confidence stay out unless the
 * reader wants them in. How many these are, and the years, is what the figure of the single sums asks as well.
 */
export function ransomSpreadQuestion(choices: Choices) {
	const selection = selectionFor(choices, statisticsRule);
	return {
		statements: {
			amounts: ransomAmounts({ table: choices.data, selection, money: choices.money }),
			pairs: ransomPairs({ table: choices.data, selection }),
			sizes: ransomQuestion(choices).statements.sizes,
			leftOut: leftOutQuestion(choices)
		},
		input: choices
	};
}
