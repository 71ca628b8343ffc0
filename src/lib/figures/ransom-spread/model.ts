import { sum } from 'd3';
import type { FigureModel } from '../../charts/figure-model';
import { rowsOf } from '../../engine/frame';
import type { FramesOf } from '../../engine/live-query.svelte';
import type { Choices, MoneyUnit } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import type { Side } from '../../queries/ransom-money';
import { isCatalogue } from '../catalogue';
import { leftOutCount } from '../left-out';
import type { SpreadIntervals } from './calculation-tasks';
import { figureText } from './figure-text';
import { pairRatio, pairsFrom, type PairRatio } from './pair-ratio';
import type { ransomSpreadQuestion } from './question';
import { countedSums, sideSpread, type SideSpread } from './side-spread';

export type RansomSpreadFrames = FramesOf<ReturnType<typeof ransomSpreadQuestion>['statements']>;

export interface RansomSpreadModel {
	readonly figure: FigureModel;
	readonly money: MoneyUnit;
	/** The year whose prices constant rupees are told in. */
	readonly baseYear: number;
	/** The years asked about, with a sum or without. */
	readonly asked: { readonly first: number; readonly last: number };
	/** May intervals be given at all? Not of the press catalogue. */
	readonly isSample: boolean;
	readonly sides: Readonly<Record<Side, SideSpread>>;
	readonly pairs: PairRatio;
	/** Incidents of the selection, with a sum or without, low confidence or not. */
	readonly selected: number;
	/** Sums of low confidence among them. */
	readonly lowSums: number;
	readonly leftOut: number;
	readonly isEmpty: boolean;
}

/**
 * How far apart do ransoms lie, and how much of a demand was paid?
 *
 * @param intervals what was calculated beside the page for these very frames.
 */
export function ransomSpreadModel(
	frames: RansomSpreadFrames,
	choices: Choices,
	intervals: SpreadIntervals,
	words: Words
): RansomSpreadModel {
	const isSample = !isCatalogue(choices);
	const spread = (side: Side) => sideSpread(countedSums(frames.amounts, side), isSample, intervals[side]);
	const sides = { demanded: spread('demanded'), paid: spread('paid') };
	const pairs = pairRatio(pairsFrom(frames.pairs), isSample, intervals.ratio);
	const sizes = rowsOf(frames.sizes);
	const [row] = sizes;
	const model = {
		money: choices.money,
		baseYear: row?.base_year ?? 0,
		asked: { first: choices.from ?? row?.first_year ?? 0, last: choices.to ?? row?.last_year ?? 0 },
		isSample,
		sides,
		pairs,
		selected: row?.selected_incidents ?? 0,
		lowSums: sum(sizes, ({ low_confidence_incidents }) => low_confidence_incidents),
		leftOut: leftOutCount(rowsOf(frames.leftOut), choices),
		isEmpty: sides.demanded.n + sides.paid.n + pairs.pairs.length === 0
	};
	return { ...model, figure: figureText(model, choices, words) };
}
