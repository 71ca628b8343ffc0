import type { DerivedTable } from '../engine/engine';
import { and, sql, type Fragment } from '../sql/sql';

/** The tables made once from the printed figures, so that a question of a period does not work out again what never changes. */
export const PRINTED = {
	/** Every printed figure, with the calendar years that its period touches and what part of them it holds. */
	figures: 'printed_figures',
	/** What was printed of each crime, subject, group of compilers and calendar year, with low confidence and without. */
	years: 'printed_years',
	/** Every printed end of cases or people with the whole that was printed beside it. */
	ends: 'printed_ends'
} as const;

/** A total that no other figure bears out (“898 over ten years”): shown where figures contradict each other, used nowhere. */
export const UNUSED_STAT_ID = 'KPS-e08587';

const from = ['published_statistics', 'headline_series'];

/**
 * Was the figure `p` printed before its period was over, though it is given for the whole of it? So was every figure that
 * one page prints for one period beside a headline figure that `headline_series` marks as a part (police 2021, "so far").
 */
const isSoFar = `(p.source_url, p.period_start, p.period_end) in (
			select (o.source_url, o.period_start, o.period_end)
		from headline_series
		join published_statistics o using (stat_id)
		where part_year = 'yes'
	)`;

const subject = `case
		when measure like '%\\_estimate%' escape '\\' or measure like '%\\_mean' escape '\\'
			or measure like 'cases\\_per\\_day%' escape '\\' or measure like 'change\\_%' escape '\\'
			or measure in ('cases_approx', 'unreported_per_year', 'gangs_active') then 'guesses'
		when measure in ('arrests', 'arrests_injured', 'kidnappers_killed', 'suspects_killed',
			'suspects_identified', 'gangs_busted', 'share_cases_with_arrest') then 'kidnappers'
		when measure like 'victims\\_age%' escape '\\' or measure like 'share\\_a%' escape '\\'
			or measure in ('victims_female', 'victims_male', 'victims_women_young', 'victims_child', 'share_male',
			'cases_child_victim') then 'people'
		when measure in ('cases', 'victims', 'firs_registered', 'complaints', 'cases_genuine',
			'cases_handled_by_cplc', 'cases_handled_by_cplc_founder', 'cases_handled_by_helpline') then 'counts'
		else 'ends'
	end`;

export const printedTables: readonly DerivedTable[] = [
	{
		name: PRINTED.figures,
		from,
		text: `with marked as (
	select
		p.*,
		year(p.period_start)::integer as first_year,
		year(p.period_end)::integer as last_year,
		p.geo_level = 'city' and p.geo_name = 'Karachi' as is_of_karachi,
		p.unit in ('count', 'count_at_least', 'count_approx') as is_count,
		${isSoFar} as is_so_far,
		(p.stat_id in (select stat_id from headline_series))::integer as is_headline
	from published_statistics p
)
select
	*,
	-- Does it hold only part of the one calendar year that it lies in?
	((first_year = last_year and period_end < make_date(last_year, 12, 31)) or is_so_far)::integer as is_part_year,
	-- A count of a year, or of a part of it from its first day on.
	is_of_karachi and is_count
		and measure in ('cases', 'victims')
		and period_start = make_date(first_year, 1, 1)
		and first_year = last_year
		and (period_end >= make_date(first_year, 3, 1) or is_headline = 1) as is_yearly_count,
	-- A total or a yearly mean over three calendar years or more, sure enough to be drawn.
	is_of_karachi and is_count
		and measure in ('cases', 'victims', 'cases_per_year_mean', 'victims_per_year_mean')
		and confidence <> 'low'
		and last_year - first_year >= 2 as is_span
from marked
order by stat_id`
	},
	{
		name: PRINTED.years,
		from: [PRINTED.figures],
		text: `with touched as (
	select
		crime_type,
		${subject} as subject,
		compiler_group,
		unnest(range(first_year, last_year + 1))::integer as year,
		case
			when last_year > first_year then 2
			when is_part_year = 1 or period_start > make_date(first_year, 1, 1) then 1
			else 0
		end as extent_no,
		confidence = 'low' as is_low
	from ${PRINTED.figures}
	where is_of_karachi
		and stat_id <> '${UNUSED_STAT_ID}'
		and crime_type not in ('all_crime', 'street_crime', 'anti_terrorism_court_cases')
),
told as (
	select touched.*, with_low
	from touched
	cross join (values (true), (false)) rule(with_low)
	where with_low or not is_low
),
-- The best that was printed for a year: the whole of it, else a part, else only a total over several.
best as (
	select *, min(extent_no) over (partition by with_low, crime_type, subject, compiler_group, year) as best_extent_no
	from told
)
select
	with_low,
	crime_type,
	subject,
	compiler_group,
	year,
	case extent_no when 0 then 'year' when 1 then 'part' else 'span' end as extent,
	count(*)::integer as figures,
	count(*) filter (where is_low)::integer as low_confidence_figures
from best
where extent_no = best_extent_no
group by all
order by all`
	},
	{
		name: PRINTED.ends,
		from: [PRINTED.figures],
		text: `with fitting(measure, whole_measure, is_child) as (
	values
		('cases_solved', 'cases', null),
		('cases_solved', 'firs_registered', null),
		('rescued_child', 'victims_child', null),
		('recovered', 'victims', null),
		('rescued', 'victims', null),
		('released', 'victims', null),
		('released_on_ransom', 'victims', null),
		('released_without_ransom', 'victims', null),
		('killed', 'victims', null),
		('pending', 'victims', null),
		('killed', 'cases_child_victim', null),
		('released_on_ransom', 'cases_child_victim', null),
		('recovered', 'cases', true),
		('pending', 'cases', true),
		('killed', 'cases', true),
		('recovered', 'firs_registered', true),
		('pending', 'firs_registered', true)
)
select
	p.*,
	w.measure as whole_measure,
	w.value as whole_value,
	w.unit as whole_unit,
	w.confidence as whole_confidence,
	w.stat_id as whole_stat_id
from ${PRINTED.figures} p
join ${PRINTED.figures} w using (period_start, period_end, geo_level, geo_name, crime_type, compiler, source_url)
join fitting f on f.measure = p.measure and f.whole_measure = w.measure
where p.is_of_karachi
	and crime_type in ('kidnapping_for_ransom', 'child_abduction', 'missing_children')
	and (f.is_child is null or crime_type <> 'kidnapping_for_ransom')
order by p.stat_id, w.stat_id`
	}
];

/** Calendar years, both included; null leaves the end open. */
export interface Years {
	readonly from_year: number | null;
	readonly to_year: number | null;
}

/** Does the period of a printed figure touch these calendar years? */
export function touching({ from_year, to_year }: Years): Fragment {
	return and([
		...(from_year === null ? [] : [sql`last_year >= ${from_year}`]),
		...(to_year === null ? [] : [sql`first_year <= ${to_year}`])
	]);
}
