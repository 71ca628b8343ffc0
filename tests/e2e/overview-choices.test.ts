import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { choose, headlines, settled, tables } from '../support/overview';
import { visit } from '../support/visit';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const site = inject('site');

describe('a choice on the overview', () => {
	test('stands in the address, and the address shows the same view elsewhere', async () => {
		const [chosen, address] = await visit({ browser, site }, '/', {}, async ({ page, faults }) => {
			await choose(page, { from: '2010', to: '2013', district: 'karachi-south' });
			await settled(page);
			expect(faults).toEqual([]);
			return [
				{ heads: await headlines(page), cells: await tables(page) },
				new URL(page.url()).search
			] as const;
		});
		expect(address).toBe('?from=2010&to=2013&district=karachi-south');
		await visit({ browser, site }, `/${address}`, {}, async ({ page, faults }) => {
			await settled(page);
			expect({ heads: await headlines(page), cells: await tables(page) }).toEqual(chosen);
			expect(faults).toEqual([]);
		});
	});

	test('goes back and forward with the browser', async () => {
		await visit({ browser, site }, '/', {}, async ({ page }) => {
			const before = await tables(page);
			await choose(page, { kind: 'ransom' });
			await settled(page);
			const chosen = await tables(page);
			expect(chosen).not.toEqual(before);
			await page.goBack();
			await settled(page);
			expect(await tables(page)).toEqual(before);
			await page.goForward();
			await settled(page);
			expect(await tables(page)).toEqual(chosen);
		});
	});

	test('that a figure cannot follow is said in the figure, which stays', async () => {
		await visit({ browser, site }, '/', {}, async ({ page }) => {
			const before = (await tables(page))['yearly-counts'];
			await choose(page, { district: 'karachi-south' });
			await settled(page);
			expect((await tables(page))['yearly-counts']).toEqual(before);
			expect(await page.locator('#yearly-counts .note-out-of-reach').innerText()).toMatch(
				/not broken down by district/
			);
		});
	});

	test('can be taken back piece by piece from the chips', async () => {
		await visit({ browser, site }, '/?from=2010&district=malir', {}, async ({ page }) => {
			await page.locator('.chips button', { hasText: 'Malir' }).click();
			await page.waitForURL((url) => url.search === '?from=2010');
			expect(await page.locator('.chips').innerText()).not.toContain('Malir');
			await page.locator('.chips .reset').click();
			await page.waitForURL((url) => url.search === '');
		});
	});
});

describe('a broken link', () => {
	test.each([
		['?district=atlantis&from=2010', ['atlantis'], '2010'],
		['?from=2013&to=2010', ['2013', '2010'], 'all years'],
		["?district=South';drop table incidents;--", ['drop table'], 'all of Karachi'],
		['?kind=<img src=x onerror=alert(1)>', ['<img src=x'], 'all kinds']
	])('%s keeps its valid part and names the fault', async (search, named, kept) => {
		await visit({ browser, site }, `/${search}`, {}, async ({ page, faults }) => {
			const notice = page.locator('[data-link-faults]');
			await notice.waitFor();
			for (const text of named) expect(await notice.innerText()).toContain(text);
			expect(await page.locator('.filter-words').innerText()).toContain(kept);
			expect(await page.locator('img[src="x"]').count()).toBe(0);
			expect(faults).toEqual([]);
		});
	});

	test('of ten thousand characters still opens the page', async () => {
		await visit({ browser, site }, `/?district=malir&x=${'rubbish'.repeat(1400)}`, {}, async ({ page }) => {
			await page.locator('[data-link-faults]').waitFor();
			expect(await page.locator('.filter-words').innerText()).toContain('Malir');
		});
	});
});
