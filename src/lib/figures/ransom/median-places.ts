import { least, range } from 'd3';
import { labelWidth } from '../../charts/label-width';
import { px } from '../../charts/px';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import type { PlacedMark } from './mark-places';
import type { RansomModel } from './model';
import { amountText } from './money-text';
import { sides, type Side } from './sides';
import type { PlacedStep } from './step-bars';

/** A median with its words. */
export interface PlacedMedian {
	readonly side: Side;
	/** The height of its line; null where there are too few sums, and the words stand above the drawing. */
	readonly y: number | null;
	readonly labelX: number;
	readonly labelY: number;
	readonly text: string;
}

export interface MedianScales {
	readonly marks: readonly PlacedMark[];
	readonly steps: readonly PlacedStep[];
	readonly y: (amount: number) => number;
	readonly left: number;
	readonly right: number;
	/** Where the words of medians that cannot be given begin. */
	readonly top: number;
}

const FONT_PX = 13;
const ABOVE_PX = 5;
const BELOW_PX = 14;
const LINE_PX = 17;
const PAD_PX = 4;
const TRIED_PX = 8;
const REACH_PX = 5;

/** The higher median is labelled above its line and the lower below, each where it covers the fewest marks. */
export function medianPlaces(
	{ sizes, money }: RansomModel,
	scales: MedianScales,
	words: Words
): readonly PlacedMedian[] {
	const given = sides.flatMap((side) => {
		const { median } = sizes[side];
		return isMissing(median) ? [] : [{ side, ...median }];
	});
	const highest = Math.max(...given.map(({ value }) => value));
	const unsaid = sides.filter((side) => isMissing(sizes[side].median));
	return [
		...given.map(({ side, value, n }): PlacedMedian => {
			const y = px(scales.y(value));
			const labelY = px(value === highest ? y - ABOVE_PX : y + BELOW_PX);
			const text = words.t(`ransom.median.${side}`, { median: amountText(value, money, words), n });
			return { side, y, text, labelX: freeX(text, labelY, scales), labelY };
		}),
		...unsaid.map((side, index): PlacedMedian => {
			const text = words.t(`ransom.median.${side}.too-few`, { n: sizes[side].medianN });
			return {
				side,
				y: null,
				text,
				labelX: scales.left + PAD_PX,
				labelY: scales.top + (index + 0.5) * LINE_PX
			};
		})
	];
}

/** How much room above the sums do the medians that cannot be given take for their words? */
export function unsaidHeight({ sizes }: RansomModel): number {
	return sides.filter((side) => isMissing(sizes[side].median)).length * LINE_PX;
}

interface Box {
	readonly x0: number;
	readonly x1: number;
	readonly y0: number;
	readonly y1: number;
}

/** From where on may the words run at this height? The first place from the left where they cover the fewest sums. */
function freeX(text: string, labelY: number, scales: MedianScales): number {
	const width = labelWidth(text, FONT_PX);
	const from = scales.left + PAD_PX;
	const inTheWay = boxesOf(scales).filter(({ y0, y1 }) => y1 > labelY - FONT_PX && y0 < labelY);
	const covered = (x: number) => inTheWay.filter(({ x0, x1 }) => x1 > x && x0 < x + width).length;
	return least(range(from, Math.max(from + 1, scales.right - width), TRIED_PX), covered) ?? from;
}

function boxesOf({ marks, steps }: MedianScales): readonly Box[] {
	return [
		...marks.map(({ x, y }): Box => {
			const heights = sides.flatMap((side) => y[side] ?? []);
			return {
				x0: x - REACH_PX,
				x1: x + REACH_PX,
				y0: Math.min(...heights) - REACH_PX,
				y1: Math.max(...heights) + REACH_PX
			};
		}),
		...steps.map(({ x, y, width, height }): Box => ({ x0: x, x1: x + width, y0: y, y1: y + height }))
	];
}
