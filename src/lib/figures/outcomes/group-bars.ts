import { max, scaleLinear } from 'd3';
import { px } from '../../charts/px';
import type { End } from '../ends';
import { listLines, type ListLine, type ListLines } from './list-lines';

/** One group as a bar in which every end has its stretch. */
export interface GroupBar {
	readonly code: string;
	readonly name: string;
	readonly isHatched: boolean;
	/** The stretches in the order in which they stand: in incidents, or as shares of the known ends. */
	readonly stretches: readonly { readonly end: End; readonly length: number }[];
	/** The hollow stretch at the end of a bar of incidents: those of low confidence. */
	readonly low: number;
	/** The interval of the share that had ended, from 0 to 1. */
	readonly interval: { readonly lower: number; readonly upper: number } | null;
	/** Written after the bar. */
	readonly countText: string;
	/** Written at the edge. */
	readonly shareText: string;
}

export interface PlacedBar extends GroupBar, ListLine {
	readonly parts: readonly { readonly end: End; readonly x: number; readonly width: number }[];
	/** Where the hollow stretch begins. */
	readonly solidTo: number;
	/** Where the bar ends. */
	readonly to: number;
	readonly span: { readonly from: number; readonly to: number } | null;
}

export interface GroupBarsLayout extends Omit<ListLines, 'lines'> {
	readonly bars: readonly PlacedBar[];
}

/** Where does each group stand, for a drawing of this width? */
export function groupBarsLayout(bars: readonly GroupBar[], widthPx: number): GroupBarsLayout {
	const { lines, ...list } = listLines(bars, widthPx);
	const x = scaleLinear([0, max(bars, (bar) => solidOf(bar) + bar.low) || 1], [list.left, list.barEnd]);
	return {
		...list,
		bars: bars.flatMap((bar, index): readonly PlacedBar[] => {
			const line = lines[index];
			if (!line) return [];
			return [
				{
					...bar,
					...line,
					parts: partsOf(bar, x),
					solidTo: px(x(solidOf(bar))),
					to: px(x(solidOf(bar) + bar.low)),
					span: bar.interval && { from: px(x(bar.interval.lower)), to: px(x(bar.interval.upper)) }
				}
			];
		})
	};
}

function solidOf({ stretches }: GroupBar): number {
	return stretches.reduce((sum, { length }) => sum + length, 0);
}

function partsOf({ stretches }: GroupBar, x: (value: number) => number) {
	let from = 0;
	return stretches
		.map(({ end, length }) => {
			const part = { end, x: px(x(from)), width: px(x(from + length) - x(from)) };
			from += length;
			return part;
		})
		.filter(({ width }) => width > 0);
}
