import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { visit } from '../support/visit';

const sites = [inject('site'), inject('subPathSite')];

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const cases = sites.flatMap((site) =>
	['/nothing-here/', '/ur/data/nothing/here/'].flatMap((path) =>
		[true, false].map((javaScriptEnabled) => ({ site, path, javaScriptEnabled }))
	)
);

test.each(cases)(
	'$path at $site.origin is not found, in both languages (script: $javaScriptEnabled)',
	async ({ site, path, javaScriptEnabled }) => {
		await visit({ browser, site }, path, { javaScriptEnabled }, async ({ page, faults, status }) => {
			expect(status).toBe(404);
			const text = await page.locator('body').innerText();
			expect(text).toMatch(/[a-z]{3}/i);
			expect(text).toMatch(/\p{Script=Arabic}{3}/u);
			expect(await page.locator('[lang="ur"][dir="rtl"]').count()).toBeGreaterThan(0);
			expect(await page.locator(`a[href="${site.base}/"]`).count()).toBeGreaterThan(0);
			expect(await page.locator(`a[href="${site.base}/ur/"]`).count()).toBeGreaterThan(0);
			const others = faults.filter((fault) => !fault.includes('404'));
			expect(others).toEqual([]);
		});
	}
);
