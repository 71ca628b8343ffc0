import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { PRINTED, touching } from './printed-tables';

export interface PublishedFiguresArgs {
	/** Only figures whose period touches this calendar year; null for every figure. */
	readonly year: number | null;
}

const text = { type: 'text', unit: 'none', missing: 'never' } as const;

const columns = {
	stat_id: { ...text, label: 'column.stat_id' },
	period_start: { ...text, label: 'column.period_start' },
	period_end: { ...text, label: 'column.period_end' },
	geo_level: { ...text, label: 'column.geo_level' },
	geo_name: { ...text, label: 'column.geo_name' },
	crime_type: { ...text, label: 'column.crime_type' },
	measure: { ...text, label: 'column.measure' },
	value: { type: 'number', unit: 'figures', missing: 'never', label: 'column.value' },
	unit: { ...text, label: 'column.unit' },
	compiler: { ...text, label: 'column.compiler' },
	compiler_group: { ...text, label: 'column.compiler_group' },
	source_title: { ...text, missing: 'not-reported', label: 'column.source_title' },
	source_publisher: { ...text, missing: 'not-reported', label: 'column.source_publisher' },
	source_url: { ...text, label: 'column.source_url' },
	source_date: { ...text, missing: 'not-reported', label: 'column.source_date' },
	confidence: { ...text, label: 'column.confidence' },
	note: { ...text, missing: 'not-reported', label: 'column.note' },
	is_part_year: { type: 'number', unit: 'none', missing: 'never', label: 'column.is_part_year' },
	is_headline: { type: 'number', unit: 'none', missing: 'never', label: 'column.is_headline' }
} as const satisfies ColumnSpecs;

/**
 * What was printed: every figure, or those whose period touches one year, each with its source?
 *
 * One row a figure. Dates are ISO text, because a source's date may be a month or absent. `is_part_year` is 1 where the
 * period begins with a year and ends before it does, or was printed before its year was over (police 2021, "so far");
 * `is_headline` is 1 where `headline_series` picks the figure for its year and compiler.
 */
export const publishedFigures = defineQuery({
	name: 'published_figures',
	question: 'query.published_figures',
	columns,
	tables: () => [PRINTED.figures],
	build: ({ year }: PublishedFiguresArgs) => sql`
select
	p.stat_id,
	strftime(p.period_start, '%Y-%m-%d') as period_start,
	strftime(p.period_end, '%Y-%m-%d') as period_end,
	p.geo_level,
	p.geo_name,
	p.crime_type,
	p.measure,
	p.value,
	p.unit,
	p.compiler,
	p.compiler_group,
	p.source_title,
	p.source_publisher,
	p.source_url,
	cast(p.source_date as varchar) as source_date,
	p.confidence,
	p.note,
	(p.is_so_far or (p.is_part_year = 1 and month(p.period_start) = 1 and day(p.period_start) = 1))::integer as is_part_year,
	p.is_headline
from ${ident(PRINTED.figures)} p
where ${touching({ from_year: year, to_year: year })}
order by p.crime_type, p.period_start, p.period_end, p.compiler_group, p.measure, p.value, p.stat_id`,
	examples: [{ year: null }, { year: 2013 }, { year: 1996 }]
});
