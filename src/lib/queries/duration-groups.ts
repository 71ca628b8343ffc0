import type { IncidentTable } from '../manifest/incident-tables';
import { everything, type Selection } from '../sql/predicates';
import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable, keptCells } from './cell-table';
import { groupCode, type Grouping } from './outcome-groups';

export interface DurationGroupsArgs {
	readonly table: IncidentTable;
	/** Outcomes choose no case here: what will happen to it is what is asked. */
	readonly selection: Selection;
	readonly by: Grouping;
}

const columns = {
	group_code: { type: 'text', unit: 'none', missing: 'never', label: 'column.group_code' },
	outcome: { type: 'text', unit: 'none', missing: 'never', label: 'column.outcome' },
	days: { type: 'number', unit: 'days', missing: 'not-reported', label: 'column.days' },
	is_closed: { type: 'number', unit: 'none', missing: 'never', label: 'column.is_closed' },
	incidents: { type: 'number', unit: 'incidents', missing: 'never', label: 'column.incidents' }
} as const satisfies ColumnSpecs;

/**
 * After how many days did the incidents of each group end, or were they last known to be open?
 *
 * One row a group, outcome, number of days and state, read as those of `duration_counts`.
 */
export const durationGroups = defineQuery({
	name: 'duration_groups',
	question: 'query.duration_groups',
	columns,
	tables: ({ table }: DurationGroupsArgs) => [cellTable(table, 'cells'), cellTable(table, 'duration_cells')],
	build: ({ table, selection, by }: DurationGroupsArgs) => sql`
select
	${groupCode(by)} as group_code,
	outcome,
	days,
	is_closed::integer as is_closed,
	sum(incidents)::integer as incidents
from ${ident(cellTable(table, 'duration_cells'))}
join ${keptCells(table, selection, ['outcome'], ['year', 'district_id', 'kidnap_type', 'outcome'])} using (cell_no)
group by all
order by group_code, outcome, days, is_closed`,
	examples: [
		{ table: 'incidents', selection: everything, by: 'none' },
		{ table: 'demo_incidents', selection: everything, by: 'kind' },
		{ table: 'demo_incidents', selection: { ...everything, kidnap_type: ['ransom'] }, by: 'period' }
	]
});
