import type { Attachment } from 'svelte/attachments';

/** Counts as near: less than this below the window. */
const NEAR = '200px';
/** How long the loaded page is left alone, so that its first figures, words and marks come first. */
const REST_MS = 3000;
/** On a line slower than this nothing is fetched that nobody has asked for, in Mbit/s. */
const SLOW_DOWNLINK = 2;

/** What Chromium knows of the reader's line; other browsers tell nothing. */
interface Connection {
	readonly saveData?: boolean;
	readonly effectiveType?: string;
	readonly downlink?: number;
}

/**
 * Calls `start` once: at the first touch, or when the page has loaded and been idle for some seconds, wherever the
 * reader is. Readers who save data or have a slow line start it by touch or by coming near.
 *
 * @param touched the element whose touch counts, found from the one this is attached to.
 */
export function whenWanted(
	start: () => void,
	touched: (node: HTMLElement) => Element
): Attachment<HTMLElement> {
	return (node) => {
		const stop = new AbortController();
		const { signal } = stop;
		const begin = () => {
			if (signal.aborted) return;
			stop.abort();
			start();
		};
		for (const touch of ['pointerdown', 'pointerover', 'focusin'])
			touched(node).addEventListener(touch, begin, { signal });
		if (isSparing()) whenNear(node, () => whenIdle(begin), signal);
		else whenLoaded(() => setTimeout(() => whenIdle(begin), REST_MS), signal);
		return () => stop.abort();
	};
}

function whenNear(node: Element, run: () => void, signal: AbortSignal): void {
	const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && run(), {
		rootMargin: NEAR
	});
	observer.observe(node);
	signal.addEventListener('abort', () => observer.disconnect());
}

function whenLoaded(run: () => void, signal: AbortSignal): void {
	if (document.readyState === 'complete') run();
	else window.addEventListener('load', run, { once: true, signal });
}

function whenIdle(run: () => void): void {
	// Safari has no idle callback.
	if ('requestIdleCallback' in window) requestIdleCallback(run);
	else setTimeout(run, 1000);
}

function isSparing(): boolean {
	const { connection = {} } = navigator as Navigator & { readonly connection?: Connection };
	const { saveData = false, effectiveType = '4g', downlink = Infinity } = connection;
	return saveData || effectiveType !== '4g' || downlink < SLOW_DOWNLINK;
}
