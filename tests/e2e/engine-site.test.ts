import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { visit } from '../support/visit';

/** Choices that no page was built with. */
const question = '?crime=extortion&district=malir&kind=express';
const another = '?crime=women_abduction&district=korangi&kind=ransom';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const endsWith = (asked: readonly string[], end: string) =>
	asked.filter((url) => new URL(url).pathname.endsWith(end));

/** Follows a link as a click in the page does, without loading it anew. */
async function follow(page: Page, search: string): Promise<void> {
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, search);
}

/** Waits until no figure waits for the engine. */
async function settled(page: Page, search: string): Promise<void> {
	await page.waitForFunction((part) => location.search === part, search);
	await page.waitForFunction(
		() =>
			document.querySelector('[data-engine=ready], [data-engine=failed]') &&
			!document.querySelector('[data-face=refreshing], [data-face=waiting]')
	);
}

const failedFigures = (page: Page) => page.locator('[data-face=failed]').count();

describe.each([
	['at the root', inject('site')],
	['under a sub-path', inject('subPathSite')]
])('the engine of the site %s', (_, site) => {
	test('is not fetched before a question, and answers one under the policy of the page, asking nobody else', async () => {
		await visit({ browser, site }, '/', {}, async ({ page, faults }) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			expect(
				await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
			).not.toEqual(expect.arrayContaining([expect.stringMatching(/\.wasm|duckdb|\.arrow/)]));
			await follow(page, question);
			await settled(page, question);
			expect(await failedFigures(page)).toBe(0);
			expect(endsWith(asked, '.wasm')).toHaveLength(1);
			expect(endsWith(asked, '.arrow').length).toBeGreaterThan(0);
			expect(
				asked.filter((url) => !url.startsWith(`${site.origin}${site.base}/`) && !url.startsWith('blob:'))
			).toEqual([]);
			expect(faults).toEqual([]);
		});
	});
});

describe('the engine of the site', () => {
	const site = inject('site');

	test('answers again after its worker was killed, without a reload', async () => {
		await visit({ browser, site }, `/${question}`, {}, async ({ page }) => {
			await settled(page, question);
			await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
			await page.workers()[0]?.evaluate(() => (globalThis as unknown as { close(): void }).close());
			await page.locator('[data-engine=failed]').waitFor({ state: 'attached' });
			await follow(page, another);
			await page.locator('[data-engine=ready]').waitFor({ state: 'attached' });
			await settled(page, another);
			expect(await failedFigures(page)).toBe(0);
			expect(await page.locator('[data-same-page]').count()).toBe(1);
		});
	});

	test.each<[string, string, { status?: number; body?: string; contentType?: string }]>([
		['its module is missing', '**/*.wasm', { status: 404, body: '' }],
		['its module is cut short', '**/*.wasm', { body: 'too short', contentType: 'application/wasm' }],
		['a page comes for the data', '**/*.arrow', { body: '<!doctype html>', contentType: 'text/html' }],
		['the data are missing', '**/*.arrow', { status: 404, body: '' }],
		[
			'the manifest is damaged',
			'**/data/manifest.json',
			{ body: '{"schema": 1,', contentType: 'application/json' }
		]
	])('when %s, the figures keep their numbers and name the file', async (_, address, reply) => {
		await visit({ browser, site }, '/', {}, async ({ page, faults }) => {
			const before = await page.locator('[data-figure] svg').first().innerHTML();
			await page.route(address, (route) => route.fulfill(reply));
			await follow(page, question);
			await page.locator('[data-face=failed]').first().waitFor();
			await settled(page, question);
			const figure = page.locator('[data-face=failed]').first();
			expect(await figure.innerText()).toMatch(/duckdb[\w.-]*\.wasm|\w+\.arrow|manifest\.json/);
			expect(await page.locator('[data-figure] svg').first().innerHTML()).toBe(before);
			expect(faults.filter((fault) => fault.startsWith('uncaught'))).toEqual([]);
		});
	});
});
