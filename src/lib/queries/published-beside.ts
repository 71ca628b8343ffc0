import { ident, oneOf, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { PRINTED, touching } from './printed-tables';
import type { PublishedSpansArgs } from './published-spans';

/** How often something happened, counted in another way than as cases or people of a year. */
const otherMeasures = [
	'firs_registered',
	'complaints',
	'cases_approx',
	'cases_handled_by_helpline',
	'cases_in_media',
	'cases_per_day_min',
	'cases_per_day_max'
] as const;

const text = { type: 'text', unit: 'none', missing: 'never' } as const;

const columns = {
	stat_id: { ...text, label: 'column.stat_id' },
	period_start: { ...text, label: 'column.period_start' },
	period_end: { ...text, label: 'column.period_end' },
	is_part_year: { type: 'number', unit: 'none', missing: 'never', label: 'column.is_part_year' },
	geo_name: { ...text, label: 'column.geo_name' },
	measure: { ...text, label: 'column.measure' },
	value: { type: 'number', unit: 'figures', missing: 'never', label: 'column.value' },
	unit: { ...text, label: 'column.unit' },
	compiler_group: { ...text, label: 'column.compiler_group' },
	source_publisher: { ...text, label: 'column.source_publisher' },
	confidence: { ...text, label: 'column.confidence' }
} as const satisfies ColumnSpecs;

/**
 * What else was printed on a crime, which a drawing of Karachi's yearly counts cannot show?
 *
 * One row a printed figure. Where these years have a yearly count, a total or a mean: what counts the crime in Karachi by
 * another measure (136 cases registered by police, 2016). Where they have none: every count on it whose period touches
 * them, for Karachi, a part of it or Sindh, of whatever measure; Karachi first, then its parts.
 */
export const publishedBeside = defineQuery({
	name: 'published_beside',
	question: 'query.published_beside',
	columns,
	tables: () => [PRINTED.figures],
	build: ({ crime_type, ...years }: PublishedSpansArgs) => sql`
select
	stat_id,
	strftime(period_start, '%Y-%m-%d') as period_start,
	strftime(period_end, '%Y-%m-%d') as period_end,
	is_part_year,
	geo_name,
	measure,
	value,
	unit,
	compiler_group,
	source_publisher,
	confidence
from ${ident(PRINTED.figures)} p
where is_count
	and crime_type = ${crime_type}
	and (geo_name like 'Karachi%' or geo_name like 'Sindh%')
	and ${touching(years)}
	and (
		(geo_name = 'Karachi' and ${oneOf('measure', otherMeasures)})
		or not exists (
			select 1
			from ${ident(PRINTED.figures)}
			where (is_yearly_count or is_span) and crime_type = ${crime_type} and ${touching(years)}
		)
	)
order by
	case when p.geo_name = 'Karachi' then 0 when p.geo_name like 'Karachi%' then 1 else 2 end,
	p.period_start, p.period_end, p.compiler_group, p.measure not in ('cases', 'victims'), p.value, p.stat_id`,
	examples: [
		{ crime_type: 'kidnapping_for_ransom', from_year: null, to_year: null },
		{ crime_type: 'women_abduction', from_year: null, to_year: null },
		{ crime_type: 'kidnapping_for_ransom', from_year: 1992, to_year: 1993 }
	]
});
