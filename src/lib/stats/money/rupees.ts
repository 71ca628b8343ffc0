import { isReported, missing, type Missing, type Reported } from '../estimate';
import { atPricesOf } from './price-index';

/** What one year's rupee was worth; `null` or `NaN` where no figure exists. */
export interface Deflator {
	readonly year: number;
	/** Consumer prices, yearly mean, on any one base. */
	readonly cpiIndex: Reported;
	/** Rupees for one US dollar, yearly mean. */
	readonly pkrPerUsd: Reported;
}

/** Deflators by year, ready to be asked many times. */
export interface Deflators {
	readonly cpi: ReadonlyMap<number, number>;
	readonly pkrPerUsd: ReadonlyMap<number, number>;
}

/**
 * What is known of prices and of the dollar, year by year?
 *
 * @param rows - a year each, in any order; of a year that comes twice the last figure holds.
 * @returns the two look-up tables of {@link constantRupees} and {@link usdOfTheDay}. Years without a figure are left out.
 */
export function deflatorsFrom(rows: Iterable<Deflator>): Deflators {
	const cpi = new Map<number, number>();
	const pkrPerUsd = new Map<number, number>();
	for (const row of rows) {
		if (isReported(row.cpiIndex)) cpi.set(row.year, row.cpiIndex);
		if (isReported(row.pkrPerUsd)) pkrPerUsd.set(row.year, row.pkrPerUsd);
	}
	return { cpi, pkrPerUsd };
}

/**
 * What would a sum of rupees be at the prices of another year?
 *
 * @param amount - nominal rupees, from 0 on; `null` or `NaN` is not reported.
 * @param year - year of the sum. @param baseYear - year whose prices are asked for.
 * @returns rupees of `baseYear`. Reasons: `not-reported`; `not-covered` without CPI for either year.
 * @throws RangeError when the amount is negative or infinite, or a level is not positive.
 *
 * National consumer prices: not what a ransom "should" be, only what the same money bought.
 * Source: as `atPricesOf`; World Bank WDI, FP.CPI.TOTL.
 *
 * @example constantRupees(500, 2010, deflatorsFrom([{ year: 2010, cpiIndex: 100, pkrPerUsd: 85 }, { year: 2020, cpiIndex: 250, pkrPerUsd: null }]), 2020) // 1250
 */
export function constantRupees(
	amount: Reported,
	year: number,
	deflators: Deflators,
	baseYear: number
): number | Missing {
	return atPricesOf(amount, year, deflators.cpi, baseYear);
}

/**
 * How many US dollars was a sum of rupees in its own year?
 *
 * @param amount - nominal rupees, from 0 on; `null` or `NaN` is not reported.
 * @param year - year of the sum.
 * @returns dollars of that year, at its mean official rate. Reasons: `not-reported`; `not-covered` without a rate.
 * @throws RangeError when the amount is negative or infinite, or the rate is not positive.
 *
 * Dollars of different years are not comparable with each other: they too lose value. Source: World Bank WDI, PA.NUS.FCRF.
 *
 * @example usdOfTheDay(8500, 2010, deflatorsFrom([{ year: 2010, cpiIndex: 100, pkrPerUsd: 85 }])) // 100
 */
export function usdOfTheDay(amount: Reported, year: number, deflators: Deflators): number | Missing {
	if (!isReported(amount)) return missing('not-reported');
	if (!(amount >= 0 && amount < Infinity)) throw new RangeError(`an amount is finite, from 0 on: ${amount}`);
	const rate = deflators.pkrPerUsd.get(year);
	if (rate === undefined) return missing('not-covered');
	if (!(rate > 0 && rate < Infinity)) throw new RangeError(`a rate must be positive: ${rate}`);
	return amount / rate;
}
