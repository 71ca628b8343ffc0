import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { choose, headlines, settled, tables } from '../support/overview';
import { visit } from '../support/visit';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** Every drawing as a list of its elements with their attributes in order and their words, without ids. */
function drawings(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
	return page.$$eval('[data-figure]', (figures) =>
		Object.fromEntries(
			figures.map((figure) => [
				figure.getAttribute('data-figure') ?? '',
				[...figure.querySelectorAll('.stage svg, .stage svg *')].map((node) => {
					const attributes = [...node.attributes]
						.map(({ name, value }) => `${name}=${value.replace(/\b[sc]\d+-/g, 'id-')}`)
						.sort();
					return [node.tagName, ...attributes, node.children.length === 0 ? node.textContent : ''].join(' ');
				})
			])
		)
	);
}

const read = async (page: Page) => ({
	heads: await headlines(page),
	cells: await tables(page),
	drawings: await drawings(page)
});

/** A manifest that names another state of the same files: the page drops what it was built with and asks for all of it. */
async function withholdBuiltFrames(page: Page): Promise<void> {
	await page.route('**/data/manifest.json', async (route) => {
		const manifest = (await (await route.fetch()).json()) as { data_version: string };
		const data_version = [...manifest.data_version].reverse().join('');
		await route.fulfill({ json: { ...manifest, data_version } });
	});
}

test.each(['/', '/ur/'])('every figure of %s is live what it was when it was built', async (path) => {
	const built = await visit({ browser, site }, path, {}, async ({ page }) => {
		await settled(page);
		return read(page);
	});
	await visit({ browser, site }, path, {}, async ({ page }) => {
		await withholdBuiltFrames(page);
		await choose(page, { from: '2013' });
		await page.locator('[data-outdated]').waitFor();
		await settled(page);
		await choose(page, { from: '' });
		await page.waitForFunction(() => location.search === '');
		await settled(page);
		expect(Object.keys(built.heads).length).toBeGreaterThan(10);
		expect(await read(page)).toEqual(built);
	});
});
