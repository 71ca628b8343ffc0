import type { Choices } from '../../filters/choices';
import { publishedMonths } from '../../queries/published-months';
import { publishedYears } from '../../queries/published-years';

/** The year whose months were printed: the peak that the whole city remembers. */
const YEAR_OF_MONTHS = 2010;

/** What was counted, year by year, and month by month in 2010? Only the period and the crime reach this figure. */
export function yearlyCountsQuestion(choices: Choices) {
	const { crime, from, to } = choices;
	return {
		statements: {
			years: publishedYears({ crime_type: crime, from_year: from, to_year: to }),
			months: publishedMonths({ crime_type: 'kidnapping_for_ransom', year: YEAR_OF_MONTHS })
		},
		input: choices
	};
}
