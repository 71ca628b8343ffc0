import { max, min, scaleLinear, sum } from 'd3';
import { heightFor, isNarrow } from '../../charts/drawing-width';
import type { DrawingHeights } from '../../charts/figure-model';
import { wrapLabel } from '../../charts/label-width';
import { px } from '../../charts/px';

/** A bar with its name and its number. */
export interface PanelBar {
	readonly key: string;
	readonly name: string;
	readonly value: number;
	/** How much of `value` is of low confidence: the hollow end of the bar. */
	readonly low: number;
	/** The number as it is read, in words where it is small. */
	readonly valueText: string;
	/** CSS class of the hue. */
	readonly hue: string;
	/** Fewer than five: hatched. */
	readonly isFew: boolean;
	/** Part of a year: striped. */
	readonly isPartYear?: boolean;
	readonly isStrong?: boolean;
	/** The page that leads to its source. */
	readonly href?: string;
}

/** Bars under one heading. */
export interface Panel {
	readonly key: string;
	readonly title: string;
	readonly bars: readonly PanelBar[];
}

/** Panels that stand below each other; side by side where the drawing is wide. */
export type PanelColumns = readonly (readonly Panel[])[];

export interface PlacedBar extends PanelBar {
	readonly labelLines: readonly { readonly text: string; readonly y: number }[];
	readonly left: number;
	readonly top: number;
	readonly solidTo: number;
	readonly to: number;
}

export interface PlacedPanel {
	readonly key: string;
	/** The heading in lines; they begin where the reader's language begins. */
	readonly titleLines: readonly { readonly text: string; readonly y: number }[];
	readonly x: number;
	readonly ruleY: number;
	readonly right: number;
	readonly bars: readonly PlacedBar[];
}

export interface BarPanelsLayout {
	readonly panels: readonly PlacedPanel[];
	readonly barPx: number;
}

const HEAD_PX = 26;
const TITLE_LINE_PX = 16;
/** Titles break at the narrowest column that is drawn, so that heights need no width. */
const TITLE_PX = 320;
const WIDEST_STEP_PX = 30;
const BAR_PX = 15;
const LABEL_PX = 148;
const LABEL_GAP_PX = 8;
const VALUE_PX = 44;
const COLUMN_GAP_PX = 32;
const FONT_PX = 13;

/** How high are these panels? The same for every face of their figure. */
export function barPanelsHeights(columns: PanelColumns): DrawingHeights {
	const heights = columns.map((panels) => sum(panels, (panel) => panelHeight(panel, WIDEST_STEP_PX)));
	return { narrow: Math.max(HEAD_PX, sum(heights)), wide: Math.max(HEAD_PX, max(heights) ?? 0) };
}

/**
 * Where does each bar stand, for a drawing of this width? All bars of a figure have one scale, from 0. Where its height
 * does not hold them at their usual distance they stand closer.
 */
export function barPanelsLayout(
	columns: PanelColumns,
	widthPx: number,
	heights: DrawingHeights
): BarPanelsLayout {
	const shown = isNarrow(widthPx) ? [columns.flat()] : columns;
	const heightPx = heightFor(widthPx, heights);
	const stepPx = min(shown, (column) => stepFor(column, heightPx)) ?? WIDEST_STEP_PX;
	const columnPx = (widthPx - COLUMN_GAP_PX * (shown.length - 1)) / Math.max(1, shown.length);
	const longest = max(columns.flat(), ({ bars }) => max(bars, ({ value }) => value)) ?? 0;
	const length = scaleLinear([0, longest || 1], [0, columnPx - LABEL_PX - VALUE_PX]);
	const panels = shown.flatMap((column, index) => {
		const x = index * (columnPx + COLUMN_GAP_PX);
		let y = 0;
		return column.map((panel): PlacedPanel => {
			const start = y;
			y += panelHeight(panel, stepPx);
			const top = y - panel.bars.length * stepPx;
			return {
				key: panel.key,
				titleLines: titleLines(panel).map((text, line) => ({
					text,
					y: px(start + HEAD_PX - 4 + line * TITLE_LINE_PX)
				})),
				x: px(x),
				ruleY: px(top - 7),
				right: px(x + columnPx),
				bars: panel.bars.map((bar, row) => placed(bar, { x, top: top + row * stepPx, stepPx }, length))
			};
		});
	});
	return { panels, barPx: BAR_PX };
}

function titleLines({ title }: Panel): readonly string[] {
	return wrapLabel(title, TITLE_PX, FONT_PX);
}

function panelHeight(panel: Panel, stepPx: number): number {
	return HEAD_PX + titleLines(panel).length * TITLE_LINE_PX + panel.bars.length * stepPx;
}

function stepFor(column: readonly Panel[], heightPx: number): number {
	const count = column.reduce((total, { bars }) => total + bars.length, 0);
	const roomPx = heightPx - sum(column, (panel) => panelHeight(panel, 0));
	return Math.min(WIDEST_STEP_PX, roomPx / Math.max(1, count));
}

interface Row {
	readonly x: number;
	readonly top: number;
	readonly stepPx: number;
}

function placed(bar: PanelBar, { x, top, stepPx }: Row, length: (value: number) => number): PlacedBar {
	const left = x + LABEL_PX;
	const texts = wrapLabel(bar.name, LABEL_PX - LABEL_GAP_PX, FONT_PX);
	const first = top + stepPx / 2 + 4 - ((texts.length - 1) * FONT_PX) / 2;
	return {
		...bar,
		labelLines: texts.map((text, line) => ({ text, y: px(first + line * FONT_PX) })),
		left: px(left),
		top: px(top + (stepPx - BAR_PX) / 2),
		solidTo: px(left + length(bar.value - bar.low)),
		to: px(left + length(bar.value))
	};
}
