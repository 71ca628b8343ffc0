import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { choose, settled } from '../support/overview';
import { visit } from '../support/visit';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

test('after a tour with choices, scrolling and a change of language nothing is stored in the browser', async () => {
	await visit({ browser, site }, '/', {}, async ({ page, faults }) => {
		await choose(page, { from: '2010', kind: 'ransom' });
		await settled(page);
		await page.mouse.wheel(0, 3000);
		await page.locator('.language-switch').click();
		await page.waitForURL((url) => url.pathname === '/ur/');
		await page.goBack();
		await settled(page);
		expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
		// The page has no session storage of its own; a frame of the same origin sees what the tab keeps.
		const kept = await page.evaluate(async () => {
			const frame = document.body.appendChild(document.createElement('iframe'));
			const keys = Object.keys(frame.contentWindow?.sessionStorage ?? { unreadable: true });
			return { keys, databases: await indexedDB.databases(), caches: await caches.keys() };
		});
		expect(kept).toEqual({ keys: [], databases: [], caches: [] });
		expect(faults.filter((fault) => !fault.includes('frame-src'))).toEqual([]);
	});
});

test('the switch of language carries the choice along', async () => {
	await visit({ browser, site }, '/?from=2010&district=malir', {}, async ({ page }) => {
		await settled(page);
		await page.locator('.language-switch').click();
		await page.waitForURL((url) => url.pathname === '/ur/');
		expect(new URL(page.url()).search).toBe('?from=2010&district=malir');
	});
});
