import type { Choices } from '../../filters/choices';
import { catalogueSize } from '../../queries/catalogue-size';
import { publishedYears } from '../../queries/published-years';

/** What is known in one sentence and four numbers, and how much does the catalogue hold beside them? No choice reaches it: it is the ground on which all else stands. */
export function openingQuestion(choices: Choices) {
	return {
		statements: {
			years: publishedYears({ crime_type: 'kidnapping_for_ransom', from_year: null, to_year: null }),
			size: catalogueSize({ table: 'incidents' })
		},
		input: choices
	};
}
