import { sql, type Fragment } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';

export interface PublishedSpansArgs {
	readonly crime_type: string;
	readonly from_year: number | null;
	readonly to_year: number | null;
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
	tables: () => ['published_statistics'],
	build: (args: PublishedSpansArgs) => sql`
with spans as (
	select *
	from published_statistics
	where geo_level = 'city' and geo_name = 'Karachi'
		and crime_type = ${args.crime_type}
		and measure in ('cases', 'victims', 'cases_per_year_mean', 'victims_per_year_mean')
		and unit in ('count', 'count_at_least', 'count_approx')
		and confidence <> 'low'
		and year(period_end) - year(period_start) >= 2
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
	${years(args)}
order by s.period_start, s.period_end, s.stat_id`,
	examples: [
		{ crime_type: 'kidnapping_for_ransom', from_year: null, to_year: null },
		{ crime_type: 'kidnapping_for_ransom', from_year: 2004, to_year: 2005 }
	]
});

function years({ from_year, to_year }: PublishedSpansArgs): Fragment {
	const from = from_year === null ? sql`` : sql`and year(s.period_end) >= ${from_year}`;
	const to = to_year === null ? sql`` : sql`and year(s.period_start) <= ${to_year}`;
	return sql`${from} ${to}`;
}
