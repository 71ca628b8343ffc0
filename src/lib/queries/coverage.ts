import { sql, type Fragment } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';

export interface CoverageArgs {
	/** First and last calendar year of the matrix; null leaves the end open. */
	readonly from_year: number | null;
	readonly to_year: number | null;
	/** Are figures of low confidence in? */
	readonly low_confidence: boolean;
}

/** What printed figures speak of, in the order in which the matrix shows it. */
export const subjects = ['counts', 'ends', 'people', 'kidnappers', 'guesses'] as const;
export type Subject = (typeof subjects)[number];

const text = { type: 'text', unit: 'none', missing: 'never' } as const;

const columns = {
	crime_type: { ...text, label: 'column.crime_type' },
	subject: { ...text, label: 'column.subject' },
	compiler_group: { ...text, label: 'column.compiler_group' },
	year: { type: 'number', unit: 'year', missing: 'never', label: 'column.year' },
	extent: { ...text, label: 'column.extent' },
	figures: { type: 'number', unit: 'figures', missing: 'never', label: 'column.figures' },
	low_confidence_figures: {
		type: 'number',
		unit: 'figures',
		missing: 'never',
		label: 'column.low_confidence_figures'
	}
} as const satisfies ColumnSpecs;

/**
 * Which compiler printed anything for which year of Karachi, and about what?
 *
 * One row a crime, subject, group of compilers and calendar year touched by a printed period. `extent` is the best that
 * was printed for it: `year` for the whole year, else `part` of it, else `span`: only a total over several years, which
 * says nothing of this one. `low_confidence_figures` counts among the figures of that extent. A total that no other figure
 * supports (KPS-e08587) is left out.
 */
export const coverage = defineQuery({
	name: 'coverage',
	question: 'query.coverage',
	columns,
	tables: () => ['published_statistics', 'headline_series'],
	build: ({ from_year, to_year, low_confidence }: CoverageArgs) => sql`
with printed as (
	select
		p.crime_type,
		case
			when p.measure like '%\\_estimate%' escape '\\' or p.measure like '%\\_mean' escape '\\'
				or p.measure like 'cases\\_per\\_day%' escape '\\' or p.measure like 'change\\_%' escape '\\'
				or p.measure in ('cases_approx', 'unreported_per_year', 'gangs_active') then 'guesses'
			when p.measure in ('arrests', 'arrests_injured', 'kidnappers_killed', 'suspects_killed',
				'suspects_identified', 'gangs_busted', 'share_cases_with_arrest') then 'kidnappers'
			when p.measure like 'victims\\_age%' escape '\\' or p.measure like 'share\\_a%' escape '\\'
				or p.measure in ('victims_female', 'victims_male', 'victims_women_young', 'victims_child', 'share_male',
				'cases_child_victim') then 'people'
			when p.measure in ('cases', 'victims', 'firs_registered', 'complaints', 'cases_genuine',
				'cases_handled_by_cplc', 'cases_handled_by_cplc_founder', 'cases_handled_by_helpline') then 'counts'
			else 'ends'
		end as subject,
		p.compiler_group,
		year(p.period_start) as first_year,
		year(p.period_end) as last_year,
		case
			when year(p.period_end) > year(p.period_start) then 2
			when coalesce(h.part_year = 'yes', false)
				or p.period_start > make_date(year(p.period_start), 1, 1)
				or p.period_end < make_date(year(p.period_start), 12, 31) then 1
			else 0
		end as extent,
		p.confidence = 'low' as is_low
	from published_statistics p
	left join headline_series h on h.stat_id = p.stat_id
	where p.geo_level = 'city' and p.geo_name = 'Karachi'
		and p.stat_id <> 'KPS-e08587'
		and p.crime_type not in ('all_crime', 'street_crime', 'anti_terrorism_court_cases')
		${low_confidence ? sql`` : sql`and p.confidence <> 'low'`}
),
touched as (
	select *, unnest(range(first_year, last_year + 1))::integer as year from printed
),
best as (
	select *, min(extent) over (partition by crime_type, subject, compiler_group, year) as best_extent from touched
)
select
	crime_type,
	subject,
	compiler_group,
	year,
	case best_extent when 0 then 'year' when 1 then 'part' else 'span' end as extent,
	count(*)::integer as figures,
	count(*) filter (where is_low)::integer as low_confidence_figures
from best
where extent = best_extent ${years(from_year, to_year)}
group by crime_type, subject, compiler_group, year, best_extent
order by crime_type, subject, compiler_group, year`,
	examples: [
		{ from_year: null, to_year: null, low_confidence: true },
		{ from_year: 2008, to_year: 2013, low_confidence: false }
	]
});

function years(from_year: number | null, to_year: number | null): Fragment {
	const from = from_year === null ? sql`` : sql`and year >= ${from_year}`;
	const to = to_year === null ? sql`` : sql`and year <= ${to_year}`;
	return sql`${from} ${to}`;
}
