import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { kindsOf, pagesOf } from '../support/site-pages';
import { visit } from '../support/visit';

const site = inject('subPathSite');

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

test.concurrent.for(kindsOf(pagesOf(site.dir)))('%s works under the sub-path', async (path, { expect }) => {
	await visit({ browser, site }, path, {}, async ({ page, faults, status }) => {
		expect(faults).toEqual([]);
		expect(status).toBe(200);
		expect(new URL(page.url()).pathname).toBe(`${site.base}${path}`);
	});
});

test('a step by script from page to page stays under the sub-path', async () => {
	await visit({ browser, site }, '/', {}, async ({ page, faults }) => {
		const link = page.locator(
			`a[href^="${site.base}/"]:not([href^="${site.base}/ur/"]):not([href$="${site.base}/"]):visible`
		);
		const href = await link.first().getAttribute('href');
		await link.first().click();
		await page.waitForURL(`**${href ?? 'nowhere'}`);
		expect(await page.locator('h1').first().isVisible()).toBe(true);
		expect(faults).toEqual([]);
	});
});
