import type { Attachment } from 'svelte/attachments';

/** The figure counts as near when it is less than this below the window. */
const NEAR = '200px';

/**
 * Calls `start` once: at the first touch of the element, or when the page is idle and the element is near the window.
 * Readers who asked to save data start it by touch alone.
 *
 * @param touched the element whose touch counts, found from the one this is attached to.
 */
export function whenWanted(
	start: () => void,
	touched: (node: HTMLElement) => Element
): Attachment<HTMLElement> {
	return (node) => {
		const stop = new AbortController();
		const observer = new IntersectionObserver(
			([entry]) => {
				if (!entry?.isIntersecting || stop.signal.aborted) return;
				observer.disconnect();
				whenIdle(begin);
			},
			{ rootMargin: NEAR }
		);
		function begin(): void {
			if (stop.signal.aborted) return;
			stop.abort();
			observer.disconnect();
			start();
		}
		touched(node).addEventListener('pointerdown', begin, { signal: stop.signal });
		touched(node).addEventListener('pointerover', begin, { signal: stop.signal });
		if (!savesData()) observer.observe(node);
		return () => {
			stop.abort();
			observer.disconnect();
		};
	};
}

function whenIdle(run: () => void): void {
	// Safari has no idle callback.
	if ('requestIdleCallback' in window) requestIdleCallback(run);
	else setTimeout(run, 1000);
}

function savesData(): boolean {
	const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
	return connection?.saveData === true;
}
