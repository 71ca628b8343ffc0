import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { choose, settled, tables } from '../support/overview';
import { visit } from '../support/visit';

const site = inject('site');
let browser: Browser;
let otherDir: string;

beforeAll(async () => {
	browser = await openBrowser();
	otherDir = await mkdtemp(join(tmpdir(), 'bazyab-other-'));
	const script = [
		'--import',
		'tsx',
		'scripts/data.ts',
		'--in',
		'tests/fixtures/data/other',
		'--out',
		otherDir
	];
	await promisify(execFile)(process.execPath, script);
});
afterAll(async () => {
	await browser.close();
	await rm(otherDir, { recursive: true });
});

/** Serves the other build's manifest and tables in place of the site's own. */
async function serveOther(page: Page): Promise<void> {
	await page.route(/\/data\/(manifest\.json|[\w-]+\.arrow)$/, async (route) => {
		const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
		await route.fulfill({ body: await readFile(join(otherDir, name)) });
	});
}

test('other data under the same page change every live number to theirs, and the page says so', async () => {
	await visit({ browser, site }, '/', {}, async ({ page }) => {
		await serveOther(page);
		await choose(page, { from: '1991' });
		await settled(page);
		await page.locator('[data-outdated]').waitFor();
		const cells = await tables(page);
		// By hand, from the fixture: six of the thirteen in Karachi South, two in Malir, one without a district: below five in words.
		const map = cells['district-map'] ?? [];
		const countOf = (district: string) => map[map.indexOf(district) + 1];
		expect(countOf('Karachi South')).toBe('6');
		expect(countOf('Malir')).toBe('two');
		expect(countOf('district not known')).toBe('one');
		await choose(page, { from: '' });
		await settled(page);
		expect((await tables(page))['district-map']).toEqual(map);
	});
});
