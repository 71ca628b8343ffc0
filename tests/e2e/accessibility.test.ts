import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { kindsOf, pagesOf } from '../support/site-pages';
import { visit } from '../support/visit';

const site = inject('site');
const pages = [...kindsOf(pagesOf(site.dir)), '/404.html'];
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** What axe calls serious or critical, one line each. */
async function seriousFaults(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) =>
			nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`)
		);
}

test.concurrent.for(pages)('axe finds nothing serious on %s', async (path, { expect }) => {
	await visit({ browser, site }, path, { viewport: desktop, colorScheme: 'light' }, async ({ page }) => {
		expect(await seriousFaults(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize(phone);
		expect(await seriousFaults(page), 'in the dark, on a phone').toEqual([]);
	});
});

test('axe would see a fault', async () => {
	await visit({ browser, site }, '/', {}, async ({ page }) => {
		await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
		expect(await seriousFaults(page)).toEqual([expect.stringContaining('button-name')]);
	});
});
