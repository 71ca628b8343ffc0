import type { Choices } from '../../filters/choices';
import { publishedBeside } from '../../queries/published-beside';
import { publishedMonths } from '../../queries/published-months';
import { publishedSpans } from '../../queries/published-spans';
import { publishedYears } from '../../queries/published-years';
import { YEAR_OF_MONTHS } from '../year-of-months';

/** What was counted, year by year, and month by month in 2010? Only the period and the crime reach this figure. */
export function yearlyCountsQuestion(choices: Choices) {
	const { crime, from, to } = choices;
	const args = { crime_type: crime, from_year: from, to_year: to };
	return {
		statements: {
			years: publishedYears(args),
			spans: publishedSpans(args),
			beside: publishedBeside(args),
			months: publishedMonths({ crime_type: 'kidnapping_for_ransom', year: YEAR_OF_MONTHS })
		},
		input: choices
	};
}
