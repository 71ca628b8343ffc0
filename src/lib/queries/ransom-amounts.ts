import type { IncidentTable } from '../manifest/incident-tables';
import { everything, type Selection } from '../sql/predicates';
import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable, keptCells } from './cell-table';
import type { Money } from './ransom-money';

export interface RansomAmountsArgs {
	readonly table: IncidentTable;
	readonly selection: Selection;
	readonly money: Money;
}

const columns = {
	side: { type: 'text', unit: 'none', missing: 'never', label: 'column.side' },
	amount: { type: 'number', unit: 'none', missing: 'not-covered', label: 'column.amount' },
	incidents: { type: 'number', unit: 'incidents', missing: 'never', label: 'column.incidents' }
} as const satisfies ColumnSpecs;

/**
 * Which sums were demanded and paid, and how often each?
 *
 * One row a side (`demanded`, `paid`) and sum in the money asked for, the smallest first; sums of years without a price
 * index (an exchange rate, for dollars) are one row without a sum.
 */
export const ransomAmounts = defineQuery({
	name: 'ransom_amounts',
	question: 'query.ransom_amounts',
	columns,
	tables: ({ table }: RansomAmountsArgs) => [
		cellTable(table, 'cells'),
		cellTable(table, 'amounts'),
		cellTable(table, 'amount_cells')
	],
	build: ({ table, selection, money }: RansomAmountsArgs) => sql`
select
	side,
	${ident(`amount_${money}`)} as amount,
	sum(incidents)::integer as incidents
from ${ident(cellTable(table, 'amount_cells'))}
semi join ${keptCells(table, selection)} using (cell_no)
join ${ident(cellTable(table, 'amounts'))} using (amount_no)
group by side, amount
order by side, amount nulls last`,
	examples: [
		{ table: 'incidents', selection: everything, money: 'real' },
		{ table: 'demo_incidents', selection: { ...everything, kidnap_type: ['ransom'] }, money: 'usd' }
	]
});
