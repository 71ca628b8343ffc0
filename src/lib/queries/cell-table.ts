import type { IncidentTable } from '../manifest/incident-tables';

/** The tables made once from a table of incidents, so that the cost of a question does not grow with its rows. */
export type CellTable =
	| 'cells'
	| 'resolver_cells'
	| 'people_cells'
	| 'duration_cells'
	| 'ransom_cells'
	| 'amounts'
	| 'amount_cells';

/** The name of such a table: `incidents_cells`, `demo_incidents_people_cells`. */
export function cellTable(table: IncidentTable, cells: CellTable): string {
	return `${table}_${cells}`;
}
