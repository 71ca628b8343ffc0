import type { Choices } from '../../filters/choices';
import { selectionFor } from '../../filters/selection';
import { ransomMarks } from '../../queries/ransom-marks';
import { ransomPublished } from '../../queries/ransom-published';
import { ransomSizes } from '../../queries/ransom-sizes';
import { leftOutQuestion, withoutDisappearances } from '../left-out';

/**
 * What was asked and what was paid? Sums of low confidence are drawn and counted; they enter the medians only where the
 * reader wants them in everywhere.
 */
export function ransomQuestion(choices: Choices) {
	const args = {
		table: choices.data,
		selection: selectionFor(choices, withoutDisappearances),
		money: choices.money
	};
	return {
		statements: {
			marks: ransomMarks(args),
			sizes: ransomSizes({ ...args, low_in_medians: choices.low === 'in' }),
			leftOut: leftOutQuestion(choices),
			printed: ransomPublished(undefined)
		},
		input: choices
	};
}
