import type { DerivedTable } from '../engine/engine';
import { incidentTables, type IncidentTable } from '../manifest/incident-tables';

/** The tables made once from a table of incidents, so that the cost of a question does not grow with its rows. */
export type CellTable =
	| 'cells'
	| 'resolver_cells'
	| 'people_cells'
	| 'duration_cells'
	| 'ransom_cells'
	| 'amounts'
	| 'amount_cells';

/** The name of such a table: `incidents_cells`, `demo_incidents_people_cells`. */
export function cellTable(table: IncidentTable, cells: CellTable): string {
	return `${table}_${cells}`;
}

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

/** What was said of the money: asked or paid. */
const sides = ['demanded', 'paid'] as const;

function aggregatesOf(table: IncidentTable): readonly DerivedTable[] {
	const from = [table];
	const ransomCells = cellTable(table, 'ransom_cells');
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
		{
			name: ransomCells,
			from,
			text: `select ${dimensions},
	ransom_demanded_pkr,
	ransom_paid_pkr,
	count(*)::integer as incidents
from ${table}
where ransom_demanded_pkr is not null or ransom_paid_pkr is not null
group by all
order by all`
		},
		{
			name: cellTable(table, 'amounts'),
			from: [ransomCells],
			text: `select row_number() over (order by side, year, amount_pkr)::integer as amount_no, *
from (${sides.map((side) => `select distinct '${side}' as side, year, ransom_${side}_pkr as amount_pkr from ${ransomCells}`).join('\n\tunion all ')})
where amount_pkr is not null
order by amount_no`
		},
		{
			name: cellTable(table, 'amount_cells'),
			from: [ransomCells, cellTable(table, 'amounts')],
			text: sides
				.map(
					(side) => `(select
	amount_no,
	year,
	district_id,
	kidnap_type,
	outcome,
	low_confidence,
	ransom_demanded_pkr is not null and ransom_paid_pkr is not null as is_pair,
	sum(incidents)::integer as incidents
from ${ransomCells}
join (select amount_no, year, amount_pkr as ransom_${side}_pkr from ${cellTable(table, 'amounts')} where side = '${side}')
	using (year, ransom_${side}_pkr)
group by all)`
				)
				.join('\nunion all\n')
				.concat('\norder by all')
		}
	];
}

/** All derived tables of the site; an engine makes each on the first question that names it. */
export const derivedTables: readonly DerivedTable[] = incidentTables.flatMap(aggregatesOf);
