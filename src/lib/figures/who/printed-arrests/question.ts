import type { Choices } from '../../../filters/choices';
import { peoplePublished } from '../../../queries/people-published';

/** How many were arrested or killed for kidnapping, in the printed figures? Only the period reaches them. */
export function printedArrestsQuestion(choices: Choices) {
	const { from, to } = choices;
	return {
		statements: { printed: peoplePublished({ of: 'kidnappers', from_year: from, to_year: to }) },
		input: choices
	};
}
