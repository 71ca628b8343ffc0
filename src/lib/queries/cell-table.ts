import { selected, type Dimension, type Selection } from '../sql/predicates';
import { ident, join, sql, type Fragment } from '../sql/sql';
import type { IncidentTable } from '../manifest/incident-tables';

/**
 * The tables made once from a table of incidents, so that the cost of a question does not grow with its rows.
 *
 * `cells` counts incidents by what a reader filters by and numbers each set of equal ones (`cell_no`). The others name
 * only that number: a question chooses among some thousand cells and never compares texts in a long table. `span` is one
 * row, the years of the table; `calendar` is a row a year that it or the price index covers; `person_codes` and `amounts` number what `people_cells` and `amount_cells` count.
 */
export type CellTable =
	| 'cells'
	| 'span'
	| 'calendar'
	| 'month_cells'
	| 'resolver_cells'
	| 'person_codes'
	| 'people_cells'
	| 'duration_cells'
	| 'ransom_cells'
	| 'amounts'
	| 'amount_cells';

/** The name of such a table: `incidents_cells`, `demo_incidents_people_cells`. */
export function cellTable(table: IncidentTable, cells: CellTable): string {
	return `${table}_${cells}`;
}

/**
 * The cells that a selection keeps, as a table to join `using (cell_no)`.
 *
 * @param columns of `cells` that the question reads beside `cell_no` and `low_confidence`.
 */
export function keptCells(
	table: IncidentTable,
	selection: Selection,
	except: readonly Dimension[] = [],
	columns: readonly ('year' | 'district_id' | 'kidnap_type' | 'outcome')[] = []
): Fragment {
	const read = join(
		['cell_no', 'low_confidence', ...columns].map((column) => ident(column)),
		', '
	);
	return sql`(select ${read} from ${ident(cellTable(table, 'cells'))} where ${selected(selection, except)}) kept`;
}
