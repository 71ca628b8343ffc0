import { openOutcomes } from '../manifest/codes';
import type { IncidentTable } from '../manifest/incident-tables';
import { everything, selected, type Selection } from '../sql/predicates';
import { ident, oneOf, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable } from './cell-table';
import { DISTRICT_PLACES } from './aggregates';

export interface DistrictTableArgs {
	readonly table: IncidentTable;
	readonly selection: Selection;
}

const count = { type: 'number', unit: 'incidents', missing: 'never' } as const;

const columns = {
	district_id: { type: 'text', unit: 'none', missing: 'never', label: 'column.district_id' },
	incidents: { ...count, label: 'column.incidents' },
	low_confidence_incidents: { ...count, label: 'column.low_confidence_incidents' },
	outcome_open: { ...count, label: 'column.outcome_open' },
	outcome_unknown: { ...count, label: 'column.outcome_unknown' },
	outcome_killed: { ...count, label: 'column.outcome_killed' },
	victims: { type: 'number', unit: 'victims', missing: 'never', label: 'column.victims' },
	victims_not_reported: { ...count, label: 'column.victims_not_reported' },
	population_2023: {
		type: 'number',
		unit: 'people',
		missing: 'not-applicable',
		label: 'column.population_2023'
	},
	area_km2_official: {
		type: 'number',
		unit: 'km2',
		missing: 'not-applicable',
		label: 'column.area_km2_official'
	}
} as const satisfies ColumnSpecs;

/**
 * What is known of each district: incidents, how they ended, people taken, residents and area?
 *
 * One row a district and one for incidents whose district was not reported (`unknown`), which has neither residents nor
 * area. The selection's districts leave nothing out, as on the map. `victims` adds up the reported numbers;
 * `victims_not_reported` counts the incidents without one. Residents are the final count of 2023, areas the official ones.
 */
export const districtTable = defineQuery({
	name: 'district_table',
	question: 'query.district_table',
	columns,
	tables: ({ table }: DistrictTableArgs) => [cellTable(table, 'cells'), DISTRICT_PLACES],
	build: ({ table, selection }: DistrictTableArgs) => sql`
with kept as (
	select * from ${ident(cellTable(table, 'cells'))} where ${selected(selection, ['district_id'])}
)
select
	district_id,
	coalesce(sum(incidents), 0)::integer as incidents,
	coalesce(sum(incidents) filter (where low_confidence), 0)::integer as low_confidence_incidents,
	coalesce(sum(incidents) filter (where ${oneOf('outcome', openOutcomes)}), 0)::integer as outcome_open,
	coalesce(sum(incidents) filter (where outcome = 'unknown'), 0)::integer as outcome_unknown,
	coalesce(sum(incidents) filter (where outcome = 'killed'), 0)::integer as outcome_killed,
	coalesce(sum(victims), 0)::integer as victims,
	coalesce(sum(victims_not_reported), 0)::integer as victims_not_reported,
	any_value(population_2023) as population_2023,
	any_value(area_km2_official) as area_km2_official
from ${ident(DISTRICT_PLACES)}
left join kept using (district_id)
group by district_id
order by district_id = 'unknown', district_id`,
	examples: [
		{ table: 'incidents', selection: everything },
		{ table: 'incidents', selection: { ...everything, from_year: 2010, to_year: 2013, outcome: ['killed'] } },
		{ table: 'demo_incidents', selection: everything }
	]
});
