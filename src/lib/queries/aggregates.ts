import type { DerivedTable } from '../engine/engine';
import { incidentTables, type IncidentTable } from '../manifest/incident-tables';
import { cellTable } from './cell-table';
import { ransomTables } from './ransom-tables';

export { cellTable } from './cell-table';

/**
 * What a reader filters by, as every table of cells carries it. A district, kind or outcome that was not reported is
 * the code `unknown`, so that it can be chosen and counted like any other.
 */
const dimensions = `year("date")::integer as year,
	coalesce(district_id, 'unknown') as district_id,
	coalesce(kidnap_type, 'unknown') as kidnap_type,
	coalesce(outcome, 'unknown') as outcome,
	confidence = 'low' as low_confidence`;

const people = [
	'victim_sex',
	'victim_age_band',
	'victim_occupation',
	'perpetrator_type',
	'reported_to'
] as const;

function aggregatesOf(table: IncidentTable): readonly DerivedTable[] {
	const from = [table];
	const lastKnown = table === 'demo_incidents' ? 'date_diff(\'day\', "date", last_known_date)' : 'null';
	return [
		{
			name: cellTable(table, 'cells'),
			from,
			text: `select ${dimensions},
	count(*)::integer as incidents,
	coalesce(sum(victim_count), 0)::integer as victims,
	count(*) filter (victim_count is null)::integer as victims_not_reported,
	coalesce(sum(arrests), 0)::integer as arrests,
	count(*) filter (arrests is not null)::integer as arrests_reported,
	coalesce(sum(perpetrators_killed), 0)::integer as perpetrators_killed,
	count(*) filter (perpetrators_killed is not null)::integer as perpetrators_killed_reported
from ${table}
group by all
order by all`
		},
		{
			name: cellTable(table, 'resolver_cells'),
			from,
			text: `select *, count(*)::integer as incidents
from (select ${dimensions},
	unnest(string_split(coalesce(resolved_by, 'unknown'), ';')) as resolved_by
from ${table})
group by all
order by all`
		},
		{
			name: cellTable(table, 'people_cells'),
			from,
			text: people
				.map(
					(column) => `(select ${dimensions},
	'${column}' as attribute,
	coalesce(${column}, 'unknown') as code,
	count(*)::integer as incidents,
	coalesce(sum(victim_count), 0)::integer as victims
from ${table}
group by all)`
				)
				.join('\nunion all\n')
		},
		{
			name: cellTable(table, 'duration_cells'),
			from,
			text: `select ${dimensions},
	coalesce(captivity_days, ${lastKnown})::integer as days,
	captivity_days is not null as is_closed,
	count(*)::integer as incidents
from ${table}
where captivity_days is not null or ${lastKnown} is not null
group by all
order by all`
		},
		...ransomTables(table, dimensions)
	];
}

/** All derived tables of the site; an engine makes each on the first question that names it. */
export const derivedTables: readonly DerivedTable[] = incidentTables.flatMap(aggregatesOf);
