import type { FramesOf, Question } from '../../engine/live-query.svelte';
import type { Choices } from '../../filters/choices';
import { publishedMonths } from '../../queries/published-months';
import { publishedYears } from '../../queries/published-years';
import { isCatalogue } from '../catalogue';
import { monthStatements } from '../month-series';
import { YEAR_OF_MONTHS } from '../year-of-months';

function printedStatements() {
	const crime_type = 'kidnapping_for_ransom';
	return {
		printedMonths: publishedMonths({ crime_type, year: YEAR_OF_MONTHS }),
		printedYear: publishedYears({ crime_type, from_year: YEAR_OF_MONTHS, to_year: YEAR_OF_MONTHS })
	};
}

type Printed = ReturnType<typeof printedStatements>;
type Counted = ReturnType<typeof monthStatements>;

export type PrintedMonthsFrames = FramesOf<Printed>;
export type SeasonsFrames = FramesOf<Printed | Counted>;

/**
 * How many, month of the year by month of the year? The press catalogue bears no season: beside it is asked how little was
 * printed by month.
 */
export function seasonsQuestion(choices: Choices): Question<Printed | Counted, Choices> {
	return {
		statements: isCatalogue(choices) ? printedStatements() : monthStatements(choices),
		input: choices
	};
}
