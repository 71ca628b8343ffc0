import { oneOf, sql, type Fragment } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';

export interface PeoplePublishedArgs {
	/** Who was taken, or who was arrested or killed for it? */
	readonly of: 'victims' | 'kidnappers';
	/** Only periods that touch these calendar years; null leaves the end open. */
	readonly from_year: number | null;
	readonly to_year: number | null;
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
 * One row a printed figure. Periods overlap, and so do compilers: the rows must not be added up.
 */
export const peoplePublished = defineQuery({
	name: 'people_published',
	question: 'query.people_published',
	columns,
	tables: () => ['published_statistics'],
	build: ({ of, from_year, to_year }: PeoplePublishedArgs) => sql`
select
	crime_type,
	measure,
	value,
	unit,
	strftime(period_start, '%Y-%m-%d') as period_start,
	strftime(period_end, '%Y-%m-%d') as period_end,
	compiler,
	compiler_group,
	source_publisher,
	confidence,
	stat_id
from published_statistics
where geo_level = 'city' and geo_name = 'Karachi'
	and ${oneOf('measure', printedMeasures[of])}
	and ${oneOf('crime_type', kidnappings)}
	and unit in ('count', 'count_at_least', 'count_approx')
	${touching(from_year, to_year)}
order by measure, period_start, period_end, compiler, value, stat_id`,
	examples: [
		{ of: 'victims', from_year: null, to_year: null },
		{ of: 'kidnappers', from_year: null, to_year: null },
		{ of: 'kidnappers', from_year: 2013, to_year: 2016 }
	]
});

function touching(from_year: number | null, to_year: number | null): Fragment {
	const from = from_year === null ? sql`` : sql`and year(period_end) >= ${from_year}`;
	const to = to_year === null ? sql`` : sql`and year(period_start) <= ${to_year}`;
	return sql`${from} ${to}`;
}
