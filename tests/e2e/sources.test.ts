import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { seededPicker } from '../support/seeded';
import { visit } from '../support/visit';

type Row = Readonly<Record<string, string>>;

const rowsOf = async (file: string): Promise<readonly Row[]> =>
	parse(await readFile(`data/${file}`, 'utf8'), { columns: true });

const published = await rowsOf('published_statistics.csv');
const headline = await rowsOf('headline_series.csv');
const byId = new Map(published.map((row) => [row['stat_id'], row]));
const pick = seededPicker(112);
const headlineIds = headline.map((row) => row['stat_id'] ?? '');
/** The total and the mean that stand for the years without a figure. */
const spanIds = ['KPS-062ab5', 'KPS-042a77'];
const others = Array.from({ length: 20 }, () => pick.one(published)['stat_id'] ?? '');

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

describe('without script', () => {
	const options = { javaScriptEnabled: false };

	test('every headline point and every bracket of the first figure is a link to its own page', async () => {
		await visit({ browser, site }, '/', options, async ({ page }) => {
			const links = await page.$$eval('#yearly-counts svg.for-wide a', (nodes) =>
				nodes.map((node) => node.getAttribute('href') ?? '')
			);
			expect(links.map((link) => link.split('/').at(-2)).sort()).toEqual([...headlineIds, ...spanIds].sort());
		});
	});

	test.each([...new Set([...headlineIds, ...spanIds, ...others])])(
		'%s leads to publisher, date, link and note',
		async (id) => {
			const row = byId.get(id);
			if (!row) throw new Error(`no figure ${id}`);
			await visit({ browser, site }, `/data/published/${id}/`, options, async ({ page, status }) => {
				expect(status).toBe(200);
				const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
				const links = await page.$$eval('main a', (nodes) => nodes.map((node) => node.getAttribute('href')));
				expect(text).toContain(id);
				expect(text).toContain(row['source_publisher']?.replace(/\s+/g, ' '));
				expect(text).toContain(row['source_title']?.replace(/\s+/g, ' '));
				expect(links).toContain(row['source_url']);
				if (row['note'] !== '') expect(text).toContain(row['note']?.replace(/\s+/g, ' '));
				if (row['source_date'] !== '') expect(text).toContain(row['source_date']?.slice(0, 4));
			});
		}
	);
});
