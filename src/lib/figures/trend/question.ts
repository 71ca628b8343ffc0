import type { FramesOf, Question } from '../../engine/live-query.svelte';
import type { Choices } from '../../filters/choices';
import { publishedYears } from '../../queries/published-years';
import { isCatalogue } from '../catalogue';
import { monthStatements } from '../month-series';

function printedStatements({ crime, from, to }: Choices) {
	return { years: publishedYears({ crime_type: crime, from_year: from, to_year: to }) };
}

type Printed = ReturnType<typeof printedStatements>;
type Counted = ReturnType<typeof monthStatements>;

export type PrintedFrames = FramesOf<Printed>;

/**
 * How many, month by month? The press catalogue bears no trend: of it nothing is asked, and the full years that compilers
 * printed stand in its place.
 */
export function trendQuestion(choices: Choices): Question<Printed | Counted, Choices> {
	return {
		statements: isCatalogue(choices) ? printedStatements(choices) : monthStatements(choices),
		input: choices
	};
}
