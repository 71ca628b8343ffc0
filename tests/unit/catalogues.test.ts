import { describe, expect, test } from 'vitest';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import type { MessageKey } from '$lib/i18n/messages/catalogue';

const keys = Object.keys(en) as MessageKey[];

/** Names that Urdu print, too, sets in Latin letters. */
const latinNames = [
	'AVCC',
	'CPLC',
	'CSV',
	'Parquet',
	'Arrow',
	'GeoJSON',
	'JSON',
	'DuckDB',
	'WebAssembly',
	'SQL',
	'SYNTHETIC',
	'SHA-256',
	'MIT',
	'CC BY',
	'CC0',
	'ODbL',
	'OpenStreetMap',
	'MapLibre',
	'Frictionless',
	'datapackage.json',
	'SVG',
	'PNG',
	'URL',
	'CPI',
	'SITE_URL',
	'Bazyab',
	'GitHub',
	'Wilson',
	'Garwood',
	'Aalen-Johansen',
	'Kaplan-Meier'
];

/** Values that are the same in both languages: signs and digits only. */
const isWordless = (text: string) => !/\p{L}/u.test(text.replace(/\{[^}]*\}/g, ''));

const holes = (text: string) => [...text.matchAll(/\{([a-zA-Z]+)/g)].map(([, name]) => name ?? '');

describe('the catalogues', () => {
	test('have the same keys', () => {
		expect(Object.keys(ur).sort()).toEqual([...keys].sort());
	});

	test('no key is used by two areas of one language', async () => {
		const areas = import.meta.glob<Record<string, Record<string, string>>>(
			'../../src/lib/i18n/messages/en/*.ts',
			{ eager: true }
		);
		const all = Object.entries(areas)
			.filter(([path]) => !/\/(index|live)\.ts$/.test(path))
			.flatMap(([, module]) => Object.values(module).flatMap((area) => Object.keys(area)));
		expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
		expect(all.length).toBe(keys.length);
	});

	test.each(keys.filter((key) => !isWordless(en[key])))('%s: Urdu differs and is in Urdu letters', (key) => {
		expect(ur[key]).not.toBe(en[key]);
		const withoutNames = latinNames.reduce(
			(text, name) => text.replaceAll(name, ''),
			ur[key].replace(/\{[^}|]*/g, '')
		);
		expect(withoutNames).not.toMatch(/[A-Za-z]/);
	});

	test.each(keys)('%s: Urdu asks for no value that English does not give', (key) => {
		const given = new Set(holes(en[key]));
		expect(holes(ur[key]).filter((name) => !given.has(name))).toEqual([]);
	});

	test('“n =” never parts from its number', () => {
		expect(keys.filter((key) => /\bn\s*=\s*\{/.test(en[key].replaceAll(/n\u00a0=\u00a0\{/g, '')))).toEqual(
			[]
		);
		expect(keys.filter((key) => /subtitle/.test(key) && /کُل \{/.test(ur[key]))).toEqual([]);
	});

	test.each(keys.filter((key) => !key.endsWith('separator')))(
		'%s: no markup, no double or outer blank',
		(key) => {
			for (const text of [en[key], ur[key]]) {
				expect(text).not.toMatch(/<[a-z/]/i);
				expect(text).toBe(text.trim());
				expect(text).not.toContain('  ');
			}
		}
	);
});
