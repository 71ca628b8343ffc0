import { describe, expect, test } from 'vitest';
import { formatPeriod, parseIsoDate } from '$lib/i18n/dates';
import { fillMessage } from '$lib/i18n/message';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { formatCount, formatDecimal, formatFixed, formatLakhCrore, formatPercent } from '$lib/i18n/numbers';
import { createWords } from '$lib/i18n/words';

const months = en['calendar.months'].split(' ');
const period = (start: string, end: string) => formatPeriod(parseIsoDate(start), parseIsoDate(end), months);

describe('numbers', () => {
	test.each([
		[0, '0'],
		[999, '999'],
		[2010, '2010'],
		[12345, '12\u202f345'],
		[-3, '−3'],
		[-1234567, '−1\u202f234\u202f567']
	])('%d is written %s', (value, text) => expect(formatCount(value)).toBe(text));

	test.each([
		[1.25, 1, '1.3'],
		[2, 2, '2'],
		[0.04, 1, '0'],
		[-0.04, 1, '0'],
		[-2.5, 1, '−2.5'],
		[10.5, 1, '10.5']
	])('%d with %d places is written %s', (value, places, text) =>
		expect(formatDecimal(value, places)).toBe(text)
	);

	test.each([
		[3, 1, '3.0'],
		[2.44, 1, '2.4'],
		[-0.04, 1, '0.0'],
		[-2.5, 2, '−2.50'],
		[12345.6, 1, '12\u202f345.6'],
		[7.5, 0, '8']
	])('%d with exactly %d places is written %s', (value, places, text) =>
		expect(formatFixed(value, places)).toBe(text)
	);

	test('keep their signs in their places where text runs from right to left, and only there', () => {
		const urdu = createWords('ur', ur);
		expect(urdu.percent(0.004)).toBe('\u2066<1%\u2069');
		expect(urdu.percent(0.87)).toBe('\u206687%\u2069');
		expect(urdu.count(-3)).toBe('\u2066−3\u2069');
		expect(urdu.decimal(-2.5, 1)).toBe('\u2066−2.5\u2069');
		expect(urdu.count(2010)).toBe('2010');
		expect(createWords('en', en).percent(0.004)).toBe('<1%');
	});

	test.each([
		[0, '0%'],
		[0.004, '<1%'],
		[0.872, '87%'],
		[0.999, '>99%'],
		[1, '100%']
	])('a share of %d is never rounded to none or all: %s', (share, text) =>
		expect(formatPercent(share)).toBe(text)
	);

	test.each([
		[50_000, '50\u202f000'],
		[100_000, '1 lakh'],
		[1_600_000, '16 lakh'],
		[9_999_999, '100 lakh'],
		[10_000_000, '1 crore'],
		[25_000_000, '2.5 crore'],
		[200_000_000, '20 crore'],
		[1_234_567_890, '123 crore']
	])('%d rupees are said %s', (rupees, text) => {
		expect(formatLakhCrore(rupees, { lakh: 'lakh', crore: 'crore' })).toBe(text);
	});
});

describe('periods', () => {
	test.each([
		['2013-01-01', '2013-12-31', '2013'],
		['1990-01-01', '1999-12-31', '1990–1999'],
		['2010-01-01', '2010-10-31', 'January–October 2010'],
		['2010-02-01', '2010-02-28', 'February 2010'],
		['2013-08-31', '2013-08-31', '31 August 2013'],
		['2012-02-01', '2012-02-28', '1 February 2012 – 28 February 2012'],
		['2013-01-01', '2013-10-09', '1 January 2013 – 9 October 2013']
	])('%s to %s is said %s', (start, end, text) => expect(period(start, end)).toBe(text));
});

describe('messages', () => {
	const fill = (text: string, values: Record<string, string | number>) =>
		fillMessage(text, values, formatCount, false);

	test('pick the form by the number', () => {
		expect(fill('{n} {n|case|cases}', { n: 1 })).toBe('1 case');
		expect(fill('{n} {n|case|cases}', { n: 0 })).toBe('0 cases');
	});

	test('do not fill what stands inside a value', () => {
		expect(fill('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
	});

	test('refuse to leave a hole', () => {
		expect(() => fill('{a}', {})).toThrow(RangeError);
	});

	test('isolate Latin names in Urdu, and only there', () => {
		expect(createWords('ur', ur).t('filter.remove', { choice: 'CPLC' })).toContain('\u2068CPLC\u2069');
		expect(createWords('en', en).t('filter.remove', { choice: 'CPLC' })).toBe('Remove: CPLC');
	});
});

test('addresses carry the language and the path of the host', () => {
	expect(createWords('en', en, '').href('/data/')).toBe('/data/');
	expect(createWords('ur', ur, '/bazyab').href('/data/')).toBe('/bazyab/ur/data/');
});
