import { sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';

const text = { type: 'text', unit: 'none', missing: 'never' } as const;
const other = { type: 'text', unit: 'none', missing: 'not-applicable' } as const;

const columns = {
	stat_id: { ...text, label: 'column.stat_id' },
	geo_level: { ...text, label: 'column.geo_level' },
	geo_name: { ...text, label: 'column.geo_name' },
	crime_type: { ...text, label: 'column.crime_type' },
	measure: { ...text, label: 'column.measure' },
	value: { type: 'number', unit: 'figures', missing: 'never', label: 'column.value' },
	unit: { ...text, label: 'column.unit' },
	period_start: { ...text, label: 'column.period_start' },
	period_end: { ...text, label: 'column.period_end' },
	compiler: { ...text, label: 'column.compiler' },
	compiler_group: { ...text, label: 'column.compiler_group' },
	source_publisher: { ...text, label: 'column.source_publisher' },
	confidence: { ...text, label: 'column.confidence' },
	other_measure: { ...other, label: 'column.other_measure' },
	other_value: { type: 'number', unit: 'figures', missing: 'not-applicable', label: 'column.other_value' },
	other_stat_id: { ...other, label: 'column.other_stat_id' }
} as const satisfies ColumnSpecs;

/**
 * What was printed on how much is never reported: guesses by the year, counts of the known but not registered, surveys?
 *
 * One row a guess, with the figure that belongs to it where one was printed on the same page: the upper end of a range,
 * the whole of which it is a part, the reported beside the unreported. The places differ: a row on Sindh says nothing of
 * Karachi. Splits of a range by district are left out.
 */
export const unreported = defineQuery({
	name: 'unreported',
	question: 'query.unreported',
	columns,
	tables: () => ['published_statistics'],
	build: () => sql`
with fitting(measure, other_measure) as (
	values
		('unreported_per_year', null),
		('cases_per_day_min', 'cases_per_day_max'),
		('cases_per_year_estimate', null),
		('cases_per_year_estimate_min', 'cases_per_year_estimate_max'),
		('victims_per_year_estimate_min', 'victims_per_year_estimate_max'),
		('victims_unreported', 'victims_reported'),
		('victims_unreported', 'victims'),
		('complainants_agreed_fir', 'complaints'),
		('share_respondents_victim', null),
		('share_respondents_know_victim', null),
		('share_respondents_coworker_victim', null)
),
pairs as (
	select p.*, o.measure as other_measure, o.value as other_value, o.stat_id as other_stat_id
	from published_statistics p
	join fitting f using (measure)
	left join published_statistics o
		on o.measure = f.other_measure
		and (o.period_start, o.period_end, o.geo_name, o.crime_type, o.compiler, o.source_url)
			= (p.period_start, p.period_end, p.geo_name, p.crime_type, p.compiler, p.source_url)
	where p.crime_type <> 'all_crime' and p.geo_level in ('city', 'zone', 'province', 'country')
)
select
	stat_id,
	geo_level,
	geo_name,
	crime_type,
	measure,
	value,
	unit,
	strftime(period_start, '%Y-%m-%d') as period_start,
	strftime(period_end, '%Y-%m-%d') as period_end,
	compiler,
	compiler_group,
	source_publisher,
	confidence,
	other_measure,
	other_value,
	other_stat_id
from pairs
qualify row_number() over (partition by stat_id order by other_stat_id nulls last) = 1
order by geo_level <> 'city', crime_type = 'street_crime', geo_level = 'country', pairs.period_start, stat_id`,
	examples: [undefined]
});
