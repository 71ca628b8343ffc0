import type { FramesOf, Question } from '../../engine/live-query.svelte';
import type { Choices } from '../../filters/choices';
import { selectionFor } from '../../filters/selection';
import { districtPopulation } from '../../queries/district-population';
import { districtPublished } from '../../queries/district-published';
import { districtYears } from '../../queries/district-years';
import { isCatalogue } from '../catalogue';
import { statisticsRule } from '../left-out';
import { publishedTables } from '../police-tables';

function printedStatements() {
	return {
		population: districtPopulation(undefined),
		missing_children: districtPublished(publishedTables.missing_children),
		extortion: districtPublished(publishedTables.extortion)
	};
}

function countedStatements(choices: Choices) {
	const selection = selectionFor(choices, statisticsRule);
	const disappearances = { ...selection, kidnap_type: ['enforced_disappearance'] };
	return {
		population: districtPopulation(undefined),
		years: districtYears({ table: choices.data, selection }),
		disappearances: districtYears({ table: choices.data, selection: disappearances })
	};
}

type Printed = ReturnType<typeof printedStatements>;
type Counted = ReturnType<typeof countedStatements>;

export type DistrictRatesFrames = FramesOf<Printed | Counted>;

/**
 * How many cases on how many people, in each district? Of the press catalogue nothing is asked, for it bears no rate: only
 * the printed tables, both of them, so that the switch between them needs no engine.
 */
export function districtRatesQuestion(choices: Choices): Question<Printed | Counted, Choices> {
	return {
		statements: isCatalogue(choices) ? printedStatements() : countedStatements(choices),
		input: choices
	};
}
