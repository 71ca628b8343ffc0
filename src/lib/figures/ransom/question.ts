import type { Choices } from '../../filters/choices';
import { selectionFor, type FigureRule } from '../../filters/selection';
import { ransomMarks } from '../../queries/ransom-marks';
import { ransomPublished } from '../../queries/ransom-published';
import { ransomSizes } from '../../queries/ransom-sizes';
import { leftOutQuestion } from '../outcomes/left-out';

/** Every sum is drawn, hollow where of low confidence; the medians leave those out by a rule of their own. */
const drawnRule: FigureRule = { givesStatistics: false, leavesOutDisappearances: true };

/**
 * What was asked and what was paid? Sums of low confidence are drawn and counted; they enter the medians only where the
 * reader wants them in everywhere.
 */
export function ransomQuestion(choices: Choices) {
	const args = {
		table: choices.data,
		selection: selectionFor(choices, drawnRule),
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
