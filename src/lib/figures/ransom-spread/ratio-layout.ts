import { max, scaleLinear } from 'd3';
import { px } from '../../charts/px';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { boundedShare } from './estimate-text';
import type { RansomSpreadModel } from './model';
import { refusalAt, type Refusal } from './refusal';

/** From the foot of the strips down. */
const HEADING_PX = 34;
const FIRST_ROW_PX = 58;
const ROW_PX = 42;
/** From the words of a row down to its dot, and from the last dot to the axis. */
const DOT_PX = 13;
const AXIS_PX = 14;
/** For half a percentage at both ends of the axis. */
const SIDE_PX = 18;
/** Ratios beyond this have no place on the axis: it ends there, and the words say the number. */
const MOST = 4;

export interface PlacedRatio {
	readonly text: string;
	readonly textY: number;
	readonly x: number;
	readonly y: number;
	readonly interval: { readonly from: number; readonly to: number } | null;
}

export interface RatioLayout {
	readonly heading: string;
	readonly headingY: number;
	readonly left: number;
	readonly right: number;
	readonly gridTop: number;
	readonly axisY: number;
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	/** None where there are too few pairs; then the refusal stands there. */
	readonly rows: readonly PlacedRatio[];
	readonly refusal: Refusal;
}

/** Where do the parts of the demands that were paid stand? */
export function ratioLayout(
	model: RansomSpreadModel,
	widthPx: number,
	fromY: number,
	words: Words
): RatioLayout {
	const { pairs, ratios } = model.pairs;
	const [left, right] = [SIDE_PX, widthPx - SIDE_PX];
	const shown = isMissing(ratios)
		? []
		: [
				{ key: 'ransomSpread.ratio.totals', ratio: ratios.ofTotals } as const,
				{ key: 'ransomSpread.ratio.typical', ratio: ratios.typical } as const
			];
	const highest = max(shown, ({ ratio }) => ratio.interval?.upper ?? ratio.value) ?? 1;
	const x = scaleLinear([0, Math.min(MOST, Math.max(1, highest))], [left, right])
		.nice(4)
		.clamp(true);
	const rows = shown.map(({ key, ratio }, index): PlacedRatio => {
		const textY = fromY + FIRST_ROW_PX + index * ROW_PX;
		return {
			text: words.t(key, { share: boundedShare(ratio, words) }),
			textY,
			x: px(x(ratio.value)),
			y: textY + DOT_PX,
			interval: ratio.interval && { from: px(x(ratio.interval.lower)), to: px(x(ratio.interval.upper)) }
		};
	});
	const axisY = fromY + FIRST_ROW_PX + ROW_PX + DOT_PX + AXIS_PX;
	const gridTop = fromY + FIRST_ROW_PX - DOT_PX;
	return {
		heading: words.t('ransomSpread.heading.ratio', { n: pairs.length }),
		headingY: fromY + HEADING_PX,
		left,
		right,
		gridTop,
		axisY,
		xTicks: x.ticks(4).map((share) => ({ x: px(x(share)), text: words.percent(share) })),
		rows,
		refusal: refusalAt(
			pairs.length,
			{ x: left, y: gridTop, widthPx: right - left, heightPx: axisY - gridTop },
			words
		)
	};
}
