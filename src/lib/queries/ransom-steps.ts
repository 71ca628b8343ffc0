import { everything, selected } from '../sql/predicates';
import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable } from './aggregates';
import { MOST_MARKS, type RansomArgs } from './ransom-marks';
import { withDeflators, worth } from './ransom-money';

/** Into so many steps of equal ratio is a tenfold sum divided. */
export const STEPS_PER_TENFOLD = 5;

const columns = {
	side: { type: 'text', unit: 'none', missing: 'never', label: 'column.side' },
	year: { type: 'number', unit: 'year', missing: 'never', label: 'column.year' },
	step: { type: 'number', unit: 'none', missing: 'never', label: 'column.step' },
	incidents: { type: 'number', unit: 'incidents', missing: 'never', label: 'column.incidents' }
} as const satisfies ColumnSpecs;

/**
 * How many demands and payments of each size were there, year by year, where they are too many to be drawn one by one?
 *
 * One row a side, year and step of a logarithmic ladder; no row at all up to 2,000 incidents. Step s holds the sums from
 * 10^(s / 5) to below 10^((s + 1) / 5), in the money asked for. Sums of years that this money does not cover are left out.
 */
export const ransomSteps = defineQuery({
	name: 'ransom_steps',
	question: 'query.ransom_steps',
	columns,
	tables: ({ table }: RansomArgs) => [cellTable(table, 'amounts'), cellTable(table, 'amount_cells'), 'deflators'],
	build: ({ table, selection, money }: RansomArgs) => sql`
with reported as materialized (
	select amount_no, sum(incidents) as incidents, sum(if(is_pair, incidents, 0)) as pairs
	from ${ident(cellTable(table, 'amount_cells'))}
	where ${selected(selection)}
	group by amount_no
)
select
	side,
	year,
	floor(log10(${worth('amount_pkr', money)}) * ${STEPS_PER_TENFOLD})::integer as step,
	sum(incidents)::integer as incidents
from reported
join ${ident(cellTable(table, 'amounts'))} using (amount_no)
${withDeflators}
where ${worth('amount_pkr', money)} is not null
	and (select sum(incidents) - sum(pairs) / 2 from reported) > ${MOST_MARKS}
group by all
order by all`,
	examples: [
		{ table: 'demo_incidents', selection: everything, money: 'real' },
		{ table: 'demo_incidents', selection: { ...everything, kidnap_type: ['ransom'] }, money: 'usd' },
		{ table: 'incidents', selection: everything, money: 'nominal' }
	]
});
