import { heightFor, isNarrow } from '../../charts/drawing-width';
import { wrapLabel } from '../../charts/label-width';
import { px } from '../../charts/px';

/** The heights of the drawings of ends, in px: whatever they are told apart by, no switch changes the size. */
export const HEIGHT_PX = { narrow: 480, wide: 380 } as const;

/** Room above the first line, for the heads of columns. */
export const HEAD_PX = 22;
const LABEL_PX = { narrow: 0, wide: 210 } as const;
const BAR_PX = { narrow: 12, wide: 16 } as const;
const WIDEST_STEP_PX = { narrow: 48, wide: 42 } as const;
const SHARE_PX = { narrow: 0, wide: 130 } as const;
const COUNT_PX = 48;
const FONT_PX = 13;
const LABEL_GAP_PX = 8;
/** Between a bar and the name above it: the letters of Urdu reach far below their line. */
const NAME_GAP_PX = 8;

/** One line of a list: its name, its bar, its share. On phones the name stands above the bar. */
export interface ListLine {
	/** The middle of the bar. */
	readonly y: number;
	readonly labelLines: readonly { readonly text: string; readonly y: number }[];
	/** The base line of the share at the right edge. */
	readonly shareY: number;
}

export interface ListLines {
	readonly lines: readonly ListLine[];
	/** Where bars begin, and the furthest to which they may reach. */
	readonly left: number;
	readonly barEnd: number;
	readonly right: number;
	readonly labelX: number;
	readonly labelAt: 'left' | 'right';
	readonly barPx: number;
	readonly headY: number;
}

export interface LineName {
	readonly name: string;
	/** A heading runs over the room of the bars. @default false */
	readonly isHeading?: boolean;
}

/** Where do the lines of a list stand, for a drawing of this width? They share its height, without spreading too far. */
export function listLines(names: readonly LineName[], widthPx: number, headPx = HEAD_PX): ListLines {
	const narrow = isNarrow(widthPx);
	const left = heightFor(widthPx, LABEL_PX);
	const barPx = heightFor(widthPx, BAR_PX);
	const room = heightFor(widthPx, HEIGHT_PX) - headPx - 4;
	const step = Math.min(heightFor(widthPx, WIDEST_STEP_PX), room / Math.max(1, names.length));
	return {
		left,
		barEnd: widthPx - COUNT_PX - heightFor(widthPx, SHARE_PX),
		right: widthPx,
		labelX: narrow ? 0 : left - LABEL_GAP_PX,
		labelAt: narrow ? 'left' : 'right',
		barPx,
		headY: FONT_PX,
		lines: names.map(({ name, isHeading = false }, index) => {
			const top = headPx + index * step;
			const y = narrow ? top + step - barPx / 2 - 3 : top + step / 2;
			const isOver = narrow && !isHeading;
			const texts = narrow || isHeading ? [name] : wrapLabel(name, left - LABEL_GAP_PX, FONT_PX);
			const first = isOver ? y - barPx / 2 - NAME_GAP_PX : y + 4 - ((texts.length - 1) * FONT_PX) / 2;
			return {
				y: px(y),
				labelLines: texts.map((text, line) => ({ text, y: px(first + line * FONT_PX) })),
				shareY: px(isOver ? first : y + 4)
			};
		})
	};
}
