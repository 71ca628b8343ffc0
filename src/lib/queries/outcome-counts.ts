import type { IncidentTable } from '../manifest/incident-tables';
import { everything, selected, type Selection } from '../sql/predicates';
import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable } from './cell-table';
import { groupCode, type Grouping } from './outcome-groups';

export interface OutcomeCountsArgs {
	readonly table: IncidentTable;
	readonly selection: Selection;
	readonly by: Grouping;
}

const columns = {
	group_code: { type: 'text', unit: 'none', missing: 'never', label: 'column.group_code' },
	outcome: { type: 'text', unit: 'none', missing: 'never', label: 'column.outcome' },
	incidents: { type: 'number', unit: 'incidents', missing: 'never', label: 'column.incidents' },
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
 * How did the incidents of each group end, as far as reported?
 *
 * One row a group and outcome with at least one incident; an end that was not reported is the outcome `unknown`. The
 * selection's outcomes leave nothing out: the figure marks them. `first_year` and `last_year` are those of the whole table.
 */
export const outcomeCounts = defineQuery({
	name: 'outcome_counts',
	question: 'query.outcome_counts',
	columns,
	tables: ({ table }: OutcomeCountsArgs) => [cellTable(table, 'cells'), cellTable(table, 'span')],
	build: ({ table, selection, by }: OutcomeCountsArgs) => {
		return sql`
select
	${groupCode(by)} as group_code,
	outcome,
	sum(incidents)::integer as incidents,
	coalesce(sum(incidents) filter (where low_confidence), 0)::integer as low_confidence_incidents,
	any_value(first_year) as first_year,
	any_value(last_year) as last_year
from ${ident(cellTable(table, 'cells'))}
cross join ${ident(cellTable(table, 'span'))}
where ${selected(selection, ['outcome'])}
group by 1, 2
order by 1, 2`;
	},
	examples: [
		{ table: 'incidents', selection: everything, by: 'none' },
		{
			table: 'incidents',
			selection: { ...everything, from_year: 2008, low_confidence: false },
			by: 'period'
		},
		{ table: 'incidents', selection: { ...everything, kidnap_type: ['ransom'] }, by: 'district' },
		{ table: 'demo_incidents', selection: everything, by: 'kind' }
	]
});
