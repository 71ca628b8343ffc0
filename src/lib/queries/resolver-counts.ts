import { openOutcomes } from '../manifest/codes';
import type { IncidentTable } from '../manifest/incident-tables';
import { everything, selected, type Selection } from '../sql/predicates';
import { ident, oneOf, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable } from './cell-table';
import { groupCode, type Grouping } from './outcome-groups';

export interface ResolverCountsArgs {
	readonly table: IncidentTable;
	readonly selection: Selection;
	readonly by: Grouping;
}

const count = { type: 'number', unit: 'incidents', missing: 'never' } as const;

const columns = {
	group_code: { type: 'text', unit: 'none', missing: 'never', label: 'column.group_code' },
	resolved_by: { type: 'text', unit: 'none', missing: 'never', label: 'column.resolved_by' },
	incidents: { ...count, label: 'column.incidents' },
	low_confidence_incidents: { ...count, label: 'column.low_confidence_incidents' },
	ended_incidents: { ...count, label: 'column.ended_incidents' },
	ended_low_confidence: { ...count, label: 'column.ended_low_confidence' },
	first_year: { type: 'number', unit: 'year', missing: 'never', label: 'column.first_year' },
	last_year: { type: 'number', unit: 'year', missing: 'never', label: 'column.last_year' }
} as const satisfies ColumnSpecs;

/**
 * Who ended the incidents of each group that had ended?
 *
 * One row a group and resolver. An incident that names several counts for each of them, so that the rows of a group may
 * add up to more than `ended_incidents`, which counts each once. `unknown` is where nobody was named. Incidents still
 * open when last reported, and those of which no end was reported, are left out.
 */
export const resolverCounts = defineQuery({
	name: 'resolver_counts',
	question: 'query.resolver_counts',
	columns,
	tables: ({ table }: ResolverCountsArgs) => [
		cellTable(table, 'cells'),
		cellTable(table, 'span'),
		cellTable(table, 'resolver_cells')
	],
	build: ({ table, selection, by }: ResolverCountsArgs) => sql`
with ended as materialized (
	select cell_no, ${groupCode(by)} as group_code, incidents, low_confidence
	from ${ident(cellTable(table, 'cells'))}
	where ${selected(selection)} and not ${oneOf('outcome', [...openOutcomes, 'unknown'])}
),
groups as (
	select
		group_code,
		sum(incidents)::integer as ended_incidents,
		coalesce(sum(incidents) filter (where low_confidence), 0)::integer as ended_low_confidence
	from ended
	group by group_code
),
named as (
	select
		group_code,
		resolved_by,
		sum(named.incidents)::integer as incidents,
		coalesce(sum(named.incidents) filter (where low_confidence), 0)::integer as low_confidence_incidents
	from ${ident(cellTable(table, 'resolver_cells'))} named
	join ended using (cell_no)
	group by group_code, resolved_by
)
select
	group_code,
	resolved_by,
	incidents,
	low_confidence_incidents,
	ended_incidents,
	ended_low_confidence,
	first_year,
	last_year
from named
join groups using (group_code)
cross join ${ident(cellTable(table, 'span'))}
order by group_code, resolved_by`,
	examples: [
		{ table: 'incidents', selection: everything, by: 'none' },
		{ table: 'incidents', selection: { ...everything, outcome: ['rescued'] }, by: 'district' },
		{ table: 'incidents', selection: { ...everything, from_year: 2010, to_year: 2019 }, by: 'kind' },
		{ table: 'demo_incidents', selection: { ...everything, low_confidence: false }, by: 'period' }
	]
});
