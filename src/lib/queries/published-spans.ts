import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { PRINTED, touching, type Years } from './printed-tables';

export interface PublishedSpansArgs extends Years {
	readonly crime_type: string;
}

const text = { type: 'text', unit: 'none', missing: 'never' } as const;

const columns = {
	stat_id: { ...text, label: 'column.stat_id' },
	period_start: { ...text, label: 'column.period_start' },
	period_end: { ...text, label: 'column.period_end' },
	compiler_group: { ...text, label: 'column.compiler_group' },
	measure: { ...text, label: 'column.measure' },
	value: { type: 'number', unit: 'figures', missing: 'never', label: 'column.value' },
	unit: { ...text, label: 'column.unit' },
	confidence: { ...text, label: 'column.confidence' },
	source_publisher: { ...text, label: 'column.source_publisher' }
} as const satisfies ColumnSpecs;

/**
 * Which totals and yearly means over several years were printed for Karachi, where years have no figure of their own?
 *
 * One row a printed figure of cases or people whose period touches three calendar years or more. Of periods that hold one
 * another the shorter stands, which says more about its years (229 to April 1999, not 763 to October 2010). Low confidence
 * never enters: KPS-e08587, which no other figure bears out, is low.
 */
export const publishedSpans = defineQuery({
	name: 'published_spans',
	question: 'query.published_spans',
	columns,
	tables: () => [PRINTED.figures],
	build: ({ crime_type, ...years }: PublishedSpansArgs) => sql`
with spans as (
	select * from ${ident(PRINTED.figures)} where is_span and crime_type = ${crime_type}
)
select
	s.stat_id,
	strftime(s.period_start, '%Y-%m-%d') as period_start,
	strftime(s.period_end, '%Y-%m-%d') as period_end,
	s.compiler_group,
	s.measure,
	s.value,
	s.unit,
	s.confidence,
	s.source_publisher
from spans s
where not exists (
		select 1
		from spans o
		where o.period_start >= s.period_start and o.period_end <= s.period_end
			and (o.period_start > s.period_start or o.period_end < s.period_end)
	)
	and ${touching(years)}
order by s.period_start, s.period_end, s.stat_id`,
	examples: [
		{ crime_type: 'kidnapping_for_ransom', from_year: null, to_year: null },
		{ crime_type: 'kidnapping_for_ransom', from_year: 2004, to_year: 2005 }
	]
});
