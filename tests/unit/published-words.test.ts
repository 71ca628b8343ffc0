import { describe, expect, test } from 'vitest';
import { citation, figureTitle, lineOf, valueText } from '$lib/figures/published/figure-words';
import { limitsOf } from '$lib/figures/published/limits';
import { isPartOfYear } from '$lib/figures/published/printed-figure';
import { rulesOfTable } from '$lib/figures/published/table-rules';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { createWords } from '$lib/i18n/words';
import { allQueries } from '$lib/queries';
import { declarations } from '../../scripts/tables';
import { demoIncidents } from '../../scripts/tables/demo-incidents';
import { aFigure, compiledFigures } from '../support/printed-figures';

const english = createWords('en', en);
const both = [english, createWords('ur', ur)];

describe('a value', () => {
	test.each([
		['count', 112, '112'],
		['count_at_least', 100, 'more than 100'],
		['count_approx', 100, 'around 100'],
		['percent', 87, '87%'],
		['percent', -78.25, 'minus 78.25%'],
		['PKR', 88_500_000, 'Rs 8.85 crore'],
		['days', 42, '42 days'],
		['hours', 24, '24 hours'],
		['per_100000', 15.8, '15.8 per 100\u202f000'],
		['count', 2.5, '2.5']
	])('in %s is said as printed: %d', (unit, value, text) => {
		expect(valueText({ unit, value }, english)).toBe(text);
	});
});

test('one is not said in the form of many', () => {
	const one = (measure: string, unit = 'count') => lineOf(aFigure({ value: 1, measure, unit }), english);
	expect(one('cases')).toMatch(/^1 case ·/);
	expect(one('victims')).toMatch(/^1 victim ·/);
	expect(lineOf(aFigure({ value: 2 }), english)).toMatch(/^2 cases ·/);
	expect(figureTitle(aFigure({ value: 1 }), english)).toMatch(/^1 case:/);
	const many = compiledFigures().filter(({ value, unit }) => value === 1 && unit === 'count');
	expect(many.length).toBeGreaterThan(10);
	for (const figure of many) expect(lineOf(figure, english)).not.toMatch(/^1 (cases|victims) /);
});

describe('a part of a year', () => {
	test.each([
		['2013-01-01', '2013-12-31', false, false],
		['2013-01-01', '2013-12-31', true, true],
		['2010-02-01', '2010-02-28', false, true],
		['2010-03-01', '2010-12-31', false, true],
		['1990-01-01', '1999-04-13', false, false]
	])('%s to %s, printed before the year was over: %s', (period_start, period_end, is_part_year, expected) => {
		expect(isPartOfYear(aFigure({ period_start, period_end, is_part_year }))).toBe(expected);
	});
});

describe('every compiled figure', () => {
	const figures = compiledFigures();

	test.each(both)('has names for its codes in $lang', (words) => {
		const nameless = new Set<string>();
		for (const { crime_type, measure, compiler_group, geo_name, geo_level, confidence } of figures)
			for (const [group, code] of [
				['crime', crime_type],
				['measure', measure],
				['compiler', compiler_group],
				['level', geo_level],
				['confidence', confidence],
				['place', geo_name]
			] as const) {
				if (!Object.hasOwn(words.lang === 'en' ? en : ur, `${group}.${code}`))
					nameless.add(`${group}.${code}`);
			}
		expect([...nameless]).toEqual([]);
	});

	test('says what it leaves out', () => {
		for (const figure of figures) expect(limitsOf(figure).length, figure.stat_id).toBeGreaterThan(0);
	});

	test('has a title of its own kind, without a hole or a code', () => {
		for (const words of both)
			for (const figure of figures) expect(figureTitle(figure, words)).not.toMatch(/[{}_]|NaN|undefined/);
	});
});

describe('what a figure leaves out', () => {
	test.each([
		[{ measure: 'cases_solved' }, 'limit.cases'],
		[{ measure: 'victims_female' }, 'limit.victims'],
		[{ is_part_year: true }, 'limit.part-year'],
		[{ period_start: '1990-01-01' }, 'limit.several-years'],
		[{ unit: 'count_approx' }, 'limit.rounded'],
		[{ confidence: 'low' }, 'limit.low'],
		[{ geo_level: 'province' }, 'limit.context'],
		[{ geo_level: 'zone' }, 'limit.police-area'],
		[{ crime_type: 'missing_children' }, 'limit.missing_children'],
		[{ crime_type: 'women_child_abduction' }, 'limit.women_abduction'],
		[{ measure: 'pending' }, 'limit.pending'],
		[{ measure: 'cases_per_year_mean' }, 'limit.estimate'],
		[{ stat_id: 'KPS-e08587' }, 'limit.no-figure'],
		[{ compiler_group: 'police' }, 'limit.police']
	] as const)('%o: %s', (given, limit) => {
		expect(limitsOf(aFigure(given))).toContain(limit);
		expect(limitsOf(aFigure())).not.toContain(limit === 'limit.cases' ? 'limit.victims' : limit);
	});
});

test('a figure that is used in no drawing is not said to be drawn hollow', () => {
	const limits = limitsOf(aFigure({ stat_id: 'KPS-e08587', confidence: 'low' }));
	expect(limits).toContain('limit.no-figure');
	expect(limits).not.toContain('limit.low');
});

test('a line of the list names place and period only where they are not the city and the year', () => {
	expect(lineOf(aFigure(), english)).toBe('100 cases · CPLC');
	expect(lineOf(aFigure({ geo_name: 'Sindh', period_end: '2013-06-30', confidence: 'low' }), english)).toBe(
		'100 cases · CPLC · Sindh · January–June 2013 · low confidence'
	);
});

test('a citation names figure and data version, and no address that the build was not told', () => {
	const text = citation(aFigure(), 'abc123', english);
	expect(text).toContain('KPS-000000');
	expect(text).toContain('data version abc123');
	expect(text).not.toContain('http');
});

test.each([...declarations, demoIncidents])('$name is called on the page as in its dictionary', (table) => {
	for (const words of both) {
		expect(words.name('table', table.name)).toBe(table.title[words.lang]);
		expect(words.name('table', `${table.name}.summary`)).toMatch(/ .* /);
	}
});

test('every table has its rules', () => {
	const names = [...declarations.map(({ name }) => name), 'demo_incidents'];
	expect(names.filter((name) => rulesOfTable(name).length === 0)).toEqual([]);
});

test('every question and every column of an answer has its words', () => {
	const missing = allQueries.flatMap(({ question, columns }) =>
		[question, ...Object.values(columns).map(({ label }) => label)].filter((key) => !Object.hasOwn(en, key))
	);
	expect([...new Set(missing)]).toEqual([]);
});
