import { scaleLinear } from 'd3';
import { heightFor, isNarrow } from '../../../charts/drawing-width';
import { px } from '../../../charts/px';
import { shareTicks } from '../../../charts/ticks';
import type { Words } from '../../../i18n/words';
import { isMissing } from '../../../stats/estimate';
import type { PrintedEndsModel } from './model';
import { countsPeople, pairText } from './pair-words';
import type { PrintedPair } from './pairs';

export const HEIGHT_PX = { narrow: 800, wide: 570 } as const;

const AXIS_PX = 24;
/** On phones there is room for half of "0%" left of its tick. */
const LABEL_PX = { narrow: 14, wide: 350 } as const;
const HEAD_PX = 26;
const WIDEST_STEP_PX = { narrow: 50, wide: 36 } as const;
const RADIUS_PX = 4.5;
const RIGHT_PX = 46;
const LINE_PX = 15;

export interface PlacedPair extends PrintedPair {
	readonly y: number;
	readonly x: number;
	readonly from: number;
	readonly to: number;
	readonly isPeople: boolean;
	readonly labels: readonly { readonly text: string; readonly y: number; readonly isStrong: boolean }[];
}

export interface PrintedEndsLayout {
	readonly pairs: readonly PlacedPair[];
	readonly heads: readonly { readonly text: string; readonly y: number }[];
	readonly ticks: readonly { readonly x: number; readonly text: string }[];
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly baseY: number;
	readonly labelX: number;
	readonly labelAt: 'left' | 'right';
	readonly radiusPx: number;
}

/** Where does each printed share stand, for a drawing of this width? */
export function printedEndsLayout(model: PrintedEndsModel, words: Words, widthPx: number): PrintedEndsLayout {
	const narrow = isNarrow(widthPx);
	const left = heightFor(widthPx, LABEL_PX);
	const right = widthPx - RIGHT_PX;
	const count = model.blocks.reduce((sum, { drawn }) => sum + drawn.length, 0);
	const room = heightFor(widthPx, HEIGHT_PX) - AXIS_PX - model.blocks.length * HEAD_PX;
	const step = Math.min(heightFor(widthPx, WIDEST_STEP_PX), room / Math.max(1, count));
	const x = scaleLinear([0, 1], [left, right]);
	const heads: { text: string; y: number }[] = [];
	const pairs: PlacedPair[] = [];
	let top = 0;
	for (const { block, drawn } of model.blocks) {
		heads.push({ text: words.t(`printedEnds.block.${block}`), y: px(top + HEAD_PX - 8) });
		top += HEAD_PX;
		for (const pair of drawn) {
			if (!isMissing(pair.share))
				pairs.push({ ...placed(pair, top, step, narrow, words), ...spots(pair.share, x) });
			top += step;
		}
	}
	return {
		pairs,
		heads,
		ticks: shareTicks.map((share) => ({ x: px(x(share)), text: words.percent(share) })),
		left,
		right,
		top: HEAD_PX,
		baseY: px(top),
		labelX: narrow ? 0 : left - 14,
		labelAt: narrow ? 'left' : 'right',
		radiusPx: RADIUS_PX
	};
}

function spots(share: { value: number; lower: number; upper: number }, x: (value: number) => number) {
	return { x: px(x(share.value)), from: px(x(share.lower)), to: px(x(share.upper)) };
}

/** The compiler and the period stand above what was printed; on phones both above the mark. */
function placed(pair: PrintedPair, top: number, step: number, narrow: boolean, words: Words) {
	const who = words.t('printedEnds.who', {
		compiler: words.name('compiler', pair.compiler_group),
		period: pair.periodText
	});
	const y = narrow ? top + step - 8 : top + step / 2;
	const first = narrow ? top + 13 : y - 3;
	return {
		...pair,
		y: px(y),
		isPeople: countsPeople(pair),
		labels: [
			{ text: pairText(pair, words), y: px(first), isStrong: true },
			{ text: who, y: px(first + LINE_PX), isStrong: false }
		]
	};
}
