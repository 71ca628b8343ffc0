import { openOutcomes } from '../manifest/codes';
import type { IncidentTable } from '../manifest/incident-tables';
import { selected, type Selection, everything } from '../sql/predicates';
import { ident, oneOf, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable } from './cell-table';

export interface DistrictYearsArgs {
	readonly table: IncidentTable;
	readonly selection: Selection;
}

const columns = {
	district_id: { type: 'text', unit: 'none', missing: 'never', label: 'column.district_id' },
	year: { type: 'number', unit: 'year', missing: 'never', label: 'column.year' },
	incidents: { type: 'number', unit: 'incidents', missing: 'never', label: 'column.incidents' },
	outcome_open: { type: 'number', unit: 'incidents', missing: 'never', label: 'column.outcome_open' },
	outcome_unknown: { type: 'number', unit: 'incidents', missing: 'never', label: 'column.outcome_unknown' },
	low_confidence_incidents: {
		type: 'number',
		unit: 'incidents',
		missing: 'never',
		label: 'column.low_confidence_incidents'
	},
	first_year: { type: 'number', unit: 'year', missing: 'never', label: 'column.first_year' },
	last_year: { type: 'number', unit: 'year', missing: 'never', label: 'column.last_year' }
} as const satisfies ColumnSpecs;

/**
 * How many incidents were there in each district and year, and of how many was the end not known?
 *
 * One row a district and year with at least one incident; a district that was not reported is the row `unknown`. The
 * selection's districts leave nothing out: the map marks them. `outcome_open` counts who was missing or held when last
 * reported, `outcome_unknown` where nothing was reported of the end. `first_year` and `last_year` are those of the whole table.
 */
export const districtYears = defineQuery({
	name: 'district_years',
	question: 'query.district_years',
	columns,
	tables: ({ table }: DistrictYearsArgs) => [cellTable(table, 'cells'), cellTable(table, 'span')],
	build: ({ table, selection }: DistrictYearsArgs) => {
		return sql`
select
	district_id,
	year,
	sum(incidents)::integer as incidents,
	coalesce(sum(incidents) filter (where ${oneOf('outcome', openOutcomes)}), 0)::integer as outcome_open,
	coalesce(sum(incidents) filter (where outcome = 'unknown'), 0)::integer as outcome_unknown,
	coalesce(sum(incidents) filter (where low_confidence), 0)::integer as low_confidence_incidents,
	any_value(first_year) as first_year,
	any_value(last_year) as last_year
from ${ident(cellTable(table, 'cells'))}
cross join ${ident(cellTable(table, 'span'))}
where ${selected(selection, ['district_id'])}
group by district_id, year
order by district_id, year`;
	},
	examples: [
		{ table: 'incidents', selection: everything },
		{
			table: 'incidents',
			selection: {
				...everything,
				from_year: 2010,
				to_year: 2013,
				kidnap_type: ['ransom'],
				district_id: ['malir']
			}
		},
		{ table: 'demo_incidents', selection: everything }
	]
});
