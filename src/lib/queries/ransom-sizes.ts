import { everything, selected } from '../sql/predicates';
import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable, keptCells } from './cell-table';
import { MOST_MARKS, type RansomArgs } from './ransom-marks';

export interface RansomSizesArgs extends RansomArgs {
	/** Do sums of low confidence enter the medians? They are among the counted sums whenever the selection keeps them. */
	readonly low_in_medians: boolean;
}

/** Into so many steps of equal ratio a tenfold sum is divided. */
export const STEPS_PER_TENFOLD = 5;

const count = { type: 'number', unit: 'incidents', missing: 'never' } as const;
const amount = { type: 'number', unit: 'none', missing: 'not-reported' } as const;
const year = { type: 'number', unit: 'year', missing: 'never' } as const;

const columns = {
	side: { type: 'text', unit: 'none', missing: 'never', label: 'column.side' },
	year: { ...year, missing: 'not-applicable', label: 'column.year' },
	step: { type: 'number', unit: 'none', missing: 'not-applicable', label: 'column.step' },
	incidents: { ...count, label: 'column.incidents' },
	low_confidence_incidents: { ...count, label: 'column.low_confidence_incidents' },
	not_covered: { ...count, label: 'column.not_covered' },
	pairs: { ...count, label: 'column.pairs' },
	lowest: { ...amount, label: 'column.lowest' },
	highest: { ...amount, label: 'column.highest' },
	median: { ...amount, label: 'column.median' },
	median_n: { ...count, label: 'column.median_n' },
	base_year: { ...year, label: 'column.base_year' },
	selected_incidents: { ...count, label: 'column.selected_incidents' },
	first_year: { ...year, label: 'column.first_year' },
	last_year: { ...year, label: 'column.last_year' }
} as const satisfies ColumnSpecs;

/**
 * How large were the demands and payments, and what is their median?
 *
 * Up to 2,000 incidents one row a side, `demanded` and `paid`; above, one row a side, year and step of a logarithmic
 * ladder, where step s holds the sums from 10^(s / 5) to below 10^((s + 1) / 5). Sums are in the money asked for.
 * `incidents` counts reported sums; those of years without a price index (an exchange rate, for dollars) are `not_covered`
 * and in no step or median. `pairs` counts the incidents with both sums. The median of the side stands in each of its rows:
 * exact (type 7), of `median_n` sums, given from one sum on, so that whoever prints it must mind the least n.
 * `selected_incidents` are all of the selection, with a sum or without; `first_year` and `last_year` those of the table.
 */
export const ransomSizes = defineQuery({
	name: 'ransom_sizes',
	question: 'query.ransom_sizes',
	columns,
	tables: ({ table }: RansomSizesArgs) => [
		cellTable(table, 'cells'),
		cellTable(table, 'span'),
		cellTable(table, 'amounts'),
		cellTable(table, 'amount_cells'),
		'deflators'
	],
	build: ({ table, selection, money, low_in_medians }: RansomSizesArgs) => sql`
with reported as materialized (
	select
		amount_no,
		sum(incidents)::double as incidents,
		sum(if(low_confidence, incidents, 0))::double as low,
		sum(if(is_pair, incidents, 0))::double as pairs
	from ${ident(cellTable(table, 'amount_cells'))}
	join ${keptCells(table, selection)} using (cell_no)
	group by amount_no
),
stepped as materialized (
	select
		side,
		year,
		${ident(`amount_${money}`)} as amount,
		floor(log10(amount) * ${STEPS_PER_TENFOLD})::integer as step,
		incidents,
		low,
		pairs,
		${low_in_medians ? sql`incidents` : sql`incidents - low`} as weight
	from reported
	join ${ident(cellTable(table, 'amounts'))} using (amount_no)
),
-- The median is sought in its own step only: to sort all sums would cost more than all else.
ladder as (
	select
		side,
		step,
		sum(weight) as weight,
		sum(sum(weight)) over (partition by side order by step rows unbounded preceding) as upto,
		sum(sum(weight)) over (partition by side) as n
	from stepped
	where amount is not null
	group by side, step
),
near as (
	select
		side,
		amount,
		n,
		upto - l.weight + sum(s.weight) over (partition by side, step order by amount rows unbounded preceding) as upto
	from ladder l
	join stepped s using (side, step)
	where n > 0 and upto - l.weight <= ceil((n - 1) / 2) and upto > floor((n - 1) / 2)
),
medians as (
	select
		side,
		any_value(n)::integer as median_n,
		(min(amount) filter (where upto > floor((n - 1) / 2)) + min(amount) filter (where upto > ceil((n - 1) / 2))) / 2 as median
	from near
	group by side
),
size as (
	select sum(incidents) - sum(pairs) / 2 > ${MOST_MARKS} as is_ladder
	from reported
),
sides as (
	select
		side,
		if(is_ladder, year, null) as year,
		if(is_ladder, step, null) as step,
		sum(incidents)::integer as incidents,
		sum(low)::integer as low_confidence_incidents,
		sum(if(amount is null, incidents, 0))::integer as not_covered,
		sum(pairs)::integer as pairs,
		min(amount) as lowest,
		max(amount) as highest
	from stepped, size
	group by all
)
select
	side,
	year,
	step,
	coalesce(incidents, 0) as incidents,
	coalesce(low_confidence_incidents, 0) as low_confidence_incidents,
	coalesce(not_covered, 0) as not_covered,
	coalesce(pairs, 0) as pairs,
	lowest,
	highest,
	median,
	coalesce(median_n, 0) as median_n,
	base_year,
	selected_incidents,
	first_year,
	last_year
from (values ('demanded'), ('paid')) named(side)
left join sides using (side)
left join medians using (side)
cross join (
	select coalesce(sum(incidents), 0)::integer as selected_incidents
	from ${ident(cellTable(table, 'cells'))}
	where ${selected(selection)}
)
cross join ${ident(cellTable(table, 'span'))}
cross join (select max(year) as base_year from deflators where cpi_index is not null)
order by side, year, step`,
	examples: [
		{ table: 'incidents', selection: everything, money: 'real', low_in_medians: false },
		{
			table: 'incidents',
			selection: { ...everything, from_year: 2008, kidnap_type: ['ransom'] },
			money: 'usd',
			low_in_medians: true
		},
		{
			table: 'incidents',
			selection: { ...everything, to_year: 1990 },
			money: 'nominal',
			low_in_medians: false
		},
		{ table: 'demo_incidents', selection: everything, money: 'real', low_in_medians: false },
		{
			table: 'demo_incidents',
			selection: { ...everything, district_id: ['malir'] },
			money: 'nominal',
			low_in_medians: true
		}
	]
});
