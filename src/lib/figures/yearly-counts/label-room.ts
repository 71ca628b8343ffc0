import { distanceTo, type Point } from './mark-columns';
import type { Piece } from './run-pieces';

/** A rectangle of the drawing, in px. */
export interface Box {
	readonly x0: number;
	readonly x1: number;
	readonly y0: number;
	readonly y1: number;
}

/** What a label keeps clear of. */
export interface Obstacles {
	/** The room of each mark, with its sign, in the order of `marks`; then the labels that stand. */
	readonly boxes: readonly Box[];
	/** The marks: each has a stem down to the base line. */
	readonly marks: readonly Point[];
	readonly baseY: number;
	readonly radiusPx: number;
	/** The lines as they are drawn. */
	readonly pieces: readonly Piece[];
}

/** How near a line to a label may come to a line of a series. */
const LINE_CLEAR_PX = 2;

/** Would a label in this box touch a mark, a stem, a line or another label? */
export function boxTouches(box: Box, { boxes, marks, baseY, pieces }: Obstacles): boolean {
	if (boxes.some((other) => areTouching(box, other))) return true;
	if (marks.some(({ x, y }) => areTouching(box, { x0: x - 1, x1: x + 1, y0: y, y1: baseY }))) return true;
	return pieces.some((piece) => isCrossed(box, piece));
}

/**
 * May this line lead from its mark to a label? It may cross stems, which are faint, but no other mark, no label and no line
 * of a series.
 */
export function isLeaderClear(leader: Piece, own: Point, obstacles: Obstacles): boolean {
	const { boxes, marks, radiusPx, pieces } = obstacles;
	const others = marks.filter((mark) => mark !== own);
	if (others.some((mark) => distanceTo(mark, leader.from, leader.to) < radiusPx + 1)) return false;
	const along = pointsOf(leader);
	const room = boundsOf(leader);
	const near = pieces.filter((piece) => areTouching(boundsOf(piece), room));
	const isInside = (point: Point, box: Box) =>
		point.x > box.x0 && point.x < box.x1 && point.y > box.y0 && point.y < box.y1;
	const foreign = boxes.filter((_, index) => marks[index] !== own);
	if (along.some((point) => foreign.some((box) => isInside(point, box)))) return false;
	return along.every((point) => near.every(({ from, to }) => distanceTo(point, from, to) > LINE_CLEAR_PX));
}

function areTouching(a: Box, b: Box): boolean {
	return a.x1 >= b.x0 && a.x0 <= b.x1 && a.y1 >= b.y0 && a.y0 <= b.y1;
}

/** A box is crossed where a line comes nearer than half its height to any point of its middle. */
function isCrossed({ x0, x1, y0, y1 }: Box, piece: Piece): boolean {
	const reach = (y1 - y0) / 2 + 1;
	if (!areTouching({ x0, x1, y0, y1 }, boundsOf(piece, reach))) return false;
	const y = (y0 + y1) / 2;
	return pointsOf({ from: { x: x0, y }, to: { x: x1, y } }, reach).some(
		(point) => distanceTo(point, piece.from, piece.to) < reach
	);
}

/** The rectangle around a line, with so much air. */
function boundsOf({ from, to }: Piece, airPx = LINE_CLEAR_PX): Box {
	return {
		x0: Math.min(from.x, to.x) - airPx,
		x1: Math.max(from.x, to.x) + airPx,
		y0: Math.min(from.y, to.y) - airPx,
		y1: Math.max(from.y, to.y) + airPx
	};
}

/** Points along a line, no further apart than that. */
function pointsOf({ from, to }: Piece, stepPx = 2): readonly Point[] {
	const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / stepPx));
	return Array.from({ length: steps + 1 }, (_, index) => ({
		x: from.x + ((to.x - from.x) * index) / steps,
		y: from.y + ((to.y - from.y) * index) / steps
	}));
}
