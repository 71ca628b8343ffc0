import { rowsOf, type Frame } from '../../engine/frame';
import type { ransomPairs } from '../../queries/ransom-pairs';
import { isMissing, type Missing } from '../../stats/estimate';
import { ransomRatio } from '../../stats/money/ransom-ratio';
import type { BootstrapRatio } from '../../stats/resampling/bootstrap-ratio';
import type { Bounded } from './side-spread';

export type PairsFrame = Frame<(typeof ransomPairs)['columns']>;

/** Both sums of one incident, in rupees of the day. */
export interface Pair {
	readonly demandedPkr: number;
	readonly paidPkr: number;
}

/** Which part of a demand was paid, by each of the ways in which that can be meant. */
export interface Ratios {
	/** All that was paid over all that was demanded: large demands rule it. */
	readonly ofTotals: Bounded;
	/** The geometric mean of the ratios: a typical pair. */
	readonly typical: Bounded;
	readonly quartiles: readonly [number, number, number];
}

export interface PairRatio {
	readonly pairs: readonly Pair[];
	readonly ratios: Ratios | Missing;
}

/** Every incident with both sums, one by one. */
export function pairsFrom(frame: PairsFrame): readonly Pair[] {
	return rowsOf(frame).flatMap(({ ransom_demanded_pkr, ransom_paid_pkr, incidents }) => {
		const pair = { demandedPkr: ransom_demanded_pkr ?? NaN, paidPkr: ransom_paid_pkr ?? NaN };
		return Array.from({ length: incidents ?? 0 }, () => pair);
	});
}

/**
 * How much of a demand was paid?
 *
 * @param isSample is false for the press catalogue, whose ratios then have no interval.
 * @param drawnAgain the bootstrap of the ratio of totals; null where it was not asked for or is not there yet.
 */
export function pairRatio(
	pairs: readonly Pair[],
	isSample: boolean,
	drawnAgain: BootstrapRatio | Missing | null
): PairRatio {
	const answer = ransomRatio(
		pairs.map(({ demandedPkr }) => demandedPkr),
		pairs.map(({ paidPkr }) => paidPkr)
	);
	if (isMissing(answer)) return { pairs, ratios: answer };
	const { ratioOfTotals, geometricMeanRatio, quartiles } = answer;
	return {
		pairs,
		ratios: {
			ofTotals: {
				value: ratioOfTotals,
				interval: drawnAgain === null || isMissing(drawnAgain) ? null : drawnAgain
			},
			typical: { value: geometricMeanRatio.value, interval: isSample ? geometricMeanRatio : null },
			quartiles
		}
	};
}
