import type { IncidentTable } from '../manifest/incident-tables';
import { everything, type Selection } from '../sql/predicates';
import { ident, oneOf, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable, keptCells } from './cell-table';

export interface PeopleArgs {
	readonly table: IncidentTable;
	readonly selection: Selection;
}

/** What is asked of the people of an incident: three things of the victims, one of who is said to have done it. */
export const personAttributes = [
	'victim_sex',
	'victim_age_band',
	'victim_occupation',
	'perpetrator_type'
] as const;
export type PersonAttribute = (typeof personAttributes)[number];

const count = { type: 'number', unit: 'incidents', missing: 'never' } as const;

const columns = {
	attribute: { type: 'text', unit: 'none', missing: 'never', label: 'column.attribute' },
	code: { type: 'text', unit: 'none', missing: 'never', label: 'column.code' },
	incidents: { ...count, label: 'column.incidents' },
	low_confidence_incidents: { ...count, label: 'column.low_confidence_incidents' },
	victims: { type: 'number', unit: 'victims', missing: 'never', label: 'column.victims' },
	first_year: { type: 'number', unit: 'year', missing: 'never', label: 'column.first_year' },
	last_year: { type: 'number', unit: 'year', missing: 'never', label: 'column.last_year' }
} as const satisfies ColumnSpecs;

/**
 * Of how many incidents was it reported who was taken and who is said to have taken them?
 *
 * One row an attribute and code with at least one incident; what was not reported is the code `unknown`, so that the rows
 * of an attribute always add up to all incidents. `victims` counts the people of those incidents of which a number was
 * reported. `first_year` and `last_year` are those of the whole table.
 */
export const people = defineQuery({
	name: 'people',
	question: 'query.people',
	columns,
	tables: ({ table }: PeopleArgs) => [
		cellTable(table, 'cells'),
		cellTable(table, 'span'),
		cellTable(table, 'person_codes'),
		cellTable(table, 'people_cells')
	],
	build: ({ table, selection }: PeopleArgs) => sql`
with counted as (
	select
		code_no,
		sum(incidents)::integer as incidents,
		coalesce(sum(incidents) filter (where low_confidence), 0)::integer as low_confidence_incidents,
		sum(victims)::integer as victims
	from ${ident(cellTable(table, 'people_cells'))}
	join ${keptCells(table, selection)} using (cell_no)
	group by code_no
)
select attribute, code, incidents, low_confidence_incidents, victims, first_year, last_year
from counted
join ${ident(cellTable(table, 'person_codes'))} using (code_no)
cross join ${ident(cellTable(table, 'span'))}
where ${oneOf('attribute', personAttributes)}
order by attribute, code`,
	examples: [
		{ table: 'incidents', selection: everything },
		{
			table: 'incidents',
			selection: { ...everything, from_year: 2010, to_year: 2013, kidnap_type: ['ransom'] }
		},
		{ table: 'demo_incidents', selection: { ...everything, district_id: ['malir', 'unknown'] } }
	]
});
