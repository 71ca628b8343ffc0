import type { Attachment } from 'svelte/attachments';

/**
 * Follows the pointer over a drawing whose areas carry `data-area`. It is a short cut for eyes and hands: every area has a
 * button outside the drawing that does the same.
 */
export function areaPointer(
	onask: (area_id: string | null) => void,
	onpick: (area_id: string) => void
): Attachment<Element> {
	return (node) => {
		const stop = new AbortController();
		const { signal } = stop;
		node.addEventListener('pointerover', (event) => onask(areaOf(event)), { signal });
		node.addEventListener('pointerleave', () => onask(null), { signal });
		node.addEventListener(
			'click',
			(event) => {
				const area_id = areaOf(event);
				if (area_id !== null) onpick(area_id);
			},
			{ signal }
		);
		return () => stop.abort();
	};
}

function areaOf({ target }: Event): string | null {
	return target instanceof Element
		? (target.closest('[data-area]')?.getAttribute('data-area') ?? null)
		: null;
}
