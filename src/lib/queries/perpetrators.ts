import type { IncidentTable } from '../manifest/incident-tables';
import { everything, selected, type Selection } from '../sql/predicates';
import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable } from './cell-table';

export interface PerpetratorsArgs {
	readonly table: IncidentTable;
	readonly selection: Selection;
}

const incidents = { type: 'number', unit: 'incidents', missing: 'never' } as const;
const persons = { type: 'number', unit: 'people', missing: 'never' } as const;

const columns = {
	incidents: { ...incidents, label: 'column.incidents' },
	disappearances: { ...incidents, label: 'column.disappearances' },
	arrests: { ...persons, label: 'column.arrests' },
	arrests_reported: { ...incidents, label: 'column.arrests_reported' },
	arrests_reported_low: { ...incidents, label: 'column.arrests_reported_low' },
	perpetrators_killed: { ...persons, label: 'column.perpetrators_killed' },
	perpetrators_killed_reported: { ...incidents, label: 'column.perpetrators_killed_reported' },
	perpetrators_killed_reported_low: { ...incidents, label: 'column.perpetrators_killed_reported_low' }
} as const satisfies ColumnSpecs;

/**
 * In how many incidents were arrests, or kidnappers killed, reported, and how many people were they?
 *
 * One row. A blank is "not reported", never none: incidents without a number are in `incidents` only.
 */
export const perpetrators = defineQuery({
	name: 'perpetrators',
	question: 'query.perpetrators',
	columns,
	tables: ({ table }: PerpetratorsArgs) => [cellTable(table, 'cells')],
	build: ({ table, selection }: PerpetratorsArgs) => sql`
with kept as (
	select * from ${ident(cellTable(table, 'cells'))} where ${selected(selection)}
)
select
	coalesce(sum(incidents), 0)::integer as incidents,
	coalesce(sum(incidents) filter (where kidnap_type = 'enforced_disappearance'), 0)::integer as disappearances,
	coalesce(sum(arrests), 0)::integer as arrests,
	coalesce(sum(arrests_reported), 0)::integer as arrests_reported,
	coalesce(sum(arrests_reported) filter (where low_confidence), 0)::integer as arrests_reported_low,
	coalesce(sum(perpetrators_killed), 0)::integer as perpetrators_killed,
	coalesce(sum(perpetrators_killed_reported), 0)::integer as perpetrators_killed_reported,
	coalesce(sum(perpetrators_killed_reported) filter (where low_confidence), 0)::integer
		as perpetrators_killed_reported_low
from kept`,
	examples: [
		{ table: 'incidents', selection: everything },
		{ table: 'incidents', selection: { ...everything, kidnap_type: ['ransom'], low_confidence: false } },
		{ table: 'demo_incidents', selection: everything }
	]
});
