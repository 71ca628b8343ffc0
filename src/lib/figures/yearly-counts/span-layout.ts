import { labelWidth, wrapLabel } from '../../charts/label-width';
import { px } from '../../charts/px';
import type { YearSpan } from './spans';

/** A bracket below the axis: its line, open where the drawing ends before the period does, and its words. */
export interface PlacedSpan {
	readonly stat_id: string;
	readonly compiler_group: string;
	readonly text: string;
	readonly path: string;
	readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

const TICK_PX = 5;
const TEXT_SIZE_PX = 12;
const LINE_PX = 15;
const GAP_PX = 8;

interface Room {
	readonly left: number;
	readonly right: number;
	readonly years: { readonly first: number; readonly last: number };
}

/** How high are these brackets with their words, one below the other? */
export function spansHeight(spans: readonly YearSpan[], right: number): number {
	return spans.reduce((sum, { text }) => sum + heightOf(linesOf(text, right)), 0);
}

/** Where does each bracket lie, below `top`? Its words begin where it begins, if they have room up to `right`. */
export function placedSpans(
	spans: readonly YearSpan[],
	top: number,
	{ left, right, years }: Room
): readonly PlacedSpan[] {
	const yearPx = (right - left) / (years.last + 1 - years.first);
	const at = (year: number) => px(Math.max(left, Math.min(right, left + (year - years.first) * yearPx)));
	let tickY = top;
	return spans.map(({ stat_id, compiler_group, text, from, to }) => {
		const x1 = at(from);
		const x2 = at(to);
		const y = tickY + TICK_PX;
		const lines = linesOf(text, right);
		const widest = Math.max(...lines.map((line) => labelWidth(line, TEXT_SIZE_PX)));
		const textX = px(Math.max(0, Math.min(x1, right - widest)));
		tickY += heightOf(lines);
		return {
			stat_id,
			compiler_group,
			text,
			path: bracket(x1, x2, y, from >= years.first, to <= years.last + 1),
			lines: lines.map((line, index) => ({ text: line, x: textX, y: px(y + (index + 1) * LINE_PX - 2) }))
		};
	});
}

function bracket(x1: number, x2: number, y: number, isClosedLeft: boolean, isClosedRight: boolean): string {
	const tick = px(y - TICK_PX);
	return `M${x1} ${isClosedLeft ? `${tick}V${px(y)}` : px(y)}H${x2}${isClosedRight ? `V${tick}` : ''}`;
}

function linesOf(text: string, widthPx: number): readonly string[] {
	return wrapLabel(text, widthPx, TEXT_SIZE_PX);
}

function heightOf(lines: readonly string[]): number {
	return TICK_PX + lines.length * LINE_PX + GAP_PX;
}
