import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { choose, drawings, settled, tables, texts } from '../support/overview';
import { renderOverview } from '../support/rendered-overview';
import { visit } from '../support/visit';

const site = inject('site');
/** At this width the page draws as wide as the server does for phones. */
const phone = { width: 376, height: 740 };

/** The parts of the page that count incidents of the catalogue. */
const catalogueParts = [
	'opening',
	'district-map',
	'ransom',
	'outcomes',
	'resolvers',
	'time-to-end',
	'who',
	'by-whom',
	'catalogue-share',
	'districts-table',
	'years-table'
];

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const seen = async (page: Page) => ({
	tables: await tables(page),
	texts: await texts(page),
	drawings: await drawings(page)
});

/** What the page shows before any script has run. */
const prerendered = (path: string) =>
	visit({ browser, site }, path, { viewport: phone, javaScriptEnabled: false }, ({ page }) => seen(page));

/**
 * What the page shows for the default choices when every frame it was built with is withheld: the server has data of
 * another version, which the page learns with the first question that it cannot answer itself.
 */
const askedLive = (path: string, file: (name: string) => Promise<string | Buffer>) =>
	visit({ browser, site }, path, { viewport: phone }, async ({ page }) => {
		await page.route(/\/data\/(manifest\.json|[\w-]+\.arrow)$/, async (route) => {
			const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
			await route.fulfill({ body: await file(name) });
		});
		await choose(page, { from: '1991' });
		await settled(page);
		await page.locator('[data-outdated]').waitFor();
		await choose(page, { from: '' });
		await page.locator('.chips').waitFor({ state: 'detached' });
		await settled(page);
		return seen(page);
	});

test.each(['/', '/ur/'])(
	'what DuckDB-WASM answers on %s is drawn and said as the build printed it, to the mark',
	async (path) => {
		const manifest: { data_version: string } = JSON.parse(
			await readFile(join(site.dir, 'data', 'manifest.json'), 'utf8')
		);
		const otherVersion = 'fedcba987654';
		const live = await askedLive(path, async (name) =>
			name === 'manifest.json'
				? JSON.stringify({ ...manifest, data_version: otherVersion })
				: readFile(join(site.dir, 'data', name))
		);
		const printed: unknown = JSON.parse(
			JSON.stringify(await prerendered(path)).replaceAll(manifest.data_version, otherVersion)
		);
		expect(Object.keys(live.drawings).length).toBeGreaterThanOrEqual(12);
		expect(live).toEqual(printed);
	}
);

describe('another incidents.arrow and its manifest under the same page', () => {
	let otherDir: string;
	beforeAll(async () => {
		otherDir = await mkdtemp(join(tmpdir(), 'bazyab-other-'));
		const data = ['scripts/data.ts', '--in', 'tests/fixtures/data/other', '--out', otherDir];
		await promisify(execFile)(process.execPath, ['--import', 'tsx', ...data]);
	});
	afterAll(() => rm(otherDir, { recursive: true }));

	test('change every live number to theirs, and the page says so', async () => {
		const live = await askedLive('/', (name) => readFile(join(otherDir, name)));
		const printed = await prerendered('/');

		const html = await renderOverview(otherDir, 'en', { firstYear: 1990, lastYear: 2026 });
		const expected = await visit(
			{ browser, site },
			'/',
			{ viewport: phone, javaScriptEnabled: false },
			async ({ page }) => {
				await page.locator('main').evaluate((main, body) => (main.innerHTML = body), html);
				return seen(page);
			}
		);
		expect(live).toEqual(expected);

		for (const part of catalogueParts) {
			expect(live.texts[part], part).toBeDefined();
			expect(live.texts[part], part).not.toEqual(printed.texts[part]);
		}
		// By hand, from the fixture: six of the thirteen in Karachi South, two in Malir, one without a district: below five in words.
		const map = live.tables['district-map'] ?? [];
		const countOf = (district: string) => map[map.indexOf(district) + 1];
		expect(countOf('Karachi South')).toBe('6');
		expect(countOf('Malir')).toBe('two');
		expect(countOf('district not known')).toBe('one');
	});
});
