import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { observe } from './observe';
import type { ServedSite } from './serve-site';

/** A page of the site in a browser that has seen nothing before. */
export interface Visit {
	readonly page: Page;
	/** What went wrong so far, one line a fault: see `observe`. */
	readonly faults: readonly string[];
	/** The status of the page itself. */
	readonly status: number | undefined;
}

/**
 * Opens the page at `path` (without the sub-path) in a fresh context, waits until it is quiet, hands it to `look`
 * and closes it.
 */
export async function visit<T>(
	{ browser, site }: { readonly browser: Browser; readonly site: ServedSite },
	path: string,
	options: BrowserContextOptions,
	look: (visit: Visit) => Promise<T>
): Promise<T> {
	const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
	try {
		context.setDefaultTimeout(15_000);
		const page = await context.newPage();
		const { faults } = observe(page, site.origin);
		// Without scripts a page is done when it has loaded; with them, when it asks for nothing more.
		const waitUntil = options.javaScriptEnabled === false ? 'load' : 'networkidle';
		const response = await page.goto(`${site.origin}${site.base}${path}`, { waitUntil });
		return await look({ page, faults, status: response?.status() });
	} finally {
		await context.close();
	}
}

/** How many pixels the page is wider than its window: 0 when nothing has to be pushed sideways. */
export function overflowPx(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
		return scrollWidth - clientWidth;
	});
}
