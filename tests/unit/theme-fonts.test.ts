import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { borrowedCharacters, latinGlyphs, undrawnCharacters, urduGlyphs } from '$lib/theme/glyphs';
import { charactersOf } from '../support/font-characters';
import { fontFile, trueTypeOf } from '../support/font-file';

const sizeOf = (...names: string[]) => names.reduce((sum, name) => sum + statSync(fontFile(name)).size, 0);

const listed = new Set(latinGlyphs + urduGlyphs + borrowedCharacters + undrawnCharacters);

test.each([
	{ name: 'English', catalogue: en },
	{ name: 'Urdu', catalogue: ur }
])('every character of the $name catalogue is listed', ({ catalogue }) => {
	const strange = Object.entries(catalogue).flatMap(([key, text]) =>
		[...text].filter((character) => !listed.has(character)).map((character) => `${key}: ${character}`)
	);
	expect(strange).toEqual([]);
});

describe('the fonts hold', () => {
	test.each(['sans-400', 'sans-600', 'serif-600', 'naskh-400', 'naskh-700', 'nastaliq-400'])(
		'%s: every letter and sign of its list',
		async (name) => {
			const wanted = /^na/.test(name) ? urduGlyphs : latinGlyphs;
			const held = charactersOf(await trueTypeOf(name, wanted));
			const missing = [...wanted].filter((character) => !held.has(character.codePointAt(0) ?? 0));
			expect(missing).toEqual([]);
		}
	);
});

test('the fonts of the first view weigh little', () => {
	expect(sizeOf('serif-600', 'sans-400', 'sans-600')).toBeLessThan(60_000);
	expect(sizeOf('naskh-400', 'naskh-700')).toBeLessThan(45_000);
	expect(sizeOf('nastaliq-400')).toBeLessThan(125_000);
});
