import { line, scaleBand, scaleLinear } from 'd3';
import { heightFor, isNarrow } from '../../charts/drawing-width';
import { labelWidth } from '../../charts/label-width';
import { px } from '../../charts/px';
import { countTicks, yearTicks } from '../../charts/ticks';
import type { YearlyCount } from './counts';
import { yearsOf, type MonthCount, type YearlyCountsModel } from './model';
import { placedSpans, spansHeight, type PlacedSpan } from './span-layout';

export const HEIGHT_PX = { narrow: 344, wide: 400 } as const;
const MARGIN_PX = { top: 16, right: 12, bottom: 28, left: 36 };
const MARK_RADIUS_PX = { narrow: 3, wide: 4.5 } as const;
/** Marks of one year stand side by side, compiler by compiler, so that none hides another. */
const COMPILER_ORDER = ['cplc', 'cplc_and_police', 'police'];

export interface PlacedCount extends YearlyCount {
	readonly x: number;
	readonly y: number;
	/** Written beside the mark; empty where it would crowd. */
	readonly label: string;
}

export interface PlacedRun {
	readonly compiler_group: string;
	readonly measure: string;
	readonly path: string;
}

export interface YearlyLayout {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly radiusPx: number;
	readonly baseY: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly marks: readonly PlacedCount[];
	readonly runs: readonly PlacedRun[];
	/** Stretches of the base line for which nothing was printed. */
	readonly gaps: readonly { readonly x1: number; readonly x2: number }[];
	readonly spans: readonly PlacedSpan[];
	readonly breaks: readonly { readonly x: number; readonly year: number }[];
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
}

/** Where does each mark stand, for a drawing of this width? Time runs from left to right in every language. */
export function yearlyLayout(model: YearlyCountsModel, widthPx: number): YearlyLayout {
	const heightPx = heightFor(widthPx, HEIGHT_PX);
	const radiusPx = heightFor(widthPx, MARK_RADIUS_PX);
	const left = MARGIN_PX.left;
	const right = widthPx - MARGIN_PX.right;
	const baseY = heightPx - MARGIN_PX.bottom - spansHeight(model.spans, right);
	const years = yearsOf(model.years);
	const x = scaleBand(years, [left, right]).paddingInner(0);
	const counts = countTicks(Math.max(model.highest, 4));
	const y = scaleLinear([0, counts.at(-1) ?? 4], [baseY, MARGIN_PX.top]);
	const centre = (year: number) => (x(year) ?? left) + x.bandwidth() / 2;
	const step = Math.min(radiusPx * 1.6, x.bandwidth() / 3);
	const place = (count: YearlyCount) => ({
		x: px(centre(count.year) + offsetOf(count, model.shown) * step),
		y: px(y(count.value))
	});
	const marks = model.shown.map((count): PlacedCount => ({ ...count, ...place(count), label: '' }));
	const path = line<YearlyCount>(
		(count) => place(count).x,
		(count) => place(count).y
	).digits(1);
	return {
		widthPx,
		heightPx,
		radiusPx,
		baseY,
		left,
		right,
		top: MARGIN_PX.top,
		marks: labelled(marks, widthPx, radiusPx),
		runs: model.runs.map((run) => ({
			compiler_group: run.compiler_group,
			measure: run.measure,
			path: path(run.counts) ?? ''
		})),
		gaps: gapsOf(model.gapYears, (year) => ({
			x1: px(x(year) ?? left),
			x2: px((x(year) ?? left) + x.bandwidth())
		})),
		spans: placedSpans(model.spans, baseY + MARGIN_PX.bottom, { left, right, years: model.years }),
		breaks: model.breaks.map(({ year }) => ({ year, x: px(x(year) ?? left) })),
		xTicks: yearTicks(model.years.first, model.years.last, right - left).map((year) => ({
			text: String(year),
			x: px(centre(year))
		})),
		yTicks: (model.shown.length === 0 ? [] : counts).map((value) => ({
			text: String(value),
			y: px(y(value))
		}))
	};
}

function offsetOf(count: YearlyCount, shown: readonly YearlyCount[]): number {
	const groups = new Set(
		shown.filter(({ year }) => year === count.year).map(({ compiler_group }) => compiler_group)
	);
	if (groups.size < 2) return 0;
	const index = COMPILER_ORDER.indexOf(count.compiler_group);
	return index < 0 ? 1 : index - 1;
}

const LABEL_GAP_PX = 4;
const LABEL_SIZE_PX = 12;
const MOST_LABELS = { narrow: 4, wide: 9 } as const;
const LONGEST_LABEL = 4;

/**
 * Labels the highest marks first and leaves out whatever would touch a mark or a label that stands. Parts of a year have
 * no label: without their months their number would read as a year's.
 */
function labelled(marks: readonly PlacedCount[], widthPx: number, radiusPx: number): readonly PlacedCount[] {
	const boxes = marks.map(({ x, y, precision }) => ({
		x0: x - radiusPx,
		x1: x + radiusPx,
		y0: y - radiusPx - (precision === 'exact' ? 0 : radiusPx + 2),
		y1: y + radiusPx
	}));
	const labels = new Map<string, string>();
	const most = isNarrow(widthPx) ? MOST_LABELS.narrow : MOST_LABELS.wide;
	const order = marks.filter((mark) => !mark.is_part_year).sort((a, b) => b.value - a.value);
	for (const mark of order) {
		if (labels.size >= most) break;
		const y1 = mark.y - radiusPx - LABEL_GAP_PX + 2;
		const half = labelWidth(mark.valueText, LABEL_SIZE_PX) / 2;
		const box = { x0: mark.x - half, x1: mark.x + half, y0: y1 - LABEL_SIZE_PX, y1 };
		const isFree = boxes.every(
			(other) => box.x1 < other.x0 || box.x0 > other.x1 || box.y1 < other.y0 || box.y0 > other.y1
		);
		if (!isFree || mark.valueText.length > LONGEST_LABEL) continue;
		boxes.push(box);
		labels.set(mark.stat_id, mark.valueText);
	}
	return marks.map((mark) => ({ ...mark, label: labels.get(mark.stat_id) ?? '' }));
}

function gapsOf(
	years: readonly number[],
	ends: (year: number) => { x1: number; x2: number }
): readonly { x1: number; x2: number }[] {
	const gaps: { x1: number; x2: number; last: number }[] = [];
	for (const year of years) {
		const gap = gaps.at(-1);
		if (gap?.last === year - 1) Object.assign(gap, { x2: ends(year).x2, last: year });
		else gaps.push({ ...ends(year), last: year });
	}
	return gaps.map(({ x1, x2 }) => ({ x1, x2 }));
}

export interface MonthsLayout {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly bars: readonly (MonthCount & {
		readonly x: number;
		readonly y: number;
		readonly w: number;
		readonly h: number;
	})[];
	readonly missing: readonly { readonly month: number; readonly x: number; readonly w: number }[];
	readonly baseY: number;
}

const MONTHS_HEIGHT_PX = 96;

/** Where do the twelve months stand? Those that were not printed keep their place, empty. */
export function monthsLayout(months: readonly MonthCount[], widthPx: number): MonthsLayout {
	const all = Array.from({ length: 12 }, (_, index) => index + 1);
	const baseY = MONTHS_HEIGHT_PX - 18;
	const x = scaleBand(all, [0, widthPx]).padding(0.25);
	const y = scaleLinear([0, Math.max(1, ...months.map(({ value }) => value))], [baseY, 14]);
	const w = px(x.bandwidth());
	const printed = new Set(months.map(({ month }) => month));
	return {
		widthPx,
		heightPx: MONTHS_HEIGHT_PX,
		baseY,
		bars: months.map((count) => ({
			...count,
			w,
			x: px(x(count.month) ?? 0),
			y: px(y(count.value)),
			h: px(baseY - y(count.value))
		})),
		missing: all.filter((month) => !printed.has(month)).map((month) => ({ month, w, x: px(x(month) ?? 0) }))
	};
}
