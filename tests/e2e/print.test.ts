import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { day } from '$lib/theme/palette';
import { openBrowser } from '../support/browser';
import { visit } from '../support/visit';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
	['the device is dark', { colorScheme: 'dark' }, null],
	['the reader chose dark', { colorScheme: 'light' }, 'dark']
] as const)('paper is white and its ink dark, though %s', async (_, scheme, theme) => {
	await visit({ browser, site }, '/', scheme, async ({ page }) => {
		await page.evaluate((chosen) => {
			if (chosen) document.documentElement.dataset['theme'] = chosen;
		}, theme);
		const colours = () =>
			page.evaluate(() => {
				const style = getComputedStyle(document.documentElement);
				return ['--paper', '--ink', '--cplc'].map((name) => style.getPropertyValue(name));
			});
		expect((await colours())[1], 'on the screen').not.toBe(day.ink);
		await page.emulateMedia({ media: 'print' });
		expect(await colours()).toEqual(['#fff', '#000', day.cplc]);
	});
});

test('no head and no first column sticks to a printed page', async () => {
	await visit({ browser, site }, '/', {}, async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		const sticking = await page.$$eval(
			'.table-scroll :is(th, td, caption)',
			(cells) => cells.filter((cell) => getComputedStyle(cell).position !== 'static').length
		);
		expect(sticking).toBe(0);
	});
});
