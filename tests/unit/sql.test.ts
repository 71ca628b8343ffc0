import { describe, expect, test } from 'vitest';
import { and, ident, join, oneOf, sql } from '$lib/sql/sql';
import { literalText } from '$lib/sql/literal-text';
import { everything, selected } from '$lib/sql/predicates';
import { statementKey } from '$lib/sql/statement';

describe('the sql tag', () => {
	test('keeps values beside the text', () => {
		const hostile = "x' or 1=1; --";
		expect(sql`select * from t where a = ${hostile} and b < ${3}`).toEqual({
			text: 'select * from t where a = ? and b < ?',
			params: [hostile, 3]
		});
	});

	test('nests fragments and keeps parameters in the order of the text', () => {
		const inner = sql`b = ${2}`;
		expect(sql`a = ${1} and ${inner} and c = ${3}`).toEqual({
			text: 'a = ? and b = ? and c = ?',
			params: [1, 2, 3]
		});
	});

	test('refuses an object that only looks like a fragment', () => {
		const forged = { text: 'true; drop table t', params: [] };
		expect(() => sql`select ${forged}`).toThrow(RangeError);
	});

	test.each([NaN, Infinity, -Infinity])('refuses %s', (value) => {
		expect(() => sql`select ${value}`).toThrow(RangeError);
	});

	test.each(['Name', 'a b', 'a;b', '', '1a', 'a"'])('ident refuses %j', (name) => {
		expect(() => ident(name)).toThrow(RangeError);
	});

	test('an empty list matches nothing and no condition matches all', () => {
		expect(oneOf('a', []).text).toBe('false');
		expect(and([]).text).toBe('true');
		expect(join([sql`a`, sql`b`], ' or ').text).toBe('a or b');
	});
});

describe('the text with its values', () => {
	test('holds each value as a literal that cannot end early', () => {
		const hostile = "x' or 1=1; --";
		expect(literalText(sql`a = ${hostile} and b - ${-1} > ${0.25} and c is ${null} or ${true}`)).toBe(
			"a = 'x'' or 1=1; --' and b - (-1) > 2.5e-1 and c is null or true"
		);
	});

	test('is no escape string after a letter', () => {
		expect(literalText(sql`select e${"\\' or true"}`)).toBe("select e '\\'' or true'");
	});

	test('leaves a question mark inside a value alone', () => {
		expect(literalText(sql`a = ${'why?'} and b = ${2}`)).toBe("a = 'why?' and b = 2");
	});

	test('refuses NUL, a number that is none, and values that do not match their places', () => {
		expect(() => literalText(sql`${'a\0b'}`)).toThrow(RangeError);
		expect(() => literalText({ text: '?', params: [NaN] })).toThrow(RangeError);
		expect(() => literalText({ text: '? ?', params: [1] })).toThrow(RangeError);
	});

	test('is refused a question mark of its own', () => {
		expect(() => sql`a = 'why?'`).toThrow(RangeError);
	});
});

describe('the predicate of a selection', () => {
	const selection = {
		...everything,
		from_year: 2010,
		to_year: 2013,
		kidnap_type: ['ransom'],
		district_id: ['malir', 'korangi'],
		low_confidence: false
	};

	test('keeps every choice beside the text', () => {
		expect(selected(selection)).toEqual({
			text: '(year >= ?) and (year <= ?) and (kidnap_type in (?)) and (district_id in (?, ?)) and (not low_confidence)',
			params: [2010, 2013, 'ransom', 'malir', 'korangi']
		});
	});

	test('leaves out the dimension that the view shows itself', () => {
		expect(selected(selection, ['district_id', 'year']).params).toEqual(['ransom']);
	});

	test('of everything is no condition', () => {
		expect(selected(everything)).toEqual({ text: 'true', params: [] });
	});
});

describe('the key of a statement', () => {
	test('differs where text or parameters differ, in value or in type', () => {
		const keys = [
			statementKey('q', 'select ?', [1]),
			statementKey('q', 'select ?', ['1']),
			statementKey('q', 'select ?', [null]),
			statementKey('q', 'select  ?', [1]),
			statementKey('p', 'select ?', [1])
		];
		expect(new Set(keys).size).toBe(keys.length);
		expect(statementKey('q', 'select ?', [1])).toBe(keys[0]);
	});
});
