import type { Choices } from '../../../filters/choices';
import { selectionFor } from '../../../filters/selection';
import { catalogueShare } from '../../../queries/catalogue-share';
import { publishedYears } from '../../../queries/published-years';

/** What does the catalogue hold beside what was counted? Both ask about kidnapping for ransom in the whole city. */
export function catalogueShareQuestion(choices: Choices) {
	const { from, to } = choices;
	const selection = selectionFor(choices, { givesStatistics: false, leavesOutDisappearances: true });
	return {
		statements: {
			catalogue: catalogueShare({ selection }),
			years: publishedYears({ crime_type: 'kidnapping_for_ransom', from_year: from, to_year: to })
		},
		input: choices
	};
}
