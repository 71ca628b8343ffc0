import { sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';

const text = { type: 'text', unit: 'none', missing: 'never' } as const;

const columns = {
	stat_id: { ...text, label: 'column.stat_id' },
	period_start: { ...text, label: 'column.period_start' },
	period_end: { ...text, label: 'column.period_end' },
	geo_level: { ...text, label: 'column.geo_level' },
	geo_name: { ...text, label: 'column.geo_name' },
	value: { type: 'number', unit: 'pkr', missing: 'never', label: 'column.value' },
	compiler: { ...text, label: 'column.compiler' },
	source_publisher: { ...text, missing: 'not-reported', label: 'column.source_publisher' },
	confidence: { ...text, label: 'column.confidence' }
} as const satisfies ColumnSpecs;

/**
 * Which sums of ransom were printed, for which place and period?
 *
 * One row a printed sum, in rupees of the day, wherever it is of: most are of Sindh, which is context and never goes onto
 * one axis with Karachi. Dates are ISO text.
 */
export const ransomPublished = defineQuery({
	name: 'ransom_published',
	question: 'query.ransom_published',
	columns,
	tables: () => ['published_statistics'],
	build: () => sql`
select
	stat_id,
	strftime(period_start, '%Y-%m-%d') as period_start,
	strftime(period_end, '%Y-%m-%d') as period_end,
	geo_level,
	geo_name,
	value,
	compiler,
	source_publisher,
	confidence
from published_statistics
where measure = 'ransom_demanded_total' and unit = 'PKR'
order by period_start, period_end, geo_name, stat_id`,
	examples: [undefined]
});
