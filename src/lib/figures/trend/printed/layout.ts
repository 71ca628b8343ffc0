import { group, scaleBand, scaleSymlog } from 'd3';
import { heightFor } from '../../../charts/drawing-width';
import { labelWidth } from '../../../charts/label-width';
import { px } from '../../../charts/px';
import { yearTicks } from '../../../charts/ticks';
import type { Words } from '../../../i18n/words';
import { yearRuns } from '../../year-runs';
import type { FullYear } from './full-years';
import type { Drawn } from './figure-text';

export const HEIGHT_PX = { narrow: 320, wide: 360 } as const;
const MARGIN_PX = { top: 34, right: 12, bottom: 28, left: 40 };
const RADIUS_PX = { narrow: 3, wide: 4.5 } as const;
const FONT_PX = 13;
const LABEL_GAP_PX = 5;
/** Marks of one year stand beside each other, no further apart. */
const MOST_APART_PX = 11;
const COUNT_TICKS = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];

export interface PlacedYear {
	readonly count: FullYear;
	readonly x: number;
	readonly y: number;
	readonly interval: { readonly from: number; readonly to: number } | null;
	/** Empty where it would crowd. */
	readonly text: string;
	readonly textY: number;
	/** Is it one of the years compared? */
	readonly isCompared: boolean;
}

export interface PrintedTrendLayout {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly radiusPx: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly baseY: number;
	readonly marks: readonly PlacedYear[];
	readonly gaps: readonly { readonly x1: number; readonly x2: number }[];
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
}

interface Box {
	readonly x1: number;
	readonly x2: number;
	readonly y1: number;
	readonly y2: number;
}

const touch = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Counts on an axis of ratios that still has room for none. */
function countScale(highest: number, baseY: number, top: number) {
	const end = COUNT_TICKS.find((tick) => tick >= Math.max(highest, 10)) ?? highest;
	const y = scaleSymlog([0, end], [baseY, top]).constant(1);
	return { y, ticks: COUNT_TICKS.filter((tick) => tick <= end) };
}

/** Where does each full year stand, for a drawing of this width? */
export function printedTrendLayout(model: Drawn, words: Words, widthPx: number): PrintedTrendLayout {
	const heightPx = heightFor(widthPx, HEIGHT_PX);
	const radiusPx = heightFor(widthPx, RADIUS_PX);
	const { left, top } = MARGIN_PX;
	const right = widthPx - MARGIN_PX.right;
	const baseY = heightPx - MARGIN_PX.bottom;
	const { first, last } = model.span;
	const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
	const x = scaleBand(years, [left, right]);
	const highest = Math.max(0, ...model.years.map(({ value, interval }) => interval?.upper ?? value));
	const { y, ticks } = countScale(highest, baseY, top);
	const ofYear = group(model.years, ({ year }) => year);
	const compared = new Set(model.pairs.flatMap(({ earlier, later }) => [earlier.stat_id, later.stat_id]));
	const placed = model.years.map((count) => {
		const beside = ofYear.get(count.year) ?? [count];
		const apart = Math.min(MOST_APART_PX, Math.max(2 * radiusPx + 1, x.bandwidth() / beside.length));
		const shift = (beside.indexOf(count) - (beside.length - 1) / 2) * apart;
		const { interval } = count;
		return {
			count,
			x: px((x(count.year) ?? left) + x.bandwidth() / 2 + shift),
			y: px(y(count.value)),
			interval: interval && { from: px(y(interval.lower)), to: px(y(interval.upper)) },
			isCompared: compared.has(count.stat_id)
		};
	});
	const taken: Box[] = placed.map(({ x, y, interval }) => ({
		x1: x - radiusPx,
		x2: x + radiusPx,
		y1: Math.min(y - radiusPx, interval?.to ?? y),
		y2: Math.max(y + radiusPx, interval?.from ?? y)
	}));
	const labels = new Map<string, string>();
	const labelY = ({ y, interval }: (typeof placed)[number]) =>
		px(Math.min(y - radiusPx, interval?.to ?? y) - LABEL_GAP_PX);
	for (const mark of placed.toSorted((a, b) => Number(b.isCompared) - Number(a.isCompared))) {
		const text = mark.count.valueText;
		const half = labelWidth(text, FONT_PX) / 2;
		const box = { x1: mark.x - half, x2: mark.x + half, y1: labelY(mark) - FONT_PX, y2: labelY(mark) };
		if (taken.some((other) => touch(box, other))) continue;
		taken.push(box);
		labels.set(mark.count.stat_id, text);
	}
	return {
		widthPx,
		heightPx,
		radiusPx,
		left,
		right,
		top,
		baseY,
		marks: placed.map((mark) => ({
			...mark,
			text: labels.get(mark.count.stat_id) ?? '',
			textY: labelY(mark)
		})),
		gaps: yearRuns(model.gapYears).map(([from, to]) => ({
			x1: px(x(from) ?? left),
			x2: px((x(to) ?? left) + x.bandwidth())
		})),
		xTicks: yearTicks(first, last, right - left).map((year) => ({
			text: String(year),
			x: px((x(year) ?? left) + x.bandwidth() / 2)
		})),
		yTicks: ticks.map((tick) => ({ text: words.count(tick), y: px(y(tick)) }))
	};
}
