import { describe, expect, test } from 'vitest';
import { byCrime, byYear, figuresOfYear, yearsOfFigures } from '$lib/figures/published/by-crime';
import { datasetJsonLd } from '$lib/figures/published/dataset-json-ld';
import { sizeText } from '$lib/figures/published/downloads';
import { sitemapXml } from '$lib/figures/published/sitemap';
import { en } from '$lib/i18n/messages/en';
import { repositoryAddress } from '$lib/i18n/repository-url';
import { absoluteUrl } from '$lib/i18n/site-url';
import { createWords } from '$lib/i18n/words';
import type { Manifest, ManifestTable } from '$lib/manifest/manifest';
import { aFigure } from '../support/printed-figures';

const words = createWords('en', en);
const root = 'https://example.org/bazyab';

describe('absolute addresses', () => {
	test('carry sub-path and language, and are left out where the root is not known', () => {
		expect(absoluteUrl('ur', '/data/', root)).toBe('https://example.org/bazyab/ur/data/');
		expect(absoluteUrl('en', '/', root)).toBe('https://example.org/bazyab/');
		expect(absoluteUrl('en', '/', null)).toBeNull();
	});

	test('fill the sitemap in both languages', () => {
		const xml = sitemapXml(root, [1996], ['KPS-000000']);
		expect(xml).toContain('<loc>https://example.org/bazyab/ur/data/published/KPS-000000/</loc>');
		expect(xml).toContain('<loc>https://example.org/bazyab/data/years/1996/</loc>');
		expect(xml.match(/<url>/g)).toHaveLength(2 * (8 + 1 + 1));
	});
});

test('the repository is linked where the build was told a web address, and nowhere else', () => {
	expect(repositoryAddress('https://forge.example/bazyab/')).toBe('https://forge.example/bazyab');
	expect(repositoryAddress('')).toBeNull();
	for (const wrong of ['forge.example/bazyab', 'javascript:alert(1)', 'https://', 'git@forge.example:bazyab'])
		expect(() => repositoryAddress(wrong)).toThrow('REPOSITORY_URL');
});

describe('the description of the data for search engines', () => {
	const file = { path: 'incidents.csv', bytes: 1, sha256: '' };
	const table = {
		name: 'incidents',
		rows: 1,
		columns: [],
		coverage: { from: 1991, to: 2026 },
		licence: {
			id: 'CC-BY-4.0',
			name: '',
			url: 'https://creativecommons.org/licenses/by/4.0/',
			attribution: ''
		},
		synthetic: false,
		files: { arrow: null, parquet: null, csv: file, geojson: null }
	} as const satisfies ManifestTable;
	const demo = { ...table, name: 'demo_incidents', synthetic: true };
	const manifest: Manifest = { schema: 1, data_version: 'abc', tables: [table, demo] };

	test('offers no synthetic row', () => {
		expect(JSON.stringify(datasetJsonLd(manifest, words, root))).not.toContain('demo_incidents');
	});

	test('names files by absolute addresses, and is left out without a root', () => {
		expect(datasetJsonLd(manifest, words, root)).toMatchObject({
			temporalCoverage: '1991/2026',
			distribution: [{ encodingFormat: 'text/csv', contentUrl: `${root}/data/incidents.csv` }]
		});
		expect(datasetJsonLd(manifest, words, null)).toBeNull();
	});
});

test('sizes are said as a reader judges them', () => {
	expect([20, 61_771, 1_250_000].map((bytes) => sizeText(bytes, words))).toEqual(['1 kB', '62 kB', '1.3 MB']);
});

describe('the order of figures', () => {
	const ransom = aFigure({ stat_id: 'a', compiler_group: 'police' });
	const city = aFigure({ stat_id: 'b' });
	const sindh = aFigure({ stat_id: 'c', geo_level: 'province', geo_name: 'Sindh' });
	const extortion = aFigure({ stat_id: 'd', crime_type: 'extortion' });
	const total = aFigure({ stat_id: 'e', period_start: '1990-01-01', period_end: '1999-04-13' });

	test('ransom first, the city before the province, CPLC before the police', () => {
		const ids = byCrime([extortion, sindh, ransom, city]).map(({ figures }) =>
			figures.map(({ stat_id }) => stat_id)
		);
		expect(ids).toEqual([['b', 'a', 'c'], ['d']]);
	});

	test('a total over several years stands in no year', () => {
		const [crime] = byCrime([city, total]);
		expect(crime && byYear(crime).map(({ year }) => year)).toEqual([2013, null]);
		expect(figuresOfYear([city, total], 1996)).toEqual({ ofYear: [], spanning: [total] });
		expect(figuresOfYear([city, total], 2013)).toEqual({ ofYear: [city], spanning: [] });
	});

	test('a year without a figure has its page', () => {
		expect(yearsOfFigures([city, total], 0)).toContain(2005);
		expect(yearsOfFigures([city, total], 2031).at(-1)).toBe(2031);
	});
});
