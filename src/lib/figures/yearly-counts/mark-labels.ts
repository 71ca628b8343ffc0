import { isNarrow } from '../../charts/drawing-width';
import { labelWidth } from '../../charts/label-width';
import { px } from '../../charts/px';
import { YEAR_OF_MONTHS } from '../year-of-months';
import type { YearlyCount } from './counts';
import { distanceTo } from './mark-columns';
import type { Piece } from './run-pieces';

/** A number written beside its mark: the middle of its foot, in px. */
export interface MarkLabel {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

type Mark = YearlyCount & { readonly x: number; readonly y: number };

interface Box {
	readonly x0: number;
	readonly x1: number;
	readonly y0: number;
	readonly y1: number;
}

interface Room {
	readonly widthPx: number;
	readonly left: number;
	readonly right: number;
	readonly radiusPx: number;
	/** The lines as they are drawn. */
	readonly pieces: readonly Piece[];
}

const GAP_PX = 4;
const SIZE_PX = 12;
const ASCENT_SHARE = 0.75;
const MOST = { narrow: 4, wide: 9 } as const;
const LONGEST = 4;

/**
 * Which marks have their number beside them? Those of 2010 first, then the highest, above the mark or beside it; what
 * would touch a mark, a line or a label that stands is left out. Parts of a year have no label: without their months
 * their number would read as a year's.
 *
 * @returns the labels by stat_id.
 */
export function markLabels(marks: readonly Mark[], room: Room): ReadonlyMap<string, MarkLabel> {
	const { radiusPx } = room;
	const taken: Box[] = marks.map(({ x, y, precision }) => ({
		x0: x - radiusPx,
		x1: x + radiusPx,
		y0: y - radiusPx - (precision === 'exact' ? 0 : radiusPx + 2),
		y1: y + radiusPx
	}));
	const labels = new Map<string, MarkLabel>();
	const most = isNarrow(room.widthPx) ? MOST.narrow : MOST.wide;
	const isPeak = ({ year }: Mark) => year === YEAR_OF_MONTHS;
	const order = marks
		.filter((mark) => !mark.is_part_year && (isPeak(mark) || mark.valueText.length <= LONGEST))
		.sort((a, b) => Number(isPeak(b)) - Number(isPeak(a)) || b.value - a.value);
	for (const mark of order) {
		if (labels.size >= most) break;
		for (const place of placesOf(mark, radiusPx)) {
			const box = boxOf(place);
			if (!isFree(box, taken, room)) continue;
			taken.push(box);
			labels.set(mark.stat_id, place);
			break;
		}
	}
	return labels;
}

function placesOf({ x, y, valueText: text, precision }: Mark, radiusPx: number): readonly MarkLabel[] {
	const sign = precision === 'exact' ? 0 : radiusPx + 2;
	const aside = radiusPx + GAP_PX + labelWidth(text, SIZE_PX) / 2;
	const middle = y + (SIZE_PX * ASCENT_SHARE) / 2;
	return [
		{ text, x, y: px(y - radiusPx - GAP_PX - sign) },
		{ text, x: px(x - aside), y: px(middle) },
		{ text, x: px(x + aside), y: px(middle) }
	];
}

function boxOf({ text, x, y }: MarkLabel): Box {
	const half = labelWidth(text, SIZE_PX) / 2 + GAP_PX / 2;
	return { x0: x - half, x1: x + half, y0: y - SIZE_PX * ASCENT_SHARE, y1: y + 1 };
}

function isFree(box: Box, taken: readonly Box[], { left, right, pieces }: Room): boolean {
	if (box.x0 < left || box.x1 > right || box.y0 < 0) return false;
	const isApart = taken.every(
		(other) => box.x1 < other.x0 || box.x0 > other.x1 || box.y1 < other.y0 || box.y0 > other.y1
	);
	return isApart && pieces.every((piece) => !isCrossed(box, piece));
}

/** A box is crossed where a line comes nearer than half its height to any point of its middle. */
function isCrossed({ x0, x1, y0, y1 }: Box, piece: Piece): boolean {
	const reach = (y1 - y0) / 2 + 1;
	const y = (y0 + y1) / 2;
	const steps = Math.max(1, Math.ceil((x1 - x0) / reach));
	return Array.from({ length: steps + 1 }, (_, index) => x0 + ((x1 - x0) * index) / steps).some(
		(x) => distanceTo({ x, y }, piece.from, piece.to) < reach
	);
}
