import type { Side } from '../../queries/ransom-money';
import type { CalculationResult, CalculationTask } from '../../stats/calculations/tasks';
import { MINIMUM_N_MEDIAN, MINIMUM_PAIRS_RATIO_INTERVAL } from '../../stats/thresholds';
import { pairsFrom, type PairsFrame } from './pair-ratio';
import { countedSums, intervalShares, type AmountsFrame } from './side-spread';

/** How often each set of sums is drawn again, and from which seed: the same for every reader and every choice. */
export const RESAMPLES = 2000;
export const SEED = 1;

/** More sums than this are not drawn again: it would take some seconds, for intervals thinner than the lines. */
export const MOST_RESAMPLED = 20_000;

/** What the figure is told of the calculations; null where one was not asked for or is not there yet. */
export interface SpreadIntervals {
	readonly demanded: CalculationResult<'bootstrapQuantiles'> | null;
	readonly paid: CalculationResult<'bootstrapQuantiles'> | null;
	readonly ratio: CalculationResult<'bootstrapRatio'> | null;
}

/** Nothing was drawn again. */
export const noIntervals: SpreadIntervals = { demanded: null, paid: null, ratio: null };

const options = { seed: SEED, replicates: RESAMPLES };
const isDrawable = (n: number, least: number) => n >= least && n <= MOST_RESAMPLED;

/** Asks for the intervals of the median and quartiles of a side; null where there are too few or too many sums. */
export function quantilesTask(frame: AmountsFrame, side: Side): CalculationTask<'bootstrapQuantiles'> | null {
	const { amounts, counts, n } = countedSums(frame, side);
	if (!isDrawable(n, MINIMUM_N_MEDIAN)) return null;
	return { name: 'bootstrapQuantiles', args: [amounts, counts, intervalShares, options] };
}

/** Asks for the interval of the ratio of totals; null where there are too few or too many pairs. */
export function ratioTask(frame: PairsFrame): CalculationTask<'bootstrapRatio'> | null {
	const pairs = pairsFrom(frame);
	if (!isDrawable(pairs.length, MINIMUM_PAIRS_RATIO_INTERVAL)) return null;
	const demanded = pairs.map(({ demandedPkr }) => demandedPkr);
	const paid = pairs.map(({ paidPkr }) => paidPkr);
	return { name: 'bootstrapRatio', args: [demanded, paid, options] };
}
