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
		const atMs = await page.evaluate(() => {
			const [{ loadEventEnd } = { loadEventEnd: NaN }] = performance.getEntriesByType(
				'navigation'
			) as PerformanceNavigationTiming[];
			const files = performance.getEntriesByType('resource').filter(({ name }) => /\.geojson$/.test(name));
			return files.map(({ startTime }) => startTime - loadEventEnd);
		});
		expect(atMs).toHaveLength(2);
		for (const ms of atMs) expect(ms, 'after the page has had its rest').toBeGreaterThan(1000);
		expect(faults).toEqual([]);
	});
});
