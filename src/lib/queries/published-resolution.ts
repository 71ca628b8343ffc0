import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { PRINTED, touching, type Years } from './printed-tables';

export type PublishedResolutionArgs = Years;

const text = { type: 'text', unit: 'none', missing: 'never' } as const;
const value = { type: 'number', unit: 'figures', missing: 'never' } as const;

const columns = {
	crime_type: { ...text, label: 'column.crime_type' },
	period_start: { ...text, label: 'column.period_start' },
	period_end: { ...text, label: 'column.period_end' },
	is_part_year: { type: 'number', unit: 'none', missing: 'never', label: 'column.is_part_year' },
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
	tables: () => [PRINTED.ends],
	build: (args: PublishedResolutionArgs) => sql`
select
	p.crime_type,
	strftime(p.period_start, '%Y-%m-%d') as period_start,
	strftime(p.period_end, '%Y-%m-%d') as period_end,
	p.is_part_year,
	p.compiler,
	p.compiler_group,
	p.source_publisher,
	p.measure,
	p.value,
	p.unit,
	p.confidence,
	p.stat_id,
	p.whole_measure,
	p.whole_value,
	p.whole_unit,
	p.whole_confidence,
	p.whole_stat_id
from ${ident(PRINTED.ends)} p
where ${touching(args)}
order by p.crime_type desc, p.period_start, p.period_end, p.compiler, p.whole_measure, p.measure, p.stat_id`,
	examples: [
		{ from_year: null, to_year: null },
		{ from_year: 2013, to_year: 2013 },
		{ from_year: 2020, to_year: null }
	]
});
