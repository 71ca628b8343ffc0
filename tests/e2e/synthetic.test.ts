import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { choose, settled } from '../support/overview';
import { visit } from '../support/visit';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** What draws incidents draws the synthetic ones when they are chosen; printed figures it leaves alone. */
const drawsIncidents = [
	'district-map',
	'ransom',
	'outcomes',
	'resolvers',
	'time-to-end',
	'who',
	'by-whom',
	'districts-table',
	'years-table'
];

const languages = [
	['/', 'SYNTHETIC'],
	['/ur/', 'مصنوعی']
] as const;

test.each(languages)('the word stands on all that draws the synthetic set: %s', async (path, word) => {
	await visit({ browser, site }, path, {}, async ({ page, faults }) => {
		await choose(page, { data: 'demo_incidents' });
		await settled(page);
		expect(await page.locator('.filter-words').innerText()).toContain(word);
		expect(await page.locator('.chips').innerText()).toContain(word);
		for (const id of drawsIncidents) {
			const part = page.locator(`#${id}`);
			expect(await part.locator('h2').textContent(), id).toContain(word);
			for (const caption of await part.locator('caption').all())
				expect(await caption.textContent(), `a table of ${id}`).toContain(word);
			for (const drawing of await part.locator('.stage .drawing > svg').all())
				expect(await drawing.textContent(), `a drawing of ${id}`).toContain(word);
			expect(await part.locator('caption').count(), id).toBeGreaterThan(0);
		}
		const others = await page
			.locator(':is([data-figure], [data-table]):has(.synthetic-tag)')
			.evaluateAll((parts) => parts.map((part) => part.id));
		expect(drawsIncidents.filter((id) => !others.includes(id))).toEqual([]);
		expect(faults).toEqual([]);
	});
});

test.each(languages)(
	'the word stands on the page of the data and in its downloads: %sdata/',
	async (path, word) => {
		const files = await visit({ browser, site }, `${path}data/`, {}, async ({ page }) => {
			const part = page.locator('#demo_incidents');
			expect(await part.locator('h2').textContent()).toContain(word);
			const links = part.locator('a[download]');
			for (const link of await links.all()) expect(await link.textContent()).toContain(word);
			return links.evaluateAll((nodes) =>
				nodes.map((node) => new URL((node as HTMLAnchorElement).href).pathname)
			);
		});
		expect(files.map((file) => file.split('.').at(-1)).sort()).toEqual(['arrow', 'csv', 'parquet']);
		for (const file of files) {
			expect(file.split('/').at(-1)).toMatch(/^SYNTHETIC-/);
			const bytes = await readFile(join(site.dir, file));
			expect(bytes.includes('SYNTHETIC'), `${file} says it inside`).toBe(true);
		}
	}
);

test('every synthetic row says in itself what it is, and no other table has such a row', async () => {
	const rowsOf = async (file: string): Promise<readonly Readonly<Record<string, string>>[]> =>
		parse(await readFile(join(site.dir, 'data', file), 'utf8'), { columns: true });
	const rows = await rowsOf('SYNTHETIC-demo_incidents.csv');
	expect(rows).toHaveLength(10_000);
	const silent = rows.filter(
		({ incident_id, source_publisher }) =>
			!incident_id?.startsWith('SYNTHETIC-') || source_publisher !== 'SYNTHETIC'
	);
	expect(silent).toEqual([]);
	const real = await rowsOf('incidents.csv');
	expect(real.filter((row) => JSON.stringify(row).includes('SYNTHETIC'))).toEqual([]);
});

test('the data package names the synthetic resource as such', async () => {
	const { resources } = JSON.parse(await readFile(join(site.dir, 'data', 'datapackage.json'), 'utf8')) as {
		resources: readonly { readonly path: string; readonly title: string }[];
	};
	const demo = resources.filter(({ path }) => path.includes('demo_incidents'));
	expect(demo.length).toBeGreaterThan(0);
	for (const { path, title } of demo) {
		expect(path).toMatch(/^SYNTHETIC-/);
		expect(title).toContain('SYNTHETIC');
	}
});
