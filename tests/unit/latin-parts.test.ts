import { expect, test } from 'vitest';
import { latinParts } from '$lib/i18n/latin-parts';
import { ur } from '$lib/i18n/messages/ur';
import { createWords } from '$lib/i18n/words';

const urdu = createWords('ur', ur);
const latin = (text: string) => latinParts(text).flatMap((part) => (part.isLatin ? [part.text] : []));

test('a name in Urdu text is a part of its own, and nothing is lost', () => {
	const text = urdu.t('published.dated', { publisher: 'The Nation (PPI)', date: '12 فروری 2010' });
	expect(latinParts(text)).toEqual([
		{ text: 'The Nation (PPI)', isLatin: true },
		{ text: '، 12 فروری 2010', isLatin: false }
	]);
});

test('a sentence around a name is Urdu, though it is set apart as well', () => {
	const publisher = urdu.t('published.undated', { publisher: 'Dawn' });
	const text = urdu.t('published.cite-text', {
		compiler: 'CPLC',
		title: 'عنوان',
		publisher,
		id: 'KPS-000000',
		version: 'abc'
	});
	expect(latin(text)).toEqual(['CPLC', 'Dawn', 'KPS-000000', 'abc']);
	expect(
		latinParts(text)
			.map((part) => part.text)
			.join('')
	).toBe(text.replaceAll(/\u2068([^\u2068\u2069؀-ۿ]*)\u2069/g, '$1'));
});

test.each([
	['Roznama Dunya (NNI)', true],
	['KPS-af478b', true],
	['سی پی ایل سی', false],
	['2010', false],
	['2 × 3', false]
])('%s alone is a name in Latin letters: %s', (text, isLatin) => {
	expect(latinParts(text)).toEqual([{ text, isLatin }]);
});

test('nothing has no parts', () => {
	expect(latinParts('')).toEqual([]);
});
