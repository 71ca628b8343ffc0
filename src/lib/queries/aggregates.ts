import type { DerivedTable } from '../engine/engine';
import { incidentTables, type IncidentTable } from '../manifest/incident-tables';
import { cellTable } from './cell-table';
import { printedTables } from './printed-tables';
import { ransomTables } from './ransom-tables';

export { cellTable } from './cell-table';

/** The districts and, for incidents without one, `unknown`, with residents of 2023 and official areas. */
export const DISTRICT_PLACES = 'district_places';

/**
 * What a reader filters by, as every table of cells carries it. A district, kind or outcome that was not reported is
 * the code `unknown`, so that it can be chosen and counted like any other.
 */
const dimensions = `year("date")::integer as year,
	coalesce(district_id, 'unknown') as district_id,
	coalesce(kidnap_type, 'unknown') as kidnap_type,
	coalesce(outcome, 'unknown') as outcome,
	confidence = 'low' as low_confidence`;

const keys = 'year, district_id, kidnap_type, outcome, low_confidence';

/** Counts `rows`, which carry the dimensions, by the number of their cell and by the columns that `counted` names first. */
function inCells(cells: string, counted: string, rows: string): string {
	return `select cell_no, ${counted}
from (${rows}) rows
join (select cell_no, ${keys} from ${cells}) using (${keys})
group by all
order by all`;
}

const people = [
	'victim_sex',
	'victim_age_band',
	'victim_occupation',
	'perpetrator_type',
	'reported_to'
] as const;

function aggregatesOf(table: IncidentTable): readonly DerivedTable[] {
	const from = [table];
	const cells = cellTable(table, 'cells');
	const lastKnown = table === 'demo_incidents' ? 'date_diff(\'day\', "date", last_known_date)' : 'null';
	return [
		{
			name: cells,
			from,
			text: `select row_number() over (order by ${keys})::integer as cell_no, *
from (select ${dimensions},
	count(*)::integer as incidents,
	coalesce(sum(victim_count), 0)::integer as victims,
	count(*) filter (victim_count is null)::integer as victims_not_reported,
	coalesce(sum(arrests), 0)::integer as arrests,
	count(*) filter (arrests is not null)::integer as arrests_reported,
	coalesce(sum(perpetrators_killed), 0)::integer as perpetrators_killed,
	count(*) filter (perpetrators_killed is not null)::integer as perpetrators_killed_reported
from ${table}
group by all)
order by cell_no`
		},
		{
			name: cellTable(table, 'span'),
			from: [cells],
			text: `select min(year) as first_year, max(year) as last_year from ${cells}`
		},
		{
			name: cellTable(table, 'calendar'),
			from: [cellTable(table, 'span'), 'deflators'],
			text: `select year, year between first_year and last_year as is_covered, cpi_index
from (
	select year::integer as year from deflators
	union
	select unnest(range(first_year, last_year + 1))::integer from ${cellTable(table, 'span')}
)
cross join ${cellTable(table, 'span')}
left join (select year::integer as year, cpi_index from deflators) using (year)
order by year`
		},
		{
			name: cellTable(table, 'month_cells'),
			from: [table, cells],
			text: inCells(
				cells,
				'month, count(*)::integer as incidents',
				`select ${dimensions}, case when date_precision <> 'year' then month("date")::integer end as month from ${table}`
			)
		},
		{
			name: cellTable(table, 'resolver_cells'),
			from: [table, cells],
			text: inCells(
				cells,
				'resolved_by, count(*)::integer as incidents',
				`select ${dimensions}, unnest(string_split(coalesce(resolved_by, 'unknown'), ';')) as resolved_by from ${table}`
			)
		},
		{
			name: cellTable(table, 'person_codes'),
			from,
			text: `select row_number() over (order by attribute, code)::integer as code_no, *
from (${people.map((column) => `select distinct '${column}' as attribute, coalesce(${column}, 'unknown') as code from ${table}`).join(' union all ')})
order by code_no`
		},
		{
			name: cellTable(table, 'people_cells'),
			from: [table, cells, cellTable(table, 'person_codes')],
			text: `select cell_no, code_no, people.incidents, people.victims
from (${people
				.map(
					(column) => `(select ${dimensions},
	'${column}' as attribute,
	coalesce(${column}, 'unknown') as code,
	count(*)::integer as incidents,
	coalesce(sum(victim_count), 0)::integer as victims
from ${table}
group by all)`
				)
				.join('\nunion all\n')}) people
join ${cells} using (${keys})
join ${cellTable(table, 'person_codes')} using (attribute, code)
order by all`
		},
		{
			name: cellTable(table, 'duration_cells'),
			from: [table, cells],
			text: inCells(
				cells,
				'days, is_closed, count(*)::integer as incidents',
				`select ${dimensions}, coalesce(captivity_days, ${lastKnown})::integer as days, captivity_days is not null as is_closed from ${table}`
			)
		},
		...ransomTables(table, dimensions, keys)
	];
}

/** All derived tables of the site; an engine makes each on the first question that names it. */
export const derivedTables: readonly DerivedTable[] = [
	...incidentTables.flatMap(aggregatesOf),
	{
		name: DISTRICT_PLACES,
		from: ['districts', 'population'],
		text: `select d.district_id, p.population as population_2023, d.area_km2_official
from districts d
left join population p on p.district_id = d.district_id and p.year = 2023 and p.series = 'final'
union all
select 'unknown', null, null`
	},
	...printedTables
];
