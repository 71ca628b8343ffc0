import type { Point } from './mark-columns';

/** A stretch of a line that is drawn, in px. */
export interface Piece {
	readonly from: Point;
	readonly to: Point;
}

/** What is left of a straight line when it keeps `clearPx` away from every one of the points? */
export function clearPieces(
	{ from, to }: Piece,
	points: readonly Point[],
	clearPx: number
): readonly Piece[] {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const length = Math.hypot(dx, dy);
	if (length === 0) return [];
	const cuts = points
		.flatMap((point) => {
			const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
			const aside = Math.abs((point.x - from.x) * dy - (point.y - from.y) * dx) / length;
			if (aside >= clearPx) return [];
			const half = Math.sqrt(clearPx * clearPx - aside * aside);
			return [{ start: along - half, end: along + half }];
		})
		.sort((a, b) => a.start - b.start);
	const at = (along: number): Point => ({
		x: from.x + (along / length) * dx,
		y: from.y + (along / length) * dy
	});
	const pieces: Piece[] = [];
	let drawnTo = 0;
	for (const { start, end } of [...cuts, { start: length, end: length }]) {
		const stop = Math.min(start, length);
		if (stop > drawnTo) pieces.push({ from: at(drawnTo), to: at(stop) });
		drawnTo = Math.max(drawnTo, end);
	}
	return pieces;
}
