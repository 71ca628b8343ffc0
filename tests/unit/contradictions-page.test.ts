import { describe, expect, test } from 'vitest';
import { reasonsOf } from '$lib/figures/published/contradiction';
import { contradictionsModel } from '$lib/figures/published/contradictions-model';
import { famousContradictions } from '$lib/figures/published/famous';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { createWords } from '$lib/i18n/words';
import { aFigure, compiledFigures } from '../support/printed-figures';

const words = createWords('en', en);
const { t } = words;

describe('why two figures differ', () => {
	test('two compilers are named', () => {
		const reasons = reasonsOf('same-period', aFigure(), aFigure({ compiler_group: 'police' }), words);
		expect(reasons).toEqual([t('contra.reason.compilers', { first: 'CPLC', second: 'Police' })]);
	});

	test('one compiler against itself is a revision or a misprint', () => {
		expect(reasonsOf('same-period', aFigure(), aFigure({ value: 90 }), words)).toEqual([
			t('contra.reason.one-compiler', { first: 'CPLC' })
		]);
	});

	test.each([
		['count_at_least', 100, 112, 'contra.reason.fits'],
		['count_at_least', 950, 900, 'contra.reason.rounded'],
		['count_approx', 100, 109, 'contra.reason.fits'],
		['count_approx', 1500, 1255, 'contra.reason.rounded']
	] as const)('%s %d beside %d', (unit, value, other, reason) => {
		const round = aFigure({ unit, value });
		const exact = aFigure({ value: other });
		expect(reasonsOf('same-period', round, exact, words)).toContain(t(reason));
		expect(reasonsOf('same-period', exact, round, words)).toContain(t(reason));
	});

	test('fewer people than cases of one compiler and period cannot be', () => {
		const people = aFigure({ measure: 'victims', value: 90 });
		const reason = t('contra.reason.fewer-people');
		expect(reasonsOf('cases-and-people', aFigure(), people, words)).toContain(reason);
		expect(reasonsOf('cases-and-people', people, aFigure(), words)).toContain(reason);
		const more = aFigure({ measure: 'victims', value: 110 });
		expect(reasonsOf('cases-and-people', aFigure(), more, words)).not.toContain(reason);
		const ofPolice = { ...people, compiler_group: 'police' };
		expect(reasonsOf('cases-and-people', aFigure(), ofPolice, words)).not.toContain(reason);
	});

	test('low confidence and unequal periods are said', () => {
		const other = aFigure({ confidence: 'low', period_end: '2013-12-27' });
		expect(reasonsOf('same-period', aFigure(), other, words)).toEqual(
			expect.arrayContaining([
				t('contra.reason.low'),
				t('contra.reason.periods', { first: '2013', second: '1 January 2013 – 27 December 2013' })
			])
		);
	});
});

describe('the famous ones', () => {
	const byId = new Map(compiledFigures().map((figure) => [figure.stat_id, figure]));

	test.each(famousContradictions)(
		'$id: its words name every value that it shows',
		({ title, why, stat_ids }) => {
			for (const catalogue of [en, ur]) {
				const text = `${catalogue[title]} ${catalogue[why]}`;
				for (const id of stat_ids) expect(text).toMatch(new RegExp(`(?<!\\d)${byId.get(id)?.value}(?!\\d)`));
			}
		}
	);

	test('a figure that is named but not there stops the build', () => {
		expect(() => contradictionsModel([aFigure()], [], words)).toThrow(RangeError);
	});
});

test('the page keeps every pair, by kind, crime and place', () => {
	const figures = [...compiledFigures(), aFigure(), aFigure({ stat_id: 'KPS-000001', value: 90 })];
	const pair = { kind: 'same-period', stat_id: 'KPS-000000', other_stat_id: 'KPS-000001' } as const;
	const model = contradictionsModel(figures, [pair], words);
	expect(model.pairs).toBe(1);
	const shown = model.kinds.flatMap(({ kind, subjects }) =>
		subjects.map(({ crime_type, geo_name, pairs }) => [kind, crime_type, geo_name, pairs.map(({ id }) => id)])
	);
	expect(shown).toEqual([['same-period', 'kidnapping_for_ransom', 'Karachi', ['KPS-000000-KPS-000001']]]);
});
