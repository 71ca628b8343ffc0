import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Face, FigureModel } from '$lib/charts/figure-model';
import { loadCatalogue } from '$lib/i18n/messages/load';
import type { Lang } from '$lib/i18n/lang';
import FigureProbe from '../support/components/FigureProbe.svelte';

const faces: readonly Face[] = ['ready', 'refreshing', 'empty', 'failed', 'waiting'];

const model: FigureModel = {
	id: 'probe',
	title: '112 <b>people</b>',
	subtitle: 'People, Karachi, 2010; n = 112',
	notes: [
		{ kind: 'limit', text: 'Gaps stay gaps.' },
		{ kind: 'limit', text: 'Gaps stay gaps.' }
	],
	sources: [{ text: 'CPLC', href: '/data/published/KPS-000000/' }],
	alt: 'One mark.',
	table: {
		caption: 'People by year',
		columns: [{ key: 'year', label: 'Year', numeric: true }],
		rows: [[{ text: '<script>2010</script>', value: 2010 }], [{ text: '–', value: null }]]
	},
	synthetic: false
};

async function figure(face: Face, lang: Lang = 'en', change: Partial<FigureModel> = {}): Promise<string> {
	const props = { model: { ...model, ...change }, face, lang, catalogue: await loadCatalogue(lang) };
	return render(FigureProbe, { props }).body.replace(/<!--.*?-->/gs, '');
}

const drawingsIn = (html: string) => [...html.matchAll(/<svg[^>]*role=.*?<\/svg>/gs)].map(([svg]) => svg);

describe.each(faces)('the face %s', (face) => {
	test('has both drawings in the size of all faces', async () => {
		const sizes = drawingsIn(await figure(face)).map((svg) =>
			/width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1)
		);
		expect(sizes).toEqual([
			['344', '200'],
			['720', '260']
		]);
	});

	test('keeps headline, subtitle, notes, source and table', async () => {
		const html = await figure(face);
		for (const text of [model.subtitle, 'Gaps stay gaps.', '>CPLC</a>', 'People by year', model.alt])
			expect(html).toContain(text);
	});
});

test('marks are drawn where there are numbers, never where there are none', async () => {
	const drawn = await Promise.all(
		faces.map(async (face) => (await figure(face)).includes('class="case cplc"'))
	);
	expect(Object.fromEntries(faces.map((face, index) => [face, drawn[index]]))).toEqual({
		ready: true,
		refreshing: true,
		empty: false,
		failed: true,
		waiting: false
	});
});

test.each(['empty', 'failed', 'waiting', 'refreshing'] as const)(
	'%s says so where readers are told',
	async (face) => {
		const status = /role="status">(.*?)<\/div>/s.exec(await figure(face))?.[1] ?? '';
		expect(status.replace(/<[^>]*>/g, '').trim()).not.toBe('');
	}
);

test('text of the data stays text, and no style stands in the markup', async () => {
	const html = await figure('ready');
	expect(html).not.toMatch(/<b>|<script/);
	expect(html).toContain('112 &lt;b>people&lt;/b>');
	expect(html).not.toContain('style=');
});

test('no id stands twice, and every reference leads to one', async () => {
	const html = await figure('ready');
	const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	const references = [
		...[...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? ''),
		...[...html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].map(([, id]) => id ?? '')
	];
	expect(references.length).toBeGreaterThanOrEqual(8);
	expect(references.filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(['en', 'ur'] as const)('invented rows in %s', (lang) => {
	test.each(faces)('are called so on both drawings, the headline and the table (%s)', async (face) => {
		const html = await figure(face, lang, { synthetic: true });
		const marked = [
			...drawingsIn(html),
			/<h2.*?<\/h2>/s.exec(html)?.[0],
			/<caption.*?<\/caption>/s.exec(html)?.[0]
		];
		expect(marked).toHaveLength(4);
		for (const part of marked) {
			expect(part).toContain('SYNTHETIC');
			expect(part).toContain('مصنوعی');
		}
	});

	test('real rows are not', async () => {
		expect(await figure('ready', lang)).not.toContain('SYNTHETIC');
	});
});

test('the word stands behind the marks', async () => {
	for (const svg of drawingsIn(await figure('ready', 'en', { synthetic: true })))
		expect(svg.indexOf('SYNTHETIC')).toBeLessThan(svg.indexOf('class="case'));
});
