import { sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';

export interface DistrictPublishedArgs {
	readonly crime_type: string;
	/** First and last day of the printed period, ISO. */
	readonly period_start: string;
	readonly period_end: string;
}

const columns = {
	geo_name: { type: 'text', unit: 'none', missing: 'never', label: 'column.geo_name' },
	value: { type: 'number', unit: 'cases', missing: 'never', label: 'column.value' },
	unit: { type: 'text', unit: 'none', missing: 'never', label: 'column.unit' },
	confidence: { type: 'text', unit: 'none', missing: 'never', label: 'column.confidence' },
	compiler: { type: 'text', unit: 'none', missing: 'never', label: 'column.compiler' },
	compiler_group: { type: 'text', unit: 'none', missing: 'never', label: 'column.compiler_group' },
	source_publisher: { type: 'text', unit: 'none', missing: 'never', label: 'column.source_publisher' },
	stat_id: { type: 'text', unit: 'none', missing: 'never', label: 'column.stat_id' }
} as const satisfies ColumnSpecs;

/**
 * Which counts of cases were printed for the police districts of Karachi, for one crime and one period?
 *
 * One row a police district, under the name it was printed with. There are eight: "Karachi City" lies inside the
 * administrative district South.
 */
export const districtPublished = defineQuery({
	name: 'district_published',
	question: 'query.district_published',
	columns,
	tables: () => ['published_statistics'],
	build: ({ crime_type, period_start, period_end }: DistrictPublishedArgs) => sql`
select geo_name, value, unit, confidence, compiler, compiler_group, source_publisher, stat_id
from published_statistics
where geo_level = 'district' and geo_name like 'Karachi %'
	and crime_type = ${crime_type}
	and measure = 'cases'
	and period_start = ${period_start}::date and period_end = ${period_end}::date
order by geo_name, stat_id`,
	examples: [
		{ crime_type: 'missing_children', period_start: '2023-01-01', period_end: '2023-08-31' },
		{ crime_type: 'extortion', period_start: '2025-01-01', period_end: '2025-10-07' }
	]
});
