import type { IncidentTable } from '../manifest/incident-tables';
import { everything, selected, type Selection } from '../sql/predicates';
import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable } from './cell-table';
import type { Money } from './ransom-money';

export interface RansomArgs {
	readonly table: IncidentTable;
	readonly selection: Selection;
	readonly money: Money;
}

/** So many incidents are drawn one by one; more are counted in steps. */
export const MOST_MARKS = 2000;

const code = { type: 'text', unit: 'none', missing: 'never' } as const;
const rupees = { type: 'number', unit: 'pkr', missing: 'not-reported' } as const;
const amount = { type: 'number', unit: 'none', missing: 'not-covered' } as const;

const columns = {
	year: { type: 'number', unit: 'year', missing: 'never', label: 'column.year' },
	kidnap_type: { ...code, label: 'column.kidnap_type' },
	outcome: { ...code, label: 'column.outcome' },
	low_confidence: { type: 'number', unit: 'none', missing: 'never', label: 'column.low_confidence' },
	ransom_demanded_pkr: { ...rupees, label: 'column.ransom_demanded_pkr' },
	ransom_paid_pkr: { ...rupees, label: 'column.ransom_paid_pkr' },
	demanded: { ...amount, label: 'column.demanded' },
	paid: { ...amount, label: 'column.paid' },
	incidents: { type: 'number', unit: 'incidents', missing: 'never', label: 'column.incidents' }
} as const satisfies ColumnSpecs;

/**
 * What was asked and paid, incident by incident?
 *
 * One row for each set of equal incidents of which a demand or a payment was reported; most rows are one incident. No row
 * at all when there are more than 2,000 incidents.
 * `ransom_demanded_pkr` and `ransom_paid_pkr` are rupees of the day; `demanded` and `paid` are the same sums in the money
 * asked for, missing also where the year has no price index (no exchange rate, for dollars). `low_confidence` is 1 or 0.
 * The district can be chosen and is not told: nothing here points more closely at anyone than it must.
 */
export const ransomMarks = defineQuery({
	name: 'ransom_marks',
	question: 'query.ransom_marks',
	columns,
	tables: ({ table }: RansomArgs) => [cellTable(table, 'ransom_cells')],
	build: ({ table, selection, money }: RansomArgs) => sql`
with kept as (
	select *
	from ${ident(cellTable(table, 'ransom_cells'))}
	where ${selected(selection)}
	limit ${MOST_MARKS + 1}
),
counted as (
	select *, sum(incidents) over () as all_incidents
	from kept
)
select
	year,
	kidnap_type,
	outcome,
	low_confidence::integer as low_confidence,
	demanded_nominal as ransom_demanded_pkr,
	paid_nominal as ransom_paid_pkr,
	${ident(`demanded_${money}`)} as demanded,
	${ident(`paid_${money}`)} as paid,
	incidents
from counted
where all_incidents <= ${MOST_MARKS}
order by year, ransom_demanded_pkr, ransom_paid_pkr, kidnap_type, outcome, low_confidence`,
	examples: [
		{ table: 'incidents', selection: everything, money: 'real' },
		{ table: 'incidents', selection: { ...everything, kidnap_type: ['ransom'] }, money: 'usd' },
		{ table: 'demo_incidents', selection: { ...everything, district_id: ['malir'] }, money: 'nominal' },
		{ table: 'demo_incidents', selection: everything, money: 'real' }
	]
});
