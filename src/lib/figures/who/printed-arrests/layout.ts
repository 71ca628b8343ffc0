import { max, min, scaleUtc, sum } from 'd3';
import type { DrawingHeights } from '../../../charts/figure-model';
import { labelWidth } from '../../../charts/label-width';
import { px } from '../../../charts/px';
import { yearTicks } from '../../../charts/ticks';
import type { Stretch, StretchGroup } from './model';

const HEAD_PX = 32;
const STEP_PX = 22;
const AXIS_PX = 28;
const BAR_PX = 9;
const LEAST_PX = 4;
const GAP_PX = 6;
const EDGE_PX = 16;
const FONT_PX = 13;

export interface PlacedStretch extends Stretch {
	readonly x: number;
	readonly width: number;
	readonly top: number;
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

/** How high is the drawing of these groups? */
export function stretchesHeights(groups: readonly StretchGroup[]): DrawingHeights {
	const height = AXIS_PX + sum(groups, ({ stretches }) => HEAD_PX + stretches.length * STEP_PX);
	return { narrow: height, wide: height };
}

/** Where does each stretch of time stand? Time runs from left to right in every language. */
export function stretchesLayout(groups: readonly StretchGroup[], widthPx: number): StretchesLayout {
	const heightPx = stretchesHeights(groups).wide;
	const all = groups.flatMap(({ stretches }) => stretches);
	const first = Number(min(all, ({ period_start }) => period_start.slice(0, 4)) ?? 0);
	const last = Number(max(all, ({ period_end }) => period_end.slice(0, 4)) ?? 0);
	const left = EDGE_PX;
	const right = widthPx - EDGE_PX;
	const x = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)], [left, right]);
	let y = 0;
	const heads: { key: string; title: string; y: number }[] = [];
	const stretches = groups.flatMap(({ key, title, stretches: own }) => {
		heads.push({ key, title, y: y + HEAD_PX - 12 });
		const top = y + HEAD_PX;
		y = top + own.length * STEP_PX;
		return own.map((one, row) => placed(one, top + row * STEP_PX, x, right));
	});
	return {
		widthPx,
		heightPx,
		left,
		right,
		baseY: heightPx - AXIS_PX,
		barPx: BAR_PX,
		heads,
		stretches,
		xTicks: yearTicks(first, last + 1, right - left).map((year) => ({
			text: String(year),
			x: px(x(Date.UTC(year, 0, 1)))
		}))
	};
}

/** The label stands after the stretch, before it, or over it so that both its ends are seen; else the number alone. */
function placed(one: Stretch, top: number, scale: (ms: number) => number, right: number): PlacedStretch {
	const from = scale(Date.parse(one.period_start));
	const to = Math.max(scale(Date.parse(one.period_end)), from + LEAST_PX);
	const width = GAP_PX + labelWidth(one.label, FONT_PX);
	const fitsRight = to + width <= right + EDGE_PX;
	const fitsLeft = from - width >= 0;
	const fitsOver = to - from >= width + GAP_PX;
	const at = fitsRight || !fitsLeft ? 'left' : 'right';
	const isOver = !fitsRight && !fitsLeft && fitsOver;
	const labelX = at === 'right' ? from - GAP_PX : isOver ? from + GAP_PX : to + GAP_PX;
	return {
		...one,
		label: fitsRight || fitsLeft || fitsOver ? one.label : one.shortLabel,
		x: px(from),
		width: px(to - from),
		top: px(top + (STEP_PX - BAR_PX) / 2),
		middle: px(top + STEP_PX / 2),
		labelX: px(labelX),
		labelAt: at,
		labelY: px(top + STEP_PX / 2 + 4)
	};
}
