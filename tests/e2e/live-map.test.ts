import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { visit } from '../support/visit';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
	['at the root', inject('site'), '/'],
	['under a sub-path', inject('subPathSite'), '/ur/']
])('the live map lies over its twin %s, nobody having touched it or come near', async (_, site, path) => {
	await visit({ browser, site }, path, {}, async ({ page, faults }) => {
		await page.locator('[data-live-map=ready] canvas').waitFor({ state: 'attached', timeout: 30_000 });
		expect(await page.evaluate(() => scrollY)).toBe(0);
		const restMs = await page.evaluate(() => {
			const [page] = performance.getEntriesByType('navigation');
			const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
			const bytesOf = (entry: PerformanceEntry) => (entry as PerformanceResourceTiming).decodedBodySize;
			const [map] = scripts.sort((a, b) => bytesOf(b) - bytesOf(a));
			return (map?.startTime ?? NaN) - (page as PerformanceNavigationTiming).loadEventEnd;
		});
		expect(restMs, 'the map, the largest script, comes when the page has had its rest').toBeGreaterThan(1000);
		expect(faults).toEqual([]);
	});
});
