import { ident, oneOf, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { PRINTED, touching, type Years } from './printed-tables';

export interface PeoplePublishedArgs extends Years {
	/** Who was taken, or who was arrested or killed for it? */
	readonly of: 'victims' | 'kidnappers';
}

/** The printed measures of each side, in the order in which figures show them. */
export const printedMeasures = {
	victims: [
		'victims_male',
		'victims_female',
		'victims_child',
		'victims_women_young',
		'victims_age_0_5',
		'victims_age_0_6',
		'victims_age_6_10',
		'victims_age_11_15',
		'victims_age_16_18'
	],
	kidnappers: ['arrests', 'kidnappers_killed', 'gangs_busted']
} as const;

const kidnappings = [
	'kidnapping_for_ransom',
	'short_term_kidnapping',
	'kidnapping_abduction_all',
	'child_abduction',
	'missing_children',
	'women_abduction'
] as const;

const text = { type: 'text', unit: 'none', missing: 'never' } as const;

const columns = {
	crime_type: { ...text, label: 'column.crime_type' },
	measure: { ...text, label: 'column.measure' },
	value: { type: 'number', unit: 'figures', missing: 'never', label: 'column.value' },
	unit: { ...text, label: 'column.unit' },
	period_start: { ...text, label: 'column.period_start' },
	period_end: { ...text, label: 'column.period_end' },
	is_part_year: { type: 'number', unit: 'none', missing: 'never', label: 'column.is_part_year' },
	compiler: { ...text, label: 'column.compiler' },
	compiler_group: { ...text, label: 'column.compiler_group' },
	source_publisher: { ...text, label: 'column.source_publisher' },
	confidence: { ...text, label: 'column.confidence' },
	stat_id: { ...text, label: 'column.stat_id' }
} as const satisfies ColumnSpecs;

/**
 * Which figures on the people of kidnappings were printed for Karachi: the age and sex of victims, or arrests, kidnappers
 * killed and gangs broken up?
 *
 * One row a printed figure, marked where it is of part of a year. Periods overlap, and so do compilers: the rows must not be added up.
 */
export const peoplePublished = defineQuery({
	name: 'people_published',
	question: 'query.people_published',
	columns,
	tables: () => [PRINTED.figures],
	build: ({ of, ...years }: PeoplePublishedArgs) => sql`
select
	crime_type,
	measure,
	value,
	unit,
	strftime(period_start, '%Y-%m-%d') as period_start,
	strftime(period_end, '%Y-%m-%d') as period_end,
	is_part_year,
	compiler,
	compiler_group,
	source_publisher,
	confidence,
	stat_id
from ${ident(PRINTED.figures)}
where is_of_karachi and is_count
	and ${oneOf('measure', printedMeasures[of])}
	and ${oneOf('crime_type', kidnappings)}
	and ${touching(years)}
order by measure, period_start, period_end, compiler, value, stat_id`,
	examples: [
		{ of: 'victims', from_year: null, to_year: null },
		{ of: 'kidnappers', from_year: null, to_year: null },
		{ of: 'kidnappers', from_year: 2013, to_year: 2016 }
	]
});
