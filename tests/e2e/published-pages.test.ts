import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { valueText } from '$lib/figures/published/figure-words';
import { loadCatalogue } from '$lib/i18n/messages/load';
import { createWords } from '$lib/i18n/words';
import { compiledFigures } from '../support/printed-figures';

const { dir } = inject('site');
const figures = compiledFigures();

/** What a page weighs without the styles that all pages share. */
const LARGEST_PAGE_BYTES = 6_000;

/** The markup as a reader's browser reads it. */
const read = (path: string) =>
	readFileSync(join(dir, path, 'index.html'), 'utf8')
		.replace(/<style.*?<\/style>/gs, '')
		.replace(/<!--.*?-->/gs, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');

describe.each(['en', 'ur'] as const)('the pages of printed figures in %s', (lang) => {
	const root = lang === 'en' ? '' : 'ur';

	test('lead each figure to its value, publisher, address, date, note and compiler, without script', async () => {
		const words = createWords(lang, await loadCatalogue(lang));
		const faults: string[] = [];
		for (const figure of figures) {
			const html = read(join(root, 'data/published', figure.stat_id));
			const asked = [
				`<strong>${valueText(figure, words)}</strong>`,
				figure.source_publisher,
				`href="${figure.source_url}"`,
				figure.source_title,
				figure.note,
				words.name('compiler', figure.compiler_group),
				...(figure.source_date === '' ? [] : [words.date(figure.source_date)])
			];
			const text = html.replace(/ class="[^"]*"/g, '');
			faults.push(
				...asked.filter((part) => !text.includes(part)).map((part) => `${figure.stat_id}: ${part}`)
			);
			if (/<script/.test(html)) faults.push(`${figure.stat_id}: a script`);
		}
		expect(faults).toEqual([]);
	});

	test('weigh little', () => {
		const heavy = figures
			.map(({ stat_id }) => ({
				stat_id,
				bytes: gzipSync(read(join(root, 'data/published', stat_id))).length
			}))
			.filter(({ bytes }) => bytes > LARGEST_PAGE_BYTES);
		expect(heavy).toEqual([]);
	});

	test('are all in the list and in the page of their year', () => {
		const list = read(join(root, 'data/published'));
		const missing = figures.filter(({ stat_id, period_start }) => {
			const year = read(join(root, 'data/years', period_start.slice(0, 4)));
			return !list.includes(`/${stat_id}/`) || !year.includes(`/${stat_id}/`);
		});
		expect(missing.map(({ stat_id }) => stat_id)).toEqual([]);
	});

	test('have a page for a year without a figure', () => {
		expect(existsSync(join(dir, root, 'data/years/1996/index.html'))).toBe(true);
	});
});

test('the total that no other figure supports is linked from no figure’s page but those of its rivals', () => {
	const leading = figures.filter(
		({ stat_id }) =>
			stat_id !== 'KPS-e08587' &&
			read(join('data/published', stat_id)).includes('/data/published/KPS-e08587/')
	);
	expect(leading.map(({ stat_id }) => stat_id)).toEqual(['KPS-532f87']);
	expect(read('')).not.toContain('KPS-e08587');
	expect(read('data/contradictions')).toContain('/data/published/KPS-e08587/');
});
