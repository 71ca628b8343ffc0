import type { Choices } from '../../../filters/choices';
import { peoplePublished } from '../../../queries/people-published';

/** Who was taken, in the printed figures? Only the period reaches them. */
export function printedPeopleQuestion(choices: Choices) {
	const { from, to } = choices;
	return {
		statements: { printed: peoplePublished({ of: 'victims', from_year: from, to_year: to }) },
		input: choices
	};
}
