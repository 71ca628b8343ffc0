import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { kindsOf, pagesOf } from '../support/site-pages';
import { overflowPx, visit } from '../support/visit';

const site = inject('site');
const pages = [...kindsOf(pagesOf(site.dir)), '/404.html'];
const phone = { width: 360, height: 740 };

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

test('there are pages in both languages', () => {
	expect(pages).toEqual(expect.arrayContaining(['/', '/ur/']));
});

test.concurrent.for(pages)(
	'%s loads without an error, asks nobody else and fits a phone',
	async (path, { expect }) => {
		await visit({ browser, site }, path, { viewport: phone }, async ({ page, faults }) => {
			expect(faults).toEqual([]);
			expect(await overflowPx(page)).toBe(0);
		});
	}
);

test.concurrent.for(pages)('%s says what it has to say without JavaScript', async (path, { expect }) => {
	await visit(
		{ browser, site },
		path,
		{ javaScriptEnabled: false, viewport: phone },
		async ({ page, faults }) => {
			expect(faults).toEqual([]);
			expect(await page.locator('h1').first().isVisible()).toBe(true);
			expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
			expect(await overflowPx(page)).toBe(0);
		}
	);
});

test.concurrent.for(pages)('%s fits the narrowest phone, and large text', async (path, { expect }) => {
	await visit({ browser, site }, path, { viewport: { width: 280, height: 640 } }, async ({ page }) => {
		expect(await overflowPx(page), '280 px').toBe(0);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await overflowPx(page), '320 px').toBe(0);
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});
		expect(await overflowPx(page), '320 px, text at 200%').toBe(0);
	});
});

test.each(['/', '/ur/'])('the figures of %s are drawn before any script runs', async (path) => {
	await visit({ browser, site }, path, { javaScriptEnabled: false }, async ({ page }) => {
		const box = await page.locator('[data-figure] .stage svg:visible').first().boundingBox();
		expect(box?.width).toBeGreaterThan(300);
		expect(box?.height).toBeGreaterThan(100);
	});
});
