import type { Choices } from '../../filters/choices';
import { selectionFor } from '../../filters/selection';
import { districtPopulation } from '../../queries/district-population';
import { districtPublished } from '../../queries/district-published';
import { districtYears } from '../../queries/district-years';
import { publishedTables } from '../police-tables';
import { measureFor } from './measure';

/**
 * Where? The printed tables and the censuses are small and asked for every time, so that the switch between measures
 * needs no engine. A rate is a statistic: rows of low confidence stay out of it unless the reader wants them in.
 */
export function districtMapQuestion(choices: Choices) {
	const rule = { givesStatistics: measureFor(choices) === 'rates', leavesOutDisappearances: false };
	return {
		statements: {
			years: districtYears({ table: choices.data, selection: selectionFor(choices, rule) }),
			missing_children: districtPublished(publishedTables.missing_children),
			extortion: districtPublished(publishedTables.extortion),
			population: districtPopulation(undefined)
		},
		input: choices
	};
}
