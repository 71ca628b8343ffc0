import { scaleBand, scaleLinear } from 'd3';
import { heightFor, isNarrow } from '../../../charts/drawing-width';
import { labelWidth } from '../../../charts/label-width';
import { px } from '../../../charts/px';
import { countTicks, yearTicks } from '../../../charts/ticks';
import type { Beside, CatalogueShareModel, CatalogueYear } from './model';

export const HEIGHT_PX = { narrow: 280, wide: 320 } as const;
const MARGIN_PX = { top: 20, right: 14, bottom: 28, left: 36 };
const RADIUS_PX = { narrow: 3, wide: 4 } as const;
const MOST_LABELS = { narrow: 2, wide: 4 } as const;
const FONT_PX = 13;
const GAP_PX = 8;

export interface PlacedYear extends CatalogueYear {
	readonly x: number;
	readonly width: number;
	readonly solidTop: number;
	readonly top: number;
}

export interface PlacedBeside extends Beside {
	readonly x: number;
	readonly y: number;
}

export interface PlacedText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly at: 'left' | 'right';
}

export interface CatalogueShareLayout {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly radiusPx: number;
	readonly left: number;
	readonly right: number;
	readonly baseY: number;
	readonly bars: readonly PlacedYear[];
	readonly marks: readonly PlacedBeside[];
	readonly labels: readonly PlacedText[];
	readonly xTicks: readonly { readonly x: number; readonly text: string }[];
	readonly yTicks: readonly { readonly y: number; readonly text: string }[];
}

/** Where do the catalogue's bars and the printed marks stand, on one axis of counts that begins at 0? */
export function catalogueShareLayout(
	model: Omit<CatalogueShareModel, 'figure'>,
	widthPx: number
): CatalogueShareLayout {
	const heightPx = heightFor(widthPx, HEIGHT_PX);
	const left = MARGIN_PX.left;
	const right = widthPx - MARGIN_PX.right;
	const baseY = heightPx - MARGIN_PX.bottom;
	const { first, last } = model.years;
	const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const x = scaleBand(years, [left, right]).paddingInner(0.3);
	const ticks = countTicks(Math.max(model.highest, 4));
	const y = scaleLinear([0, ticks.at(-1) ?? 4], [baseY, MARGIN_PX.top]);
	const centre = (year: number) => px((x(year) ?? left) + x.bandwidth() / 2);
	const marks = model.printed.map((one) => ({ ...one, x: centre(one.year), y: px(y(one.value)) }));
	return {
		widthPx,
		heightPx,
		radiusPx: heightFor(widthPx, RADIUS_PX),
		left,
		right,
		baseY,
		bars: model.catalogue
			.filter(({ incidents }) => incidents > 0)
			.map((one) => ({
				...one,
				x: px(x(one.year) ?? left),
				width: px(x.bandwidth()),
				solidTop: px(y(one.incidents - one.low)),
				top: px(y(one.incidents))
			})),
		marks,
		labels: labelled(marks, widthPx),
		xTicks: yearTicks(first, last, right - left).map((year) => ({ text: String(year), x: centre(year) })),
		yTicks: ticks.map((value) => ({ text: String(value), y: px(y(value)) }))
	};
}

/**
 * "7 of 118" beside the highest marks: left of the mark, right of it or below; what would touch a mark or a label is left
 * out.
 */
function labelled(marks: readonly PlacedBeside[], widthPx: number): readonly PlacedText[] {
	const boxes = marks.map(({ x, y }) => ({ x0: x - 5, x1: x + 5, y0: y - 5, y1: y + 5 }));
	const labels: PlacedText[] = [];
	const most = isNarrow(widthPx) ? MOST_LABELS.narrow : MOST_LABELS.wide;
	for (const { ofText: text, x, y } of marks.toSorted((a, b) => a.y - b.y)) {
		if (text === '' || labels.length >= most) continue;
		const width = labelWidth(text, FONT_PX);
		const places: readonly PlacedText[] = [
			{ text, x: x - GAP_PX, y: y + 4, at: 'right' },
			{ text, x: x + GAP_PX, y: y + 4, at: 'left' },
			{ text, x: x - width / 2, y: y + 23, at: 'left' }
		];
		for (const place of places) {
			const x0 = place.at === 'left' ? place.x : place.x - width;
			const box = { x0, x1: x0 + width, y0: place.y - 11, y1: place.y + 3 };
			const isInside = box.x0 >= MARGIN_PX.left && box.x1 <= widthPx;
			const touches = (one: typeof box) =>
				box.x1 >= one.x0 && box.x0 <= one.x1 && box.y1 >= one.y0 && box.y0 <= one.y1;
			if (!isInside || boxes.some(touches)) continue;
			boxes.push(box);
			labels.push({ ...place, x: px(place.x), y: px(place.y) });
			break;
		}
	}
	return labels;
}
