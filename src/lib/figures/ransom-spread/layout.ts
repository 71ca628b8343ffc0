import { max, min, scaleLog } from 'd3';
import { avoidOverlap } from '../../charts/avoid-overlap';
import { heightFor, isNarrow } from '../../charts/drawing-width';
import { labelWidth } from '../../charts/label-width';
import { px } from '../../charts/px';
import { moneyTicks } from '../../charts/ticks';
import type { Words } from '../../i18n/words';
import { sides, type Side } from '../../queries/ransom-money';
import { isMissing } from '../../stats/estimate';
import { bareAmount } from '../ransom/money-text';
import type { RansomSpreadModel } from './model';
import { ratioLayout, type RatioLayout } from './ratio-layout';
import { refusalAt, type Refusal } from './refusal';
import type { SideSpread } from './side-spread';

export const HEIGHT_PX = { narrow: 450, wide: 450 } as const;

const FONT_PX = 13;
/** The strips, from the money's name at the top to the lowest sum; the ratios stand below. */
const TOP_PX = 54;
const BASE_PX = 300;
const TICK_GAP_PX = 10;
const COLUMN_GAP_PX = 8;
const BOX_PX = { narrow: 22, wide: 44 };
/** Left of a box: room for the diamond and its interval. */
const DIAMOND_PX = { narrow: 14, wide: 20 };
const LEADER_PX = { narrow: 7, wide: 14 };
/** Where in the width of a box the intervals stand: none on another, none on the line from one in ten to nine in ten. */
const INTERVALS_AT = [0.2, 0.36, 0.8];
const LABEL_LINE_PX = 16;
const HALF_DIGIT_PX = 4;
/** Room beyond the outermost marks, as a factor; more where they are close, for an axis to be read. */
const ROOM = 1.35;
const LEAST_RATIO = 30;

interface Span {
	readonly from: number;
	readonly to: number;
}

/** A strip, from the mark of one in ten sums to that of nine in ten. */
export interface PlacedStrip {
	readonly box: Span;
	readonly whisker: Span;
	readonly middleY: number;
	/** Standing intervals, side by side within the box; that of the geometric mean through its diamond. */
	readonly intervals: readonly (Span & { readonly x: number })[];
	readonly diamond: { readonly x: number; readonly y: number } | null;
	readonly labels: readonly PlacedLabel[];
}

export interface PlacedLabel {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly isMiddle: boolean;
	/** From the mark to the label; absent for the diamond, which stands before its label again. */
	readonly leader: string | null;
}

export interface PlacedSide {
	readonly side: Side;
	readonly heading: string;
	readonly left: number;
	readonly boxLeft: number;
	readonly boxRight: number;
	/** Null where there are too few sums; then the refusal stands there. */
	readonly strip: PlacedStrip | null;
	readonly refusal: Refusal;
}

export interface SpreadLayout {
	readonly left: number;
	readonly right: number;
	readonly headY: number;
	readonly headingY: number;
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
	readonly sides: readonly PlacedSide[];
	readonly ratio: RatioLayout;
}

/** Where do the strips and the ratios stand, for a drawing of this width? */
export function spreadLayout(model: RansomSpreadModel, widthPx: number, words: Words): SpreadLayout {
	const all = sides.flatMap((side) => reach(model.sides[side]));
	const [lowest = 1, highest = 10] = [min(all), max(all)];
	const room = Math.max(ROOM, Math.sqrt((LEAST_RATIO * lowest) / highest));
	const domain = [lowest / room, highest * room] as const;
	const y = scaleLog(domain, [BASE_PX, TOP_PX]);
	const amounts = (all.length > 0 ? moneyTicks(...domain) : []).map((value) => ({
		y: px(y(value)),
		text: bareAmount(value, model.money, words)
	}));
	const left = Math.ceil((max(amounts, ({ text }) => labelWidth(text, FONT_PX)) ?? 0) + TICK_GAP_PX);
	const columnPx = (widthPx - left) / sides.length;
	return {
		left,
		right: widthPx,
		headY: FONT_PX,
		headingY: TOP_PX - LABEL_LINE_PX,
		yTicks: amounts,
		sides: sides.map((side, index) => {
			const columnLeft = left + index * columnPx;
			const boxLeft = px(columnLeft + heightFor(widthPx, DIAMOND_PX));
			const boxRight = px(boxLeft + heightFor(widthPx, BOX_PX));
			return {
				side,
				heading: words.t(`ransomSpread.heading.${side}`, { n: model.sides[side].n }),
				left: px(columnLeft),
				boxLeft,
				boxRight,
				strip: placedStrip(model, side, { y, boxLeft, boxRight, widthPx }, words),
				refusal: refusalAt(
					model.sides[side].n,
					{ x: px(columnLeft), y: TOP_PX, widthPx: px(columnPx - COLUMN_GAP_PX), heightPx: BASE_PX - TOP_PX },
					words
				)
			};
		}),
		ratio: ratioLayout(model, widthPx, BASE_PX, words)
	};
}

/** Everything that a side draws, as sums. */
function reach({ marks, geometricMean }: SideSpread): readonly number[] {
	if (isMissing(marks)) return [];
	const drawn = isMissing(geometricMean) ? marks : [...marks, geometricMean];
	return drawn.flatMap(({ value, interval }) =>
		interval ? [value, interval.lower, interval.upper] : [value]
	);
}

interface Place {
	readonly y: (amount: number) => number;
	readonly boxLeft: number;
	readonly boxRight: number;
	readonly widthPx: number;
}

function placedStrip(
	model: RansomSpreadModel,
	side: Side,
	{ y, boxLeft, boxRight, widthPx }: Place,
	words: Words
): PlacedStrip | null {
	const { marks, geometricMean } = model.sides[side];
	if (isMissing(marks)) return null;
	const at = (share: number) => px(y(marks.find((mark) => mark.share === share)?.value ?? 1));
	const bounded = marks.filter(({ interval }) => interval !== null);
	const boundedX = (index: number) => px(boxLeft + (boxRight - boxLeft) * (INTERVALS_AT[index] ?? 0.5));
	const mean = isMissing(geometricMean) ? null : geometricMean;
	const diamondX = px(boxLeft - heightFor(widthPx, DIAMOND_PX) / 2);
	const span = (interval: { readonly lower: number; readonly upper: number }) => ({
		from: px(y(interval.upper)),
		to: px(y(interval.lower))
	});
	const said = [
		...marks.map(({ share, value }) => ({
			share,
			value,
			text: markText(share, value, model, widthPx, words)
		})),
		...(mean ? [{ share: null, value: mean.value, text: bareAmount(mean.value, model.money, words) }] : [])
	];
	const labelYs = avoidOverlap(
		said.map(({ value }) => ({ wish: y(value), size: LABEL_LINE_PX })),
		TOP_PX - LABEL_LINE_PX / 2,
		BASE_PX + LABEL_LINE_PX / 2
	);
	const labelX = px(boxRight + heightFor(widthPx, LEADER_PX) + 3);
	return {
		box: { from: at(0.75), to: at(0.25) },
		whisker: { from: at(0.9), to: at(0.1) },
		middleY: at(0.5),
		intervals: [
			...bounded.flatMap(({ interval }, index) =>
				interval ? [{ x: boundedX(index), ...span(interval) }] : []
			),
			...(mean?.interval ? [{ x: diamondX, ...span(mean.interval) }] : [])
		],
		diamond: mean && { x: diamondX, y: px(y(mean.value)) },
		labels: said.map(({ share, value, text }, index) => {
			const labelY = labelYs[index] ?? 0;
			const fromX = share === null || share < 0.25 || share > 0.75 ? (boxLeft + boxRight) / 2 : boxRight;
			return {
				text,
				x: labelX,
				y: px(labelY + HALF_DIGIT_PX),
				isMiddle: share === 0.5,
				leader:
					share === null ? null : `M${px(fromX)} ${px(y(value))}H${boxRight}L${px(labelX - 3)} ${px(labelY)}`
			};
		})
	};
}

function markText(
	share: number,
	value: number,
	{ money }: RansomSpreadModel,
	widthPx: number,
	words: Words
): string {
	const amount = bareAmount(value, money, words);
	if (share === 0.5 && !isNarrow(widthPx)) return words.t('ransomSpread.label.median', { amount });
	return words.t('ransomSpread.label', { share: words.percent(share), amount });
}
