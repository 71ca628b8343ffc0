import { ident, sql, type Fragment } from '../sql/sql';

/** In which money sums are told: rupees of the base year, rupees of the day or US dollars of the day. */
export type Money = 'real' | 'nominal' | 'usd';

/**
 * What is a sum of rupees of its own year in that money? The only place where sums are turned into another money.
 *
 * The row must be joined with `deflators` on its year, as by {@link withDeflators}. Null where the sum was not reported
 * or its year has no price index (no exchange rate, for dollars): nothing is carried on from a neighbouring year.
 */
export function worth(column: string, money: Money): Fragment {
	switch (money) {
		case 'real':
			return sql`${ident(column)} * ((select arg_max(cpi_index, year) from deflators) / cpi_index)`;
		case 'nominal':
			return ident(column);
		case 'usd':
			return sql`${ident(column)} / pkr_per_usd`;
	}
}

/** Joins the price index and exchange rate of the row's year, where there are any. */
export const withDeflators: Fragment = sql`left join (select year, cpi_index, pkr_per_usd from deflators) using (year)`;

/** The year whose prices constant rupees are told in: the last with a price index. */
export const baseYear: Fragment = sql`(select max(year) from deflators where cpi_index is not null)`;
