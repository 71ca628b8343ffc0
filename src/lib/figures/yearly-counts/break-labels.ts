import { labelWidth, wrapLabel } from '../../charts/label-width';
import { px } from '../../charts/px';

/** A line at which a series changes its meaning, and the few words that say what changed, above all marks. */
export interface BreakLabel {
	readonly x: number;
	readonly lines: readonly { readonly text: string; readonly y: number }[];
	readonly at: 'left' | 'right';
	readonly labelX: number;
}

interface Break {
	readonly x: number;
	readonly text: string;
}

interface Room {
	readonly left: number;
	readonly right: number;
}

const SIZE_PX = 12;
const LINE_PX = 14;
const GAP_PX = 5;

/** How much room above the marks do the words of the breaks need? */
export function breakLabelsHeight(breaks: readonly Break[], room: Room): number {
	return Math.max(0, ...breaks.map((one) => linesOf(one, room).length)) * LINE_PX;
}

/** Where do the words stand? On that side of their line which has more room. */
export function breakLabels(breaks: readonly Break[], room: Room): readonly BreakLabel[] {
	return breaks.map((one) => {
		const isRight = room.right - one.x >= one.x - room.left;
		return {
			x: one.x,
			at: isRight ? 'left' : 'right',
			labelX: px(one.x + (isRight ? GAP_PX : -GAP_PX)),
			lines: linesOf(one, room).map((text, index) => ({ text, y: (index + 1) * LINE_PX - 3 }))
		};
	});
}

/** Over as few lines as fit, none much shorter than the others. */
function linesOf({ x, text }: Break, { left, right }: Room): readonly string[] {
	const widest = Math.max(right - x, x - left) - GAP_PX;
	const rows = Math.ceil(labelWidth(text, SIZE_PX) / widest);
	const even = wrapLabel(text, labelWidth(text, SIZE_PX) / rows + 2 * SIZE_PX, SIZE_PX);
	return even.length <= rows ? even : wrapLabel(text, widest, SIZE_PX);
}
