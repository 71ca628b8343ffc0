import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { kindsOf, pagesOf } from '../support/site-pages';
import { visit } from '../support/visit';

const site = inject('site');
const isUrdu = (page: string) => page.startsWith('/ur/') && !page.includes('/scenes/');
const all = pagesOf(site.dir).filter(isUrdu);
/** Pages of figures whose note, publisher or compiler is long. */
const wordy = ['KPS-af478b', 'KPS-e08587', 'KPS-062ab5'].map((id) => `/ur/data/published/${id}/`);
const pages = [...new Set([...kindsOf(all), ...wordy, '/ur/data/years/2010/', '/ur/data/years/2013/'])];

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

test('there are Urdu pages, the ones with notes among them', () => {
	expect(all).toEqual(expect.arrayContaining([...wordy, '/ur/data/contradictions/']));
});

test.concurrent.for(pages)(
	'%s marks its English as English, from left to right',
	async (path, { expect }) => {
		await visit({ browser, site }, path, { javaScriptEnabled: false }, async ({ page }) => {
			const unmarked = await page.evaluate(() => {
				const threeWords = /[A-Za-z]{2,}(?:[ ,']+[A-Za-z]{2,}){2,}/;
				const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				const found: string[] = [];
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const around = node.parentElement;
					const english = threeWords.exec(node.textContent ?? '')?.[0];
					if (!around || !english || around.closest('script, style, code, pre')) continue;
					const holder = around.closest('[lang]');
					const isMarked =
						holder?.getAttribute('lang') === 'en' && getComputedStyle(holder).direction === 'ltr';
					if (!isMarked) found.push(english);
				}
				return found;
			});
			expect([...new Set(unmarked)]).toEqual([]);
		});
	}
);

test.concurrent.for(['/ur/data/contradictions/', ...wordy])(
	'%s introduces its English notes as English',
	async (path, { expect }) => {
		await visit({ browser, site }, path, { javaScriptEnabled: false }, async ({ page }) => {
			const before = await page.$$eval('main :is(dd, p)[lang="en"]', (notes) =>
				notes.map((note) => note.previousElementSibling?.textContent ?? '')
			);
			expect(before.length).toBeGreaterThan(0);
			expect(before.filter((text) => !text.includes('انگریزی'))).toEqual([]);
		});
	}
);
