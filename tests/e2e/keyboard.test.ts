import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { settled } from '../support/overview';
import { visit } from '../support/visit';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** More steps than any reader should need from the head of the page to the first figure's end. */
const MOST_STEPS = 150;

/** Steps on with the Tab key until the focus is on something like this. */
async function stepTo(page: Page, selector: string): Promise<void> {
	for (let step = 0; step < MOST_STEPS; step += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`${MOST_STEPS} steps and not at ${selector}`);
}

test('a choice is made and a figure is read with the keyboard alone', async () => {
	await visit({ browser, site }, '/', {}, async ({ page, faults }) => {
		await stepTo(page, '[data-filter-bar] > summary');
		await page.keyboard.press('Enter');
		await stepTo(page, 'input[name=kind][value=ransom]');
		await page.keyboard.press('Space');
		await page.waitForURL(({ search }) => search === '?kind=ransom');
		await settled(page);
		expect(
			await page.evaluate(() => document.activeElement?.getAttribute('value')),
			'the focus stays where it was'
		).toBe('ransom');

		const marks = page.locator('#yearly-counts .mark-tips');
		await stepTo(page, '#yearly-counts .mark-tips');
		const said: (string | null)[] = [];
		for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'Home']) {
			await page.keyboard.press(key);
			said.push(await marks.getAttribute('aria-valuetext'));
			expect(await marks.locator('.tip').textContent()).not.toBe('');
		}
		const [first, second, last, stillLast, firstAgain] = said;
		expect(new Set([first, second, last]).size).toBe(3);
		expect([stillLast, firstAgain]).toEqual([last, first]);
		await page.keyboard.press('Escape');
		expect(await marks.locator('.tip').count()).toBe(0);
		expect(faults).toEqual([]);
	});
});
