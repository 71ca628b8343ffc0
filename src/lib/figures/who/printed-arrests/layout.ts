import { max, min, scaleUtc, sum } from 'd3';
import { heightFor } from '../../../charts/drawing-width';
import { labelWidth } from '../../../charts/label-width';
import { px } from '../../../charts/px';
import { yearTicks } from '../../../charts/ticks';
import type { Stretch, StretchGroup } from './model';

/** Room for all that was printed; whatever period is chosen, no choice changes the size. */
export const HEIGHT_PX = { narrow: 830, wide: 830 } as const;

const HEAD_PX = 30;
const HEAD_BASE_PX = 16;
const WIDEST_STEP_PX = 30;
const AXIS_PX = 28;
const BAR_PX = 7;
const LEAST_PX = 4;
const EDGE_PX = 16;
const FONT_PX = 13;
/** From the top of a row to the base line of its label, and on to its bar: the letters of Urdu reach far below their line. */
const LABEL_PX = 11;
const LABEL_GAP_PX = 6;

export interface PlacedStretch extends Stretch {
	readonly x: number;
	readonly width: number;
	readonly top: number;
	/** The label stands above its stretch: from its beginning on, or up to the edge where it would run over it. */
	readonly labelX: number;
	readonly labelAt: 'left' | 'right';
	readonly labelY: number;
	readonly middle: number;
}

export interface StretchesLayout {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly left: number;
	readonly right: number;
	readonly baseY: number;
	readonly barPx: number;
	readonly heads: readonly { readonly key: string; readonly title: string; readonly y: number }[];
	readonly stretches: readonly PlacedStretch[];
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
}

/** Where does each stretch of time stand? Time runs from left to right in every language. */
export function stretchesLayout(groups: readonly StretchGroup[], widthPx: number): StretchesLayout {
	const heightPx = heightFor(widthPx, HEIGHT_PX);
	const all = groups.flatMap(({ stretches }) => stretches);
	const first = Number(min(all, ({ period_start }) => period_start.slice(0, 4)) ?? 0);
	const last = Number(max(all, ({ period_end }) => period_end.slice(0, 4)) ?? 0);
	const left = EDGE_PX;
	const right = widthPx - EDGE_PX;
	const x = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)], [left, right]);
	const roomPx = heightPx - AXIS_PX - groups.length * HEAD_PX;
	const stepPx = Math.min(
		WIDEST_STEP_PX,
		roomPx /
			Math.max(
				1,
				sum(groups, (one) => one.stretches.length)
			)
	);
	let y = 0;
	const heads: { key: string; title: string; y: number }[] = [];
	const stretches = groups.flatMap(({ key, title, stretches: own }) => {
		heads.push({ key, title, y: px(y + HEAD_BASE_PX) });
		const top = y + HEAD_PX;
		y = top + own.length * stepPx;
		return own.map((one, row) => placed(one, top + row * stepPx, x, widthPx));
	});
	return {
		widthPx,
		heightPx,
		left,
		right,
		baseY: px(y),
		barPx: BAR_PX,
		heads,
		stretches,
		xTicks: yearTicks(first, last + 1, right - left).map((year) => ({
			text: String(year),
			x: px(x(Date.UTC(year, 0, 1)))
		}))
	};
}

function placed(one: Stretch, top: number, scale: (ms: number) => number, widthPx: number): PlacedStretch {
	const from = scale(Date.parse(one.period_start));
	const to = Math.max(scale(Date.parse(one.period_end)), from + LEAST_PX);
	const fits = from + labelWidth(one.label, FONT_PX) <= widthPx;
	const barTop = top + LABEL_PX + LABEL_GAP_PX;
	return {
		...one,
		x: px(from),
		width: px(to - from),
		top: px(barTop),
		middle: px(barTop + BAR_PX / 2),
		labelX: fits ? px(from) : widthPx,
		labelAt: fits ? 'left' : 'right',
		labelY: px(top + LABEL_PX)
	};
}
