import { everything, selected } from '../sql/predicates';
import { ident, sql, type Fragment } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable } from './aggregates';
import type { RansomArgs } from './ransom-marks';
import { baseYear, withDeflators, worth } from './ransom-money';

export interface RansomSummaryArgs extends RansomArgs {
	/** Are sums of low confidence in the medians? They are among the counted sums whenever the selection keeps them. */
	readonly low_in_medians: boolean;
}

const count = { type: 'number', unit: 'incidents', missing: 'never' } as const;
const amount = { type: 'number', unit: 'none', missing: 'not-covered' } as const;
const year = { type: 'number', unit: 'year', missing: 'never' } as const;

const columns = {
	side: { type: 'text', unit: 'none', missing: 'never', label: 'column.side' },
	incidents: { ...count, label: 'column.incidents' },
	low_confidence_incidents: { ...count, label: 'column.low_confidence_incidents' },
	not_covered_incidents: { ...count, label: 'column.not_covered_incidents' },
	pairs: { ...count, label: 'column.pairs' },
	lowest: { ...amount, label: 'column.lowest' },
	highest: { ...amount, label: 'column.highest' },
	median_n: { ...count, label: 'column.median_n' },
	lower_quartile: { ...amount, label: 'column.lower_quartile' },
	median: { ...amount, label: 'column.median' },
	upper_quartile: { ...amount, label: 'column.upper_quartile' },
	base_year: { ...year, label: 'column.base_year' },
	selected_incidents: { ...count, label: 'column.selected_incidents' },
	first_year: { ...year, label: 'column.first_year' },
	last_year: { ...year, label: 'column.last_year' }
} as const satisfies ColumnSpecs;

/**
 * How much was asked and how much was paid, all incidents together?
 *
 * Two rows, `demanded` and `paid`, also where no sum was reported. Sums are in the money asked for. `incidents` counts the
 * reported sums; those of a year without price index (exchange rate) are `not_covered_incidents` and in nothing else.
 * `pairs` counts the incidents with both. Medians and quartiles are exact (type 7), rest on `median_n` sums and are given
 * from one sum on: whoever prints them keeps to the least n. `selected_incidents` counts all incidents of the selection,
 * with a sum or without; `first_year` and `last_year` are those of the whole table.
 */
export const ransomSummary = defineQuery({
	name: 'ransom_summary',
	question: 'query.ransom_summary',
	columns,
	tables: ({ table }: RansomSummaryArgs) => [
		cellTable(table, 'cells'),
		cellTable(table, 'amounts'),
		cellTable(table, 'amount_cells'),
		'deflators'
	],
	build: ({ table, selection, money, low_in_medians }: RansomSummaryArgs) => {
		const cells = ident(cellTable(table, 'cells'));
		return sql`
with reported as (
	select
		amount_no,
		sum(incidents) as incidents,
		sum(if(low_confidence, incidents, 0)) as low,
		sum(if(is_pair, incidents, 0)) as pairs
	from ${ident(cellTable(table, 'amount_cells'))}
	where ${selected(selection)}
	group by amount_no
),
worth as (
	select
		side,
		${worth('amount_pkr', money)} as amount,
		incidents,
		low,
		pairs,
		(${low_in_medians ? sql`incidents` : sql`incidents - low`})::double as weight
	from reported
	join ${ident(cellTable(table, 'amounts'))} using (amount_no)
	${withDeflators}
),
ranked as (
	select
		*,
		sum(if(amount is null, 0, weight)) over (partition by side order by amount rows unbounded preceding) as upto,
		sum(weight) filter (where amount is not null) over (partition by side) as n
	from worth
),
sides as (
	select
		side,
		sum(incidents)::integer as incidents,
		sum(low)::integer as low_confidence_incidents,
		coalesce(sum(incidents) filter (where amount is null), 0)::integer as not_covered_incidents,
		sum(pairs)::integer as pairs,
		min(amount) as lowest,
		max(amount) as highest,
		coalesce(any_value(n), 0)::integer as median_n,
		${quantile(0.25)} as lower_quartile,
		${quantile(0.5)} as median,
		${quantile(0.75)} as upper_quartile
	from ranked
	group by side
)
select
	side,
	coalesce(incidents, 0) as incidents,
	coalesce(low_confidence_incidents, 0) as low_confidence_incidents,
	coalesce(not_covered_incidents, 0) as not_covered_incidents,
	coalesce(pairs, 0) as pairs,
	lowest,
	highest,
	coalesce(median_n, 0) as median_n,
	lower_quartile,
	median,
	upper_quartile,
	${baseYear} as base_year,
	(select coalesce(sum(incidents), 0)::integer from ${cells} where ${selected(selection)}) as selected_incidents,
	(select min(year) from ${cells}) as first_year,
	(select max(year) from ${cells}) as last_year
from (values ('demanded'), ('paid')) named(side)
left join sides using (side)
order by side`;
	},
	examples: [
		{ table: 'incidents', selection: everything, money: 'real', low_in_medians: false },
		{ table: 'incidents', selection: { ...everything, to_year: 1989 }, money: 'nominal', low_in_medians: true },
		{ table: 'demo_incidents', selection: everything, money: 'usd', low_in_medians: false }
	]
});

/** Type 7 over `ranked`: between the sums at the two ranks around (n − 1) p, each sum standing as often as it weighs. */
function quantile(p: number): Fragment {
	const at = (rank: Fragment) => sql`min(amount) filter (where upto > ${rank})`;
	const place = sql`(n - 1) * ${p}`;
	return sql`${at(sql`floor(${place})`)}
			+ (${at(sql`ceil(${place})`)} - ${at(sql`floor(${place})`)}) * any_value(${place} - floor(${place}))`;
}
