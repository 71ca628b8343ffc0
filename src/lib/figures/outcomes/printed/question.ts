import type { Choices } from '../../../filters/choices';
import { publishedResolution } from '../../../queries/published-resolution';

/** What was printed as solved, recovered or still held? Only the period reaches these figures. */
export function printedEndsQuestion(choices: Choices) {
	return {
		statements: { pairs: publishedResolution({ from_year: choices.from, to_year: choices.to }) },
		input: choices
	};
}
