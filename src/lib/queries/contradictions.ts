import { sql, type Fragment } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';

/** How two printed figures stand against each other, in the order in which the page lists them. */
export const contradictionKinds = [
	'same-period',
	'part-exceeds-whole',
	'overlapping-totals',
	'cases-and-people'
] as const;

export type ContradictionKind = (typeof contradictionKinds)[number];

export interface ContradictionsArgs {
	/** Only the pairs of this figure; null for all pairs. */
	readonly stat_id: string | null;
}

const columns = {
	kind: { type: 'text', unit: 'none', missing: 'never', label: 'column.contradiction_kind' },
	stat_id: { type: 'text', unit: 'none', missing: 'never', label: 'column.stat_id' },
	other_stat_id: { type: 'text', unit: 'none', missing: 'never', label: 'column.other_stat_id' }
} as const satisfies ColumnSpecs;

/** Periods that begin on one day and end no further apart than this count as the same: "to 29 December" is a year. */
const SAME_PERIOD_DAYS = 7;

/** Totals over less than this are compared only where one period holds the other. */
const LONG_TOTAL_DAYS = 1000;

/**
 * Which printed figures of one place and crime cannot both be the count of the same thing?
 *
 * One row a pair, the earlier or longer period first (`stat_id`). Four kinds:
 * - `same-period`: one measure, one period (but for a week at its end), two values. "More than 100" beside 112 is such a
 *   pair: the page says that they fit.
 * - `part-exceeds-whole`: one measure, a larger value for a period that lies within the other. Not asked of figures that may
 *   fall as time goes on (`pending`), of "more than" for the whole, or of anything but counts.
 * - `overlapping-totals`: one measure, two totals over several years that share at least half of the shorter period without
 *   one holding the other.
 * - `cases-and-people`: cases and people taken for one period. Both may be right; they are never one series.
 */
export const contradictions = defineQuery({
	name: 'contradictions',
	question: 'query.contradictions',
	columns,
	tables: () => ['published_statistics'],
	build: (args: ContradictionsArgs) => sql`
with counted as (
	select
		*,
		unit in ('count', 'count_at_least', 'count_approx') as is_count,
		date_diff('day', period_start, period_end) as days
	from published_statistics
),
pairs as (
	select
		a.stat_id,
		b.stat_id as other_stat_id,
		a.period_start as starts,
		a.measure = b.measure as is_one_measure,
		a.value <> b.value as is_different,
		a.is_count and b.is_count as are_counts,
		a.unit = b.unit or (a.is_count and b.is_count) as is_one_unit,
		a.period_start = b.period_start and a.days - b.days <= ${SAME_PERIOD_DAYS} as is_one_period,
		a.period_start <= b.period_start and a.period_end >= b.period_end as holds_other,
		b.value > a.value and a.unit <> 'count_at_least' as is_exceeded,
		a.measure in ('pending', 'pending_male', 'pending_female') as may_fall,
		least(a.days, b.days) >= ${LONG_TOTAL_DAYS}
			and 2 * date_diff('day', greatest(a.period_start, b.period_start), least(a.period_end, b.period_end))
				>= least(a.days, b.days) as is_long_overlap,
		a.measure in ('cases', 'victims') and b.measure in ('cases', 'victims') as are_cases_and_people
	from counted a
	join counted b
		on a.geo_level = b.geo_level
		and a.geo_name = b.geo_name
		and a.crime_type = b.crime_type
		and (a.days > b.days or (a.days = b.days and (a.period_start, a.stat_id) < (b.period_start, b.stat_id)))
),
kinds as (
	select
		*,
		case
			when is_one_measure and is_one_period and is_different and is_one_unit then 'same-period'
			when is_one_measure and holds_other and is_exceeded and are_counts and not may_fall then 'part-exceeds-whole'
			when is_one_measure and is_long_overlap and is_different and are_counts and not holds_other then 'overlapping-totals'
			when not is_one_measure and are_cases_and_people and is_one_period and is_different and are_counts then 'cases-and-people'
		end as kind
	from pairs
)
select kind, stat_id, other_stat_id
from kinds
where kind is not null ${about(args)}
order by starts, kind, stat_id, other_stat_id`,
	examples: [{ stat_id: null }, { stat_id: 'KPS-048d5e' }]
});

function about({ stat_id }: ContradictionsArgs): Fragment {
	return stat_id === null ? sql`` : sql`and (stat_id = ${stat_id} or other_stat_id = ${stat_id})`;
}
