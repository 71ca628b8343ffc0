import type { Attachment } from 'svelte/attachments';

export interface Place {
	readonly x: number;
	readonly y: number;
}

/** A pointer further away than this from every mark means none, in px. */
const REACH_PX = 28;

/** Which place is nearest to the pointer? Null when none is within reach. */
export function nearestIndex(places: readonly Place[], x: number, y: number): number | null {
	let nearest: number | null = null;
	let shortest = REACH_PX * REACH_PX;
	for (const [index, place] of places.entries()) {
		const distance = (place.x - x) ** 2 + (place.y - y) ** 2;
		if (distance <= shortest) [nearest, shortest] = [index, distance];
	}
	return nearest;
}

/** To which place does a key lead? Arrows walk one by one and stop at the ends; undefined for any other key. */
export function indexAfterKey(key: string, index: number | null, count: number): number | null | undefined {
	if (count === 0) return undefined;
	const last = count - 1;
	if (key === 'Escape') return null;
	if (key === 'Home') return 0;
	if (key === 'End') return last;
	if (key === 'ArrowRight' || key === 'ArrowDown') return index === null ? 0 : Math.min(last, index + 1);
	if (key === 'ArrowLeft' || key === 'ArrowUp') return index === null ? last : Math.max(0, index - 1);
	return undefined;
}

/**
 * Follows the pointer over the drawing in which the element stands. The listeners are the drawing's own, so that marks
 * that are links stay links.
 *
 * @param places read at every move: they may change with the width.
 * @param show called when the nearest place changes.
 */
export function pointerIndex(
	places: () => readonly Place[],
	show: (index: number | null) => void
): Attachment<SVGElement> {
	return (node) => {
		const svg = node.ownerSVGElement;
		if (!svg) return;
		const stop = new AbortController();
		const { signal } = stop;
		const follow = (event: PointerEvent) => {
			const matrix = svg.getScreenCTM()?.inverse();
			if (!matrix) return;
			const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
			show(nearestIndex(places(), x, y));
		};
		svg.addEventListener('pointermove', follow, { signal });
		svg.addEventListener('pointerdown', follow, { signal });
		// A finger that is lifted has left: what it showed stays until it points elsewhere.
		svg.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && show(null), {
			signal
		});
		return () => stop.abort();
	};
}
