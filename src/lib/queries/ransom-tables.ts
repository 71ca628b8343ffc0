import type { DerivedTable } from '../engine/engine';
import type { IncidentTable } from '../manifest/incident-tables';
import { cellTable } from './cell-table';
import { moneys, sides, type Money } from './ransom-money';

/**
 * What is a sum of rupees of its own year in that money? This is the only place where sums are turned into another money.
 * The row is joined with the price index and the exchange rate of its year, and with the index of the base year, which
 * is the last that has one. Null where the year has none: nothing is carried on from a neighbouring year.
 */
function worth(column: string, money: Money): string {
	switch (money) {
		case 'real':
			return `${column} * (base_index / cpi_index)`;
		case 'nominal':
			return column;
		case 'usd':
			return `${column} / pkr_per_usd`;
	}
}

/**
 * The tables behind the questions on ransom.
 *
 * `ransom_cells`: incidents with a demand or a payment, by what a reader filters by and by both sums in every money.
 * `amounts`: every sum that occurs in a year, once a side. `amount_cells`: how many incidents had which of these sums; a
 * number in place of a side, a year and a sum makes counting four times as fast.
 *
 * @param dimensions SQL of what a reader filters by, whose names are `keys`.
 */
export function ransomTables(
	table: IncidentTable,
	dimensions: string,
	keys: string
): readonly DerivedTable[] {
	const cells = cellTable(table, 'cells');
	const ransoms = cellTable(table, 'ransom_cells');
	const amounts = cellTable(table, 'amounts');
	const inMoneys = (column: string, prefix: string) =>
		moneys.map((money) => `${worth(column, money)} as ${prefix}_${money}`).join(',\n	');
	return [
		{
			name: ransoms,
			from: [table, cells, 'deflators'],
			text: `select
	cell_no,
	c.* exclude (ransom_demanded_pkr, ransom_paid_pkr),
	${sides.map((side) => inMoneys(`ransom_${side}_pkr`, side)).join(',\n	')}
from (
	select ${dimensions},
		ransom_demanded_pkr,
		ransom_paid_pkr,
		count(*)::integer as incidents
	from ${table}
	where ransom_demanded_pkr is not null or ransom_paid_pkr is not null
	group by all
) c
join (select cell_no, ${keys} from ${cells}) using (${keys})
left join (
	select year, cpi_index, pkr_per_usd, arg_max(cpi_index, year) over () as base_index
	from deflators
) using (year)
order by all`
		},
		{
			name: amounts,
			from: [ransoms],
			text: `select row_number() over (order by side, year, amount_nominal)::integer as amount_no, *
from (
	${sides.map((side) => `select distinct '${side}' as side, year, ${moneys.map((money) => `${side}_${money} as amount_${money}`).join(', ')} from ${ransoms}`).join('\n	union all ')}
)
where amount_nominal is not null
order by amount_no`
		},
		{
			name: cellTable(table, 'amount_cells'),
			from: [ransoms, amounts],
			text: sides
				.map(
					(side) => `(select
	cell_no,
	amount_no,
	demanded_nominal is not null and paid_nominal is not null as is_pair,
	sum(incidents)::integer as incidents
from ${ransoms}
join (select year, amount_no, amount_nominal as ${side}_nominal from ${amounts} where side = '${side}')
	using (year, ${side}_nominal)
group by all)`
				)
				.join('\nunion all\n')
				.concat('\norder by all')
		}
	];
}
