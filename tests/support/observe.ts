import type { Page } from 'playwright';

/** What went wrong on a page so far; grows while the page lives. */
export interface Observed {
	/** One readable line per fault, in the order they happened. */
	readonly faults: string[];
}

const sameOrigin = (url: string, origin: string) => {
	const { protocol, origin: its } = new URL(url);
	return protocol === 'data:' || protocol === 'blob:' || its === origin;
};

/**
 * Watches a page from now on: console errors, uncaught exceptions, answers of 400 and above, failed requests, and
 * requests to any other origin than `origin`. Call it before the page is opened.
 */
export function observe(page: Page, origin: string): Observed {
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? 'unknown reason';
		// The policy's refusals are console errors already; with JavaScript off this is only every script. What the page
		// itself gave up, by leaving or by a reader's word, is no fault.
		if (reason === 'csp' || reason === 'net::ERR_ABORTED') return;
		faults.push(`failed request: ${request.url()} (${reason})`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
	});
	page.on('request', (request) => {
		if (!sameOrigin(request.url(), origin)) faults.push(`foreign request: ${request.url()}`);
	});
	return { faults };
}
