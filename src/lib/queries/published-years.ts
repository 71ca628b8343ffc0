import { sql, type Fragment } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';

export interface PublishedYearsArgs {
	readonly crime_type: string;
	readonly from_year: number | null;
	readonly to_year: number | null;
}

const columns = {
	year: { type: 'number', unit: 'year', missing: 'never', label: 'column.year' },
	compiler_group: { type: 'text', unit: 'none', missing: 'never', label: 'column.compiler_group' },
	measure: { type: 'text', unit: 'none', missing: 'never', label: 'column.measure' },
	value: { type: 'number', unit: 'figures', missing: 'never', label: 'column.value' },
	unit: { type: 'text', unit: 'none', missing: 'never', label: 'column.unit' },
	confidence: { type: 'text', unit: 'none', missing: 'never', label: 'column.confidence' },
	period_start: { type: 'text', unit: 'none', missing: 'never', label: 'column.period_start' },
	period_end: { type: 'text', unit: 'none', missing: 'never', label: 'column.period_end' },
	is_part_year: { type: 'number', unit: 'none', missing: 'never', label: 'column.is_part_year' },
	is_headline: { type: 'number', unit: 'none', missing: 'never', label: 'column.is_headline' },
	compiler: { type: 'text', unit: 'none', missing: 'never', label: 'column.compiler' },
	source_publisher: { type: 'text', unit: 'none', missing: 'never', label: 'column.source_publisher' },
	stat_id: { type: 'text', unit: 'none', missing: 'never', label: 'column.stat_id' }
} as const satisfies ColumnSpecs;

/**
 * Which counts of a year were printed for Karachi, of cases and of victims, by compiler?
 *
 * One row a printed figure whose period begins on 1 January and ends in the same year. A part of a year is marked
 * (`is_part_year`), and so is the figure that `headline_series` picks for its year and compiler, whose own word on
 * part-years goes first (police 2021 is printed "so far").
 */
export const publishedYears = defineQuery({
	name: 'published_years',
	question: 'query.published_years',
	columns,
	tables: () => ['published_statistics', 'headline_series'],
	build: (args: PublishedYearsArgs) => sql`
select
	year(p.period_start)::integer as year,
	p.compiler_group,
	p.measure,
	p.value,
	p.unit,
	p.confidence,
	strftime(p.period_start, '%Y-%m-%d') as period_start,
	strftime(p.period_end, '%Y-%m-%d') as period_end,
	(coalesce(h.part_year = 'yes', false) or p.period_end < make_date(year(p.period_start), 12, 31))::integer as is_part_year,
	(h.stat_id is not null)::integer as is_headline,
	p.compiler,
	p.source_publisher,
	p.stat_id
from published_statistics p
left join headline_series h on h.stat_id = p.stat_id
where p.geo_level = 'city' and p.geo_name = 'Karachi'
	and p.crime_type = ${args.crime_type}
	and p.measure in ('cases', 'victims')
	and p.unit in ('count', 'count_at_least', 'count_approx')
	and month(p.period_start) = 1 and day(p.period_start) = 1
	and year(p.period_start) = year(p.period_end)
	and (p.period_end >= make_date(year(p.period_start), 3, 1) or h.stat_id is not null)
	${years(args)}
order by year, p.compiler_group, p.measure, p.period_end, p.value, p.stat_id`,
	examples: [
		{ crime_type: 'kidnapping_for_ransom', from_year: null, to_year: null },
		{ crime_type: 'missing_children', from_year: 2015, to_year: null },
		{ crime_type: 'kidnapping_for_ransom', from_year: 2010, to_year: 2010 }
	]
});

function years({ from_year, to_year }: PublishedYearsArgs): Fragment {
	const from = from_year === null ? sql`` : sql`and year(p.period_start) >= ${from_year}`;
	const to = to_year === null ? sql`` : sql`and year(p.period_start) <= ${to_year}`;
	return sql`${from} ${to}`;
}
