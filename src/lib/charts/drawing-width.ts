import type { DrawingHeights } from './figure-model';

/** The width for which the server draws for phones, in px. */
export const NARROW_WIDTH = 344;
/** The width for which the server draws for everyone else, in px. */
export const WIDE_WIDTH = 720;
/** Drawings narrower than this have the narrow height and the narrow layout, in px. */
export const NARROW_BELOW_PX = 560;

const STEP_PX = 8;
const LEAST_PX = 240;

/** To which width do we draw in this room? Down to a multiple of 8 px, so that a dragged window does not churn. */
export function snappedWidth(roomPx: number): number {
	return Math.max(LEAST_PX, Math.floor(roomPx / STEP_PX) * STEP_PX);
}

/** Is a drawing of this width laid out for phones? */
export function isNarrow(widthPx: number): boolean {
	return widthPx < NARROW_BELOW_PX;
}

/** How high is a drawing of this width, in px? It also picks any other size that comes in a narrow and a wide form. */
export function heightFor(widthPx: number, heights: DrawingHeights): number {
	return isNarrow(widthPx) ? heights.narrow : heights.wide;
}
