import { isReported, missing, type Missing, type Reported } from '../estimate';

/** Index levels by period (a year, or a month such as `2024-06`). */
export type IndexSeries<Period> = ReadonlyMap<Period, number>;

/** An older series carried on by a newer one. */
export interface LinkedIndex<Period> {
	/** Factor that the older levels were multiplied by. */
	readonly factor: number;
	readonly series: IndexSeries<Period>;
}

function level<Period>(series: IndexSeries<Period>, period: Period): number | null {
	const found = series.get(period);
	if (found === undefined || Number.isNaN(found)) return null;
	if (!(found > 0 && found < Infinity)) throw new RangeError(`an index level must be positive: ${found}`);
	return found;
}

/**
 * How is an index carried on over a change of its base?
 *
 * @param older - levels before the change. @param newer - levels after it; used wherever it exists.
 * @returns one series on the newer base. Reason: `not-covered` where the two share no period.
 * @throws RangeError when a level is not positive and finite.
 *
 * Factor: mean of the newer over mean of the older levels, over the shared periods. Source: ILO (2004) Consumer price
 * index manual, section 9.
 *
 * @example linkIndex(new Map([[2010, 100], [2011, 110]]), new Map([[2011, 55], [2012, 60]])) // { factor: 0.5 }
 */
export function linkIndex<Period>(
	older: IndexSeries<Period>,
	newer: IndexSeries<Period>
): LinkedIndex<Period> | Missing {
	let olderSum = 0;
	let newerSum = 0;
	for (const period of older.keys()) {
		const [olderLevel, newerLevel] = [level(older, period), level(newer, period)];
		if (olderLevel === null || newerLevel === null) continue;
		olderSum += olderLevel;
		newerSum += newerLevel;
	}
	if (olderSum === 0) return missing('not-covered');
	const factor = newerSum / olderSum;
	const scaled = Array.from(older, ([period, value]): [Period, number] => [period, value * factor]);
	return { factor, series: new Map([...scaled, ...newer]) };
}

/**
 * What would an amount of one period be at the prices of another?
 *
 * @param amount - nominal, in any currency, from 0 on; `null` or `NaN` is not reported.
 * @param period - period of the amount. @param series - index levels. @param basePeriod - period whose prices are asked for.
 * @returns the amount at prices of `basePeriod`: print it with that period. Reasons: `not-reported`; `not-covered` where
 * either period has no level (nothing is extrapolated).
 * @throws RangeError when the amount is negative or infinite, or a level not positive.
 *
 * amount × level(base) / level(period). Source: as {@link linkIndex}.
 *
 * @example atPricesOf(100, 2010, new Map([[2010, 100], [2012, 150]]), 2012) // 150
 */
export function atPricesOf<Period>(
	amount: Reported,
	period: Period,
	series: IndexSeries<Period>,
	basePeriod: Period
): number | Missing {
	if (!isReported(amount)) return missing('not-reported');
	if (!(amount >= 0 && amount < Infinity)) throw new RangeError(`an amount is finite, from 0 on: ${amount}`);
	const then = level(series, period);
	const base = level(series, basePeriod);
	return then === null || base === null ? missing('not-covered') : amount * (base / then);
}
