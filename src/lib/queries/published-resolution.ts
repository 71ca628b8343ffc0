import { sql, type Fragment } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';

export interface PublishedResolutionArgs {
	readonly from_year: number | null;
	readonly to_year: number | null;
}

const text = { type: 'text', unit: 'none', missing: 'never' } as const;
const value = { type: 'number', unit: 'figures', missing: 'never' } as const;

const columns = {
	crime_type: { ...text, label: 'column.crime_type' },
	period_start: { ...text, label: 'column.period_start' },
	period_end: { ...text, label: 'column.period_end' },
	compiler: { ...text, label: 'column.compiler' },
	compiler_group: { ...text, label: 'column.compiler_group' },
	source_publisher: { ...text, label: 'column.source_publisher' },
	measure: { ...text, label: 'column.measure' },
	value: { ...value, label: 'column.value' },
	unit: { ...text, label: 'column.unit' },
	confidence: { ...text, label: 'column.confidence' },
	stat_id: { ...text, label: 'column.stat_id' },
	whole_measure: { ...text, label: 'column.whole_measure' },
	whole_value: { ...value, label: 'column.whole_value' },
	whole_unit: { ...text, label: 'column.whole_unit' },
	whole_confidence: { ...text, label: 'column.whole_confidence' },
	whole_stat_id: { ...text, label: 'column.whole_stat_id' }
} as const satisfies ColumnSpecs;

/**
 * Of which printed totals was it printed beside them how many were solved, recovered, killed or still held?
 *
 * One row a part with its whole. Both stand on one page and agree in period, place, crime and compiler: nothing is ever
 * divided across compilers. People go with people and cases with cases; of children gone missing each case is a child.
 * For Karachi only; of extortion, which is no kidnapping, nothing.
 */
export const publishedResolution = defineQuery({
	name: 'published_resolution',
	question: 'query.published_resolution',
	columns,
	tables: () => ['published_statistics'],
	build: (args: PublishedResolutionArgs) => sql`
with fitting(measure, whole_measure, is_child) as (
	values
		('cases_solved', 'cases', null),
		('cases_solved', 'firs_registered', null),
		('rescued_child', 'victims_child', null),
		('recovered', 'victims', null),
		('rescued', 'victims', null),
		('released', 'victims', null),
		('released_on_ransom', 'victims', null),
		('released_without_ransom', 'victims', null),
		('killed', 'victims', null),
		('pending', 'victims', null),
		('killed', 'cases_child_victim', null),
		('released_on_ransom', 'cases_child_victim', null),
		('recovered', 'cases', true),
		('pending', 'cases', true),
		('killed', 'cases', true),
		('recovered', 'firs_registered', true),
		('pending', 'firs_registered', true)
)
select
	p.crime_type,
	strftime(p.period_start, '%Y-%m-%d') as period_start,
	strftime(p.period_end, '%Y-%m-%d') as period_end,
	p.compiler,
	p.compiler_group,
	p.source_publisher,
	p.measure,
	p.value,
	p.unit,
	p.confidence,
	p.stat_id,
	w.measure as whole_measure,
	w.value as whole_value,
	w.unit as whole_unit,
	w.confidence as whole_confidence,
	w.stat_id as whole_stat_id
from published_statistics p
join published_statistics w using (period_start, period_end, geo_level, geo_name, crime_type, compiler, source_url)
join fitting f on f.measure = p.measure and f.whole_measure = w.measure
where p.geo_level = 'city' and p.geo_name = 'Karachi'
	and p.crime_type in ('kidnapping_for_ransom', 'child_abduction', 'missing_children')
	and (f.is_child is null or p.crime_type <> 'kidnapping_for_ransom')
	${years(args)}
order by p.crime_type desc, p.period_start, p.period_end, p.compiler, w.measure, p.measure, p.stat_id`,
	examples: [
		{ from_year: null, to_year: null },
		{ from_year: 2013, to_year: 2013 },
		{ from_year: 2020, to_year: null }
	]
});

function years({ from_year, to_year }: PublishedResolutionArgs): Fragment {
	const from = from_year === null ? sql`` : sql`and year(p.period_end) >= ${from_year}`;
	const to = to_year === null ? sql`` : sql`and year(p.period_start) <= ${to_year}`;
	return sql`${from} ${to}`;
}
