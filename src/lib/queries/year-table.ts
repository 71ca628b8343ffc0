import type { IncidentTable } from '../manifest/incident-tables';
import { everything, selected, type Selection } from '../sql/predicates';
import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable } from './cell-table';

export interface YearTableArgs {
	readonly table: IncidentTable;
	readonly selection: Selection;
}

const count = { type: 'number', unit: 'incidents', missing: 'not-covered' } as const;

const columns = {
	year: { type: 'number', unit: 'year', missing: 'never', label: 'column.year' },
	incidents: { ...count, label: 'column.incidents' },
	low_confidence_incidents: { ...count, label: 'column.low_confidence_incidents' },
	victims: { type: 'number', unit: 'victims', missing: 'not-covered', label: 'column.victims' },
	victims_not_reported: { ...count, label: 'column.victims_not_reported' },
	cpi_index: { type: 'number', unit: 'index', missing: 'not-covered', label: 'column.cpi_index' }
} as const satisfies ColumnSpecs;

/**
 * What is known of each year: incidents, people taken, and the price level?
 *
 * One row a year that either table covers; `victims` adds up the incidents that name a number, `victims_not_reported`
 * counts those that do not. Within the years of the incidents a year without any is 0; outside them it is
 * not covered, and so is a year without a price index.
 */
export const yearTable = defineQuery({
	name: 'year_table',
	question: 'query.year_table',
	columns,
	tables: ({ table }: YearTableArgs) => [cellTable(table, 'cells'), cellTable(table, 'calendar')],
	build: ({ table, selection }: YearTableArgs) => {
		const cells = ident(cellTable(table, 'cells'));
		const { from_year, to_year } = selection;
		return sql`
with kept as (
	select year, sum(incidents) as incidents, sum(victims) as victims,
		sum(victims_not_reported) as victims_not_reported,
		coalesce(sum(incidents) filter (where low_confidence), 0) as low
	from ${cells}
	where ${selected(selection)}
	group by year
)
select
	year,
	if(is_covered, coalesce(incidents, 0), null)::integer as incidents,
	if(is_covered, coalesce(low, 0), null)::integer as low_confidence_incidents,
	if(is_covered, coalesce(victims, 0), null)::integer as victims,
	if(is_covered, coalesce(victims_not_reported, 0), null)::integer as victims_not_reported,
	cpi_index
from ${ident(cellTable(table, 'calendar'))}
left join kept using (year)
where ${selected({ ...everything, from_year, to_year })}
order by year`;
	},
	examples: [
		{ table: 'incidents', selection: everything },
		{
			table: 'incidents',
			selection: { ...everything, from_year: 2009, to_year: 2011, kidnap_type: ['ransom'] }
		},
		{ table: 'demo_incidents', selection: everything }
	]
});
