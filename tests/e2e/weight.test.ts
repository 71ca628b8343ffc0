import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';

const { dir } = inject('site');

const KILOBYTE = 1000;
/** What the reader's line carries until the first figure stands: its own markup, the words and the styles before it. */
const FIRST_FIGURE_KB = 25;
/** The whole page without fonts: markup with every figure drawn for two widths, its tables, its frames, and its scripts. */
const PAGE_KB = { markup: 95, scripts: 155 } as const;
/** Fonts that the first view asks for: three Latin cuts, in Urdu two of Naskh besides. */
const FONTS_KB = { '/': 40, '/ur/': 65 } as const;

const gzipKb = (data: string | Buffer) => gzipSync(data).length / KILOBYTE;

describe.each(['/', '/ur/'] as const)('%s keeps its budget', (path) => {
	const html = readFileSync(join(dir, path, 'index.html'), 'utf8');
	const scripts = [...new Set([...html.matchAll(/\/_app\/immutable\/[\w/.-]+\.js/g)].map(([file]) => file))];

	test('until the first figure stands', () => {
		expect(gzipKb(html.slice(0, html.indexOf('</figure>')))).toBeLessThan(FIRST_FIGURE_KB);
		expect(html.slice(0, html.indexOf('</figure>'))).toContain('data-figure="yearly-counts"');
	});

	test('in markup and in scripts', () => {
		expect(gzipKb(html)).toBeLessThan(PAGE_KB.markup);
		const weights = scripts.map((file) => gzipKb(readFileSync(join(dir, file))));
		expect(weights.length).toBeGreaterThan(3);
		expect(weights.reduce((sum, kb) => sum + kb, 0)).toBeLessThan(PAGE_KB.scripts);
	});

	test('in fonts', () => {
		const faces = [...html.matchAll(/url\(([^)]+\.woff2)\)/g)].map(
			([, url]) => url?.replace(/["']/g, '') ?? ''
		);
		const first = faces.filter(
			(url) => !url.includes('nastaliq') && (path === '/ur/' || !url.includes('naskh'))
		);
		const weights = first.map((url) => readFileSync(join(dir, url)).length / KILOBYTE);
		expect(weights.length).toBeGreaterThanOrEqual(3);
		expect(weights.reduce((sum, kb) => sum + kb, 0)).toBeLessThan(FONTS_KB[path]);
	});

	test('and names no engine and no live map among its scripts', () => {
		const text = scripts.map((file) => readFileSync(join(dir, file), 'utf8'));
		expect(
			text.filter((script) => /duckdb-eh|maplibregl-canvas/.test(script) && script.length > 200_000)
		).toEqual([]);
		expect(html).not.toMatch(/\.wasm|\.arrow"/);
	});
});
