import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { exploreSections } from '$lib/figures/explore-sections';
import { openBrowser } from '../support/browser';
import { choose, headlines, settled, tables, texts } from '../support/overview';
import { visit } from '../support/visit';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** What is drawn of invented rows; the rest reads printed figures and the catalogue whatever is chosen. */
const ofRows = [
	'trend',
	'seasons',
	'funnel',
	'clusters',
	'survival',
	'ransom-spread',
	'unseen-lists'
] as const;
/** Never drawn from the press catalogue. */
const refused = ['seasons', 'survival', 'unseen-lists'] as const;
/** From the printed figures where the catalogue may not speak, or with bounds only. */
const drawn = ['trend', 'funnel', 'clusters', 'ransom-spread', 'unseen'] as const;

const languages = [
	['/explore/', 'SYNTHETIC'],
	['/ur/explore/', 'مصنوعی']
] as const;

describe.each(languages)('%s', (path, synthetic) => {
	test('without script is whole: every section stands, draws what it may and says why it draws nothing', async () => {
		await visit({ browser, site }, path, { javaScriptEnabled: false }, async ({ page, faults }) => {
			for (const { id } of exploreSections) expect(await page.locator(`#${id}`).count(), id).toBe(1);
			for (const id of refused) {
				expect(await page.locator(`#${id}`).getAttribute('data-face'), id).toBe('empty');
				expect((await page.locator(`#${id} .stage`).innerText()).length, id).toBeGreaterThan(40);
			}
			for (const id of drawn) {
				expect(await page.locator(`#${id}`).getAttribute('data-face'), id).toBe('ready');
				expect(
					await page.locator(`#${id} .stage svg :is(path, circle, rect, line)`).count(),
					id
				).toBeGreaterThan(5);
			}
			expect(faults).toEqual([]);
		});
	});

	test('comes alive on invented rows, which wear their word, and gives no number that is none', async () => {
		await visit({ browser, site }, `${path}?data=demo_incidents`, {}, async ({ page, faults }) => {
			await page.waitForFunction(() => document.querySelector('#trend .synthetic-tag') !== null);
			await settled(page);
			for (const id of ofRows) {
				const figure = page.locator(`#${id}`);
				expect(await figure.getAttribute('data-face'), id).toBe('ready');
				expect(await figure.locator('h2').textContent(), id).toContain(synthetic);
				expect(await figure.locator('caption').first().textContent(), id).toContain(synthetic);
				const marks = figure.locator('.stage svg :is(path, circle, rect, line)');
				expect(await marks.count(), id).toBeGreaterThan(5);
			}
			const said = JSON.stringify([await texts(page), await tables(page), await headlines(page)]);
			expect(said).not.toMatch(/NaN|undefined|Infinity|\[object|p\s*=\s*0(?![.\d])|=\s*0\.000/);
			expect(faults).toEqual([]);
		});
	});
});

test('on thin data a figure refuses visibly rather than draw noise', async () => {
	await visit(
		{ browser, site },
		'/explore/?data=demo_incidents&district=karachi-south&kind=by_police&from=2012&to=2013',
		{},
		async ({ page }) => {
			await page.waitForFunction(() => document.querySelector('#trend .synthetic-tag') !== null);
			await settled(page);
			for (const id of ['trend', 'seasons', 'survival', 'ransom-spread', 'unseen-lists'] as const) {
				expect(await page.locator(`#${id} .stage`).innerText(), id).toContain('too few to say');
			}
		}
	);
});

test('the switch to the invented rows is one press, and back leads to the catalogue', async () => {
	await visit({ browser, site }, '/explore/', {}, async ({ page }) => {
		await page.locator('[data-opening] button').click();
		await page.waitForURL(/data=demo_incidents/);
		await page.waitForFunction(() => document.querySelector('#trend .synthetic-tag') !== null);
		await settled(page);
		await page.goBack();
		await page.waitForFunction(() => document.querySelector('#trend .synthetic-tag') === null);
		await settled(page);
		expect(await page.locator('#seasons').getAttribute('data-face')).toBe('empty');
	});
});

test('while the calculations run, the page answers: a choice made meanwhile is the one that is shown', async () => {
	await visit({ browser, site }, '/explore/?data=demo_incidents', {}, async ({ page, faults }) => {
		await page.waitForFunction(() => document.querySelector('#trend .synthetic-tag') !== null);
		await choose(page, { kind: 'ransom' });
		await choose(page, { district: 'malir' });
		await settled(page);
		const { trend, 'ransom-spread': spread } = await headlines(page);
		for (const head of [trend, spread]) expect(head).toMatch(/Malir/);
		expect(faults).toEqual([]);
	});
});
