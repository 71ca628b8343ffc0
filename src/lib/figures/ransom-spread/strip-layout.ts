import { avoidOverlap } from '../../charts/avoid-overlap';
import { heightFor, isNarrow } from '../../charts/drawing-width';
import { px } from '../../charts/px';
import type { Words } from '../../i18n/words';
import type { Side } from '../../queries/ransom-money';
import { isMissing } from '../../stats/estimate';
import { bareAmount } from '../ransom/money-text';
import type { RansomSpreadModel } from './model';

const LEADER_PX = { narrow: 7, wide: 14 };
/** Where in the width of a box the intervals stand: none on another, none on the line from one in ten to nine in ten. */
const INTERVALS_AT = [0.2, 0.36, 0.8];
const HALF_DIGIT_PX = 4;
const LABEL_LINE_PX = 16;

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

/** Where a strip may stand. */
interface Place {
	readonly y: (amount: number) => number;
	readonly boxLeft: number;
	readonly boxRight: number;
	/** Of the strips, from top to bottom. */
	readonly topY: number;
	readonly baseY: number;
	/** Left of the box, for the diamond and its interval. */
	readonly diamondPx: number;
	/** Of the whole drawing. */
	readonly widthPx: number;
}

/** Where do the marks, intervals and labels of one side stand? Null where there are too few sums. */
export function placedStrip(
	model: RansomSpreadModel,
	side: Side,
	{ y, boxLeft, boxRight, topY, baseY, diamondPx, widthPx }: Place,
	words: Words
): PlacedStrip | null {
	const { marks, geometricMean } = model.sides[side];
	if (isMissing(marks)) return null;
	const at = (share: number) => px(y(marks.find((mark) => mark.share === share)?.value ?? 1));
	const bounded = marks.filter(({ interval }) => interval !== null);
	const boundedX = (index: number) => px(boxLeft + (boxRight - boxLeft) * (INTERVALS_AT[index] ?? 0.5));
	const mean = isMissing(geometricMean) ? null : geometricMean;
	const diamondX = px(boxLeft - diamondPx / 2);
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
		topY - LABEL_LINE_PX / 2,
		baseY + LABEL_LINE_PX / 2
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
