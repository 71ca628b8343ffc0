import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { PRINTED, touching, type Years } from './printed-tables';

export interface PublishedYearsArgs extends Years {
	readonly crime_type: string;
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
 * (`is_part_year`), also where it was printed for its year before that was over (police 2021, "so far"), and so is the
 * figure that `headline_series` picks for its year and compiler.
 */
export const publishedYears = defineQuery({
	name: 'published_years',
	question: 'query.published_years',
	columns,
	tables: () => [PRINTED.figures],
	build: ({ crime_type, ...years }: PublishedYearsArgs) => sql`
select
	first_year as year,
	compiler_group,
	measure,
	value,
	unit,
	confidence,
	strftime(period_start, '%Y-%m-%d') as period_start,
	strftime(period_end, '%Y-%m-%d') as period_end,
	is_part_year,
	is_headline,
	compiler,
	source_publisher,
	stat_id
from ${ident(PRINTED.figures)} p
where is_yearly_count and crime_type = ${crime_type} and ${touching(years)}
order by year, p.compiler_group, p.measure, p.period_end, p.value, p.stat_id`,
	examples: [
		{ crime_type: 'kidnapping_for_ransom', from_year: null, to_year: null },
		{ crime_type: 'missing_children', from_year: 2015, to_year: null },
		{ crime_type: 'kidnapping_for_ransom', from_year: 2010, to_year: 2010 }
	]
});
