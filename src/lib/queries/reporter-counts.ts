import type { IncidentTable } from '../manifest/incident-tables';
import { everything, type Selection } from '../sql/predicates';
import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable, keptCells } from './cell-table';

export interface ReporterCountsArgs {
	readonly table: IncidentTable;
	readonly selection: Selection;
}

const columns = {
	reported_to: { type: 'text', unit: 'none', missing: 'never', label: 'column.reported_to' },
	incidents: { type: 'number', unit: 'incidents', missing: 'never', label: 'column.incidents' }
} as const satisfies ColumnSpecs;

/**
 * To whom were the incidents reported: police, CPLC, both, or neither?
 *
 * One row a code with at least one incident; `unknown` where nothing is said. Police and CPLC are two lists of the same
 * incidents, and `both` is where they overlap.
 */
export const reporterCounts = defineQuery({
	name: 'reporter_counts',
	question: 'query.reporter_counts',
	columns,
	tables: ({ table }: ReporterCountsArgs) => [
		cellTable(table, 'cells'),
		cellTable(table, 'person_codes'),
		cellTable(table, 'people_cells')
	],
	build: ({ table, selection }: ReporterCountsArgs) => sql`
select code as reported_to, sum(incidents)::integer as incidents
from ${ident(cellTable(table, 'people_cells'))}
semi join ${keptCells(table, selection)} using (cell_no)
join ${ident(cellTable(table, 'person_codes'))} using (code_no)
where attribute = 'reported_to'
group by code
order by code`,
	examples: [
		{ table: 'incidents', selection: everything },
		{ table: 'demo_incidents', selection: { ...everything, kidnap_type: ['ransom'] } }
	]
});
