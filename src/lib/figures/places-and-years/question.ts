import type { Choices } from '../../filters/choices';
import { selectionFor } from '../../filters/selection';
import { districtPublished } from '../../queries/district-published';
import { districtTable } from '../../queries/district-table';
import { publishedYears } from '../../queries/published-years';
import { yearTable } from '../../queries/year-table';
import { publishedTables } from '../police-tables';

/** The districts and the years in numbers: the same statements as the figures where there are such, and the same rule. */
export function placesAndYearsQuestion(choices: Choices) {
	const { data: table, from, to } = choices;
	const selection = selectionFor(choices, { givesStatistics: false, leavesOutDisappearances: false });
	return {
		statements: {
			districts: districtTable({ table, selection }),
			missing_children: districtPublished(publishedTables.missing_children),
			extortion: districtPublished(publishedTables.extortion),
			years: yearTable({ table, selection }),
			printed: publishedYears({ crime_type: 'kidnapping_for_ransom', from_year: from, to_year: to })
		},
		input: choices
	};
}
