import { sum } from 'd3';
import { rowsOf, type Frame } from '../../engine/frame';
import type { ransomAmounts } from '../../queries/ransom-amounts';
import type { Side } from '../../queries/ransom-money';
import { isMissing, missing, type Missing } from '../../stats/estimate';
import type { BootstrapQuantile } from '../../stats/resampling/bootstrap-quantile';
import { geometricMean } from '../../stats/summaries/geometric-mean';
import { weightedQuantile } from '../../stats/summaries/weighted-quantile';

export type AmountsFrame = Frame<(typeof ransomAmounts)['columns']>;

/** The shares of sums below the marks of a strip; the box stands on those that get an interval. */
export const spreadShares = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
export const intervalShares = [0.25, 0.5, 0.75] as const;

/** A number with its interval, where there is one. */
export interface Bounded {
	readonly value: number;
	readonly interval: { readonly lower: number; readonly upper: number } | null;
}

export interface SpreadMark extends Bounded {
	/** Which share of the sums lies below. */
	readonly share: number;
}

/** The sums of one side, in the chosen money. */
export interface SideSpread {
	/** Sums that can be told in it. */
	readonly n: number;
	/** Sums of years that it does not cover. */
	readonly notCovered: number;
	readonly marks: readonly SpreadMark[] | Missing;
	readonly geometricMean: Bounded | Missing;
}

/** Distinct sums of a side with how often each occurs. */
export interface CountedSums {
	readonly amounts: readonly number[];
	readonly counts: readonly number[];
	readonly n: number;
	readonly notCovered: number;
}

/** The rows of a side as columns of numbers. */
export function countedSums(frame: AmountsFrame, side: Side): CountedSums {
	const rows = rowsOf(frame).filter((row) => row.side === side);
	const told = rows.flatMap(({ amount, incidents }) =>
		amount === null ? [] : [{ amount, count: incidents ?? 0 }]
	);
	const counts = told.map(({ count }) => count);
	const n = sum(counts);
	return {
		amounts: told.map(({ amount }) => amount),
		counts,
		n,
		notCovered: sum(rows, ({ incidents }) => incidents) - n
	};
}

/**
 * How far apart do the sums of a side lie?
 *
 * @param isSample is false for the press catalogue, whose geometric mean then has no interval.
 * @param drawnAgain the bootstrap of `intervalShares`; null where it was not asked for or is not there yet.
 */
export function sideSpread(
	sums: CountedSums,
	isSample: boolean,
	drawnAgain: readonly BootstrapQuantile[] | Missing | null
): SideSpread {
	const intervals = drawnAgain === null || isMissing(drawnAgain) ? [] : drawnAgain;
	const marks = spreadShares.flatMap((share): readonly SpreadMark[] => {
		const answer = weightedQuantile(sums.amounts, sums.counts, share);
		if (isMissing(answer)) return [];
		const place = intervalShares.findIndex((one) => one === share);
		return [{ share, value: answer.value, interval: intervals[place] ?? null }];
	});
	const each = sums.amounts.flatMap((amount, index) =>
		Array.from({ length: sums.counts[index] ?? 0 }, () => amount)
	);
	const mean = geometricMean(each);
	return {
		n: sums.n,
		notCovered: sums.notCovered,
		marks: marks.length === spreadShares.length ? marks : missing('too-few'),
		geometricMean: isMissing(mean) ? mean : { value: mean.value, interval: isSample ? mean : null }
	};
}
