import { max, min, scaleLog } from 'd3';
import { heightFor } from '../../charts/drawing-width';
import { labelWidth } from '../../charts/label-width';
import { px } from '../../charts/px';
import { moneyTicks } from '../../charts/ticks';
import type { Words } from '../../i18n/words';
import { sides, type Side } from '../../queries/ransom-money';
import { isMissing } from '../../stats/estimate';
import { amountDomain } from '../ransom/amount-domain';
import { bareAmount } from '../ransom/money-text';
import type { RansomSpreadModel } from './model';
import { ratioLayout, type RatioLayout } from './ratio-layout';
import { refusalAt, type Refusal } from './refusal';
import type { SideSpread } from './side-spread';
import { placedStrip, type PlacedStrip } from './strip-layout';

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
const LABEL_LINE_PX = 16;
/** Room beyond the outermost marks, as a factor. */
const ROOM = 1.35;

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
	const domain = amountDomain(lowest, highest, ROOM);
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
			const diamondPx = heightFor(widthPx, DIAMOND_PX);
			const boxLeft = px(columnLeft + diamondPx);
			const boxRight = px(boxLeft + heightFor(widthPx, BOX_PX));
			return {
				side,
				heading: words.t(`ransomSpread.heading.${side}`, { n: model.sides[side].n }),
				left: px(columnLeft),
				boxLeft,
				boxRight,
				strip: placedStrip(
					model,
					side,
					{ y, boxLeft, boxRight, topY: TOP_PX, baseY: BASE_PX, diamondPx, widthPx },
					words
				),
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
