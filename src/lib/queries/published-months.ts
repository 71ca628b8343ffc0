import { sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';

export interface PublishedMonthsArgs {
	readonly crime_type: string;
	readonly year: number;
}

const columns = {
	month: { type: 'number', unit: 'month', missing: 'never', label: 'column.month' },
	compiler_group: { type: 'text', unit: 'none', missing: 'never', label: 'column.compiler_group' },
	value: { type: 'number', unit: 'cases', missing: 'never', label: 'column.value' },
	confidence: { type: 'text', unit: 'none', missing: 'never', label: 'column.confidence' },
	source_publisher: { type: 'text', unit: 'none', missing: 'never', label: 'column.source_publisher' },
	stat_id: { type: 'text', unit: 'none', missing: 'never', label: 'column.stat_id' }
} as const satisfies ColumnSpecs;

/**
 * Which counts of a single month of a year were printed for Karachi?
 *
 * One row a printed figure of cases whose period is one calendar month; months without a figure are absent, never zero.
 */
export const publishedMonths = defineQuery({
	name: 'published_months',
	question: 'query.published_months',
	columns,
	tables: () => ['published_statistics'],
	build: (args: PublishedMonthsArgs) => sql`
select
	month(period_start)::integer as month,
	compiler_group,
	value,
	confidence,
	source_publisher,
	stat_id
from published_statistics
where geo_level = 'city' and geo_name = 'Karachi'
	and crime_type = ${args.crime_type}
	and measure = 'cases' and unit = 'count'
	and year(period_start) = ${args.year}
	and day(period_start) = 1 and period_end = last_day(period_start)
order by month, compiler_group, stat_id`,
	examples: [{ crime_type: 'kidnapping_for_ransom', year: 2010 }]
});
