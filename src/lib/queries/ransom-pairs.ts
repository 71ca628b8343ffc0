import type { IncidentTable } from '../manifest/incident-tables';
import { everything, type Selection } from '../sql/predicates';
import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable, keptCells } from './cell-table';

export interface RansomPairsArgs {
	readonly table: IncidentTable;
	readonly selection: Selection;
}

const rupees = { type: 'number', unit: 'pkr', missing: 'never' } as const;

const columns = {
	ransom_demanded_pkr: { ...rupees, label: 'column.ransom_demanded_pkr' },
	ransom_paid_pkr: { ...rupees, label: 'column.ransom_paid_pkr' },
	incidents: { type: 'number', unit: 'incidents', missing: 'never', label: 'column.incidents' }
} as const satisfies ColumnSpecs;

/**
 * Where both are reported, what was demanded and what was paid?
 *
 * One row a pair of sums, in rupees of the day: the ratio of two sums of one incident needs no other money.
 */
export const ransomPairs = defineQuery({
	name: 'ransom_pairs',
	question: 'query.ransom_pairs',
	columns,
	tables: ({ table }: RansomPairsArgs) => [cellTable(table, 'cells'), cellTable(table, 'ransom_cells')],
	build: ({ table, selection }: RansomPairsArgs) => sql`
select
	demanded_nominal as ransom_demanded_pkr,
	paid_nominal as ransom_paid_pkr,
	sum(incidents)::integer as incidents
from ${ident(cellTable(table, 'ransom_cells'))}
semi join ${keptCells(table, selection)} using (cell_no)
where demanded_nominal is not null and paid_nominal is not null
group by all
order by all`,
	examples: [
		{ table: 'incidents', selection: everything },
		{ table: 'demo_incidents', selection: { ...everything, from_year: 2010, to_year: 2012 } }
	]
});
