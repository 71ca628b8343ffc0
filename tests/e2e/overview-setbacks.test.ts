import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { choose, settled, tables } from '../support/overview';
import { visit } from '../support/visit';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const failed = (page: Page) => page.locator('[data-face=failed]');
const notice = (page: Page) => page.locator('[data-problem]');

/** What a page shows for these choices when nothing goes wrong. */
const undisturbed = (search: string) =>
	visit({ browser, site }, `/${search}`, {}, async ({ page }) => {
		await settled(page);
		return tables(page);
	});

/** Holds what is asked for at this address until it is let go. */
async function hold(page: Page, address: string): Promise<() => void> {
	let release: () => void = () => undefined;
	const gate = new Promise<void>((resolve) => (release = resolve));
	await page.route(address, async (route) => {
		await gate;
		// What was given up in the meantime cannot be answered any more.
		await route.continue().catch(() => undefined);
	});
	return release;
}

describe('a file that does not come', () => {
	test.each([
		['/', 'did not arrive', '[data-problem] button'],
		['/ur/', 'نہیں پہنچی', '#districts-table .state button']
	])(
		'stops its figures on %s, is named once in full, and one press asks for all of them again',
		async (path, words, button) => {
			await visit({ browser, site }, path, {}, async ({ page, faults }) => {
				const before = await tables(page);
				await page.route('**/incidents.arrow', (route) => route.fulfill({ status: 404, body: '' }));
				await choose(page, { kind: 'ransom' });
				await notice(page).waitFor();
				await settled(page);
				expect(await failed(page).count()).toBeGreaterThanOrEqual(9);
				expect(await tables(page)).toEqual(before);
				const sentence = (await notice(page).locator('p').allInnerTexts()).join('|');
				expect(sentence).toContain('incidents.arrow');
				expect(sentence).not.toContain('|');
				const said = await page.locator('main').innerText();
				expect(said.split(sentence)).toHaveLength(2);
				for (const figure of await failed(page).all()) {
					const state = figure.locator('.state');
					expect(await state.innerText()).toContain('incidents.arrow');
					expect(await state.innerText()).toContain(words);
					expect(await state.locator('button').count()).toBe(1);
				}

				await page.unroute('**/incidents.arrow');
				await page.locator(button).click();
				await settled(page);
				expect(await failed(page).count()).toBe(0);
				expect(await notice(page).count()).toBe(0);
				expect(await tables(page)).not.toEqual(before);
				if (path === '/') expect(await tables(page)).toEqual(await undisturbed('?kind=ransom'));
				expect(faults.filter((fault) => fault.startsWith('uncaught'))).toEqual([]);
			});
		}
	);
});

describe('a download that is stopped', () => {
	test('is said, leaves the numbers as they were, and the next question starts anew', async () => {
		await visit({ browser, site }, '/', {}, async ({ page, faults }) => {
			const before = await tables(page);
			const release = await hold(page, '**/*.wasm');
			await choose(page, { kind: 'ransom' });
			await page.locator('[data-engine=downloading] button').click();
			await notice(page).waitFor();
			await settled(page);
			expect(await notice(page).innerText()).toContain('You stopped the query engine');
			expect(await page.locator('[data-engine=idle]').count()).toBe(1);
			expect(await tables(page)).toEqual(before);

			release();
			await choose(page, { district: 'malir' });
			await page.locator('[data-engine=ready]').waitFor({ state: 'attached' });
			await settled(page);
			expect(await failed(page).count()).toBe(0);
			expect(await notice(page).count()).toBe(0);
			expect(await tables(page)).toEqual(await undisturbed('?kind=ransom&district=malir'));
			expect(faults.filter((fault) => fault.startsWith('uncaught'))).toEqual([]);
		});
	});
});

describe('an answer that comes after the next question', () => {
	test('is dropped', async () => {
		await visit({ browser, site }, '/', {}, async ({ page, faults }) => {
			await choose(page, { outcome: 'rescued' });
			await settled(page);
			const release = await hold(page, '**/SYNTHETIC-demo_incidents.arrow');
			await choose(page, { data: 'demo_incidents' });
			await page.locator('[data-engine=loading-table]').waitFor();
			expect(await page.locator('#outcomes').getAttribute('data-face')).toBe('refreshing');
			await choose(page, { data: 'incidents', kind: 'ransom' });
			await page.locator('.filter-words', { hasText: 'ransom' }).waitFor();
			await settled(page);
			const shown = await tables(page);

			release();
			await page.locator('[data-engine=ready]').waitFor({ state: 'attached' });
			await settled(page);
			expect(await tables(page)).toEqual(shown);
			expect(await page.locator('.synthetic-tag').count()).toBe(0);
			expect(shown).toEqual(await undisturbed('?kind=ransom&outcome=rescued'));
			expect(faults).toEqual([]);
		});
	});
});
