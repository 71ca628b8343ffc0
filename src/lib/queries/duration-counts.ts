import type { IncidentTable } from '../manifest/incident-tables';
import { everything, type Selection } from '../sql/predicates';
import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable, keptCells } from './cell-table';

export interface DurationCountsArgs {
	readonly table: IncidentTable;
	readonly selection: Selection;
	/** Does the selection's outcome leave rows out? Not for competing outcomes: what will happen chooses no case. */
	readonly keepsOutcomes: boolean;
}

const columns = {
	outcome: { type: 'text', unit: 'none', missing: 'never', label: 'column.outcome' },
	days: { type: 'number', unit: 'days', missing: 'not-reported', label: 'column.days' },
	is_closed: { type: 'number', unit: 'none', missing: 'never', label: 'column.is_closed' },
	incidents: { type: 'number', unit: 'incidents', missing: 'never', label: 'column.incidents' }
} as const satisfies ColumnSpecs;

/**
 * After how many days did the incidents end, or were they last known to be open?
 *
 * One row an outcome, number of days and state. `is_closed` is 1 where the length of captivity was reported; else `days`
 * run to the last date on which the state of the case is known. Incidents without either are rows without days, one an
 * outcome. 0 days is "within hours".
 */
export const durationCounts = defineQuery({
	name: 'duration_counts',
	question: 'query.duration_counts',
	columns,
	tables: ({ table }: DurationCountsArgs) => [cellTable(table, 'cells'), cellTable(table, 'duration_cells')],
	build: ({ table, selection, keepsOutcomes }: DurationCountsArgs) => sql`
select outcome, days, is_closed::integer as is_closed, sum(incidents)::integer as incidents
from ${ident(cellTable(table, 'duration_cells'))}
join ${keptCells(table, selection, keepsOutcomes ? [] : ['outcome'], ['outcome'])} using (cell_no)
group by all
order by outcome, days, is_closed`,
	examples: [
		{ table: 'incidents', selection: { ...everything, low_confidence: false }, keepsOutcomes: true },
		{ table: 'incidents', selection: { ...everything, outcome: ['rescued'] }, keepsOutcomes: true },
		{ table: 'demo_incidents', selection: everything, keepsOutcomes: false }
	]
});
