import type { IncidentTable } from '../manifest/incident-tables';
import { everything, type Selection } from '../sql/predicates';
import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable, keptCells } from './cell-table';

export interface MonthCountsArgs {
	readonly table: IncidentTable;
	readonly selection: Selection;
}

const count = { type: 'number', unit: 'incidents', missing: 'never' } as const;
const year = { type: 'number', unit: 'year', missing: 'never' } as const;

const columns = {
	year: { ...year, label: 'column.year' },
	month: { type: 'number', unit: 'month', missing: 'not-reported', label: 'column.month' },
	incidents: { ...count, label: 'column.incidents' },
	low_confidence_incidents: { ...count, label: 'column.low_confidence_incidents' },
	first_year: { ...year, label: 'column.first_year' },
	last_year: { ...year, label: 'column.last_year' }
} as const satisfies ColumnSpecs;

/**
 * How many incidents were there in each month?
 *
 * One row a month with at least one incident, and one row without a month for each year with incidents of which only the
 * year is known: they belong on no month axis. `first_year` and `last_year` are those of the whole table; within them a
 * month without a row had none.
 */
export const monthCounts = defineQuery({
	name: 'month_counts',
	question: 'query.month_counts',
	columns,
	tables: ({ table }: MonthCountsArgs) => [
		cellTable(table, 'cells'),
		cellTable(table, 'span'),
		cellTable(table, 'month_cells')
	],
	build: ({ table, selection }: MonthCountsArgs) => sql`
select
	year,
	month,
	sum(incidents)::integer as incidents,
	coalesce(sum(incidents) filter (where low_confidence), 0)::integer as low_confidence_incidents,
	any_value(first_year) as first_year,
	any_value(last_year) as last_year
from ${ident(cellTable(table, 'month_cells'))}
join ${keptCells(table, selection, [], ['year'])} using (cell_no)
cross join ${ident(cellTable(table, 'span'))}
group by year, month
order by year, month nulls last`,
	examples: [
		{ table: 'incidents', selection: everything },
		{ table: 'demo_incidents', selection: everything },
		{ table: 'demo_incidents', selection: { ...everything, from_year: 2012, district_id: ['malir'] } }
	]
});
