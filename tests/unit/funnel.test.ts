import { describe, expect, test } from 'vitest';
import type { SceneRow } from '$lib/figures/district-map/scene-frames';
import { districtRatesQuestion } from '$lib/figures/district-rates/question';
import { labelPlaces } from '$lib/figures/funnel/label-places';
import { funnelLayout } from '$lib/figures/funnel/layout';
import { funnelModel } from '$lib/figures/funnel/model';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';
import { countedAnswers, inEachDistrict, missingChildren, printedAnswers } from '../support/district-rates';

const words = createWords('en', en);

const printed = (change: Partial<Choices> = {}, answers = printedAnswers()) =>
	funnelModel(answers, { ...defaultChoices, ...change }, words);
const counted = (
	rows: readonly SceneRow[],
	change: Partial<Choices> = {},
	disappearances: readonly SceneRow[] = []
) =>
	funnelModel(
		countedAnswers(rows, disappearances),
		{ ...defaultChoices, data: 'demo_incidents', from: 2017, to: 2017, ...change },
		words
	);
const pointOf = (model: ReturnType<typeof printed>, district_id: string) =>
	model.drawn?.points.find((point) => point.district_id === district_id);
const noteTexts = (model: ReturnType<typeof printed>) =>
	model.figure.notes.map(({ text }) => text).join('\n');
const cellsOf = (model: ReturnType<typeof printed>, name: string) =>
	model.figure.table.rows.find(([cell]) => cell?.text === name)?.map(({ text }) => text);

describe('beside the press catalogue', () => {
	test('no incident is asked for: only the printed tables and the censuses', () => {
		const { statements } = districtRatesQuestion({ ...defaultChoices, map: 'rates' });
		expect(Object.values(statements).map(({ name }) => name)).toEqual([
			'district_population',
			'district_published',
			'district_published'
		]);
	});

	test('stands the table of missing children unless the other one is chosen, and the note says why', () => {
		expect(printed().rates.measure).toBe('missing_children');
		expect(printed({ map: 'rates' }).rates.measure).toBe('missing_children');
		expect(printed({ map: 'extortion' }).rates).toMatchObject({ measure: 'extortion', events: 96 });
		expect(noteTexts(printed())).toContain('Rates of incidents are not drawn from the press catalogue');
	});

	test('exact p-values, adjusted for seven looks, make the finding', () => {
		const model = printed();
		expect(model.drawn?.overall).toBeCloseTo(4.1211054, 6);
		// P(X ≤ 116 | 157.522) and P(X ≥ 136 | 100.236), twice, by Benjamini and Hochberg: summed by hand.
		expect(pointOf(model, 'karachi-central')).toMatchObject({
			flag: 'below-alarm',
			standsOut: true,
			adjustedP: expect.closeTo(0.00275748, 7)
		});
		expect(pointOf(model, 'malir')).toMatchObject({
			flag: 'above-alarm',
			standsOut: true,
			expected: expect.closeTo(100.2355, 3)
		});
		// Alone West would be at 0.075; among seven looks it is at 0.174.
		expect(pointOf(model, 'karachi-west')).toMatchObject({
			standsOut: false,
			adjustedP: expect.closeTo(0.174288, 5)
		});
		expect(model.figure.title).toBe(
			'Missing children, 2023: more than chance explains in Malir; fewer in Central'
		);
	});

	test('more scatter than chance is said, and who is outside all the same', () => {
		expect(printed().drawn?.phi).toBeCloseTo(2.7614567, 6);
		expect(noteTexts(printed())).toContain('scatter 2.8 times as much as chance');
		expect(noteTexts(printed())).toContain('still outside: Central, Malir.');
	});

	test('City is added to South, and both stand in the table under their own names without people', () => {
		const model = printed();
		expect(pointOf(model, 'karachi-south')).toMatchObject({ events: 85, population: 2_329_764 });
		expect(cellsOf(model, 'City (police district)')?.slice(1)).toEqual(['36', '', '', '', '', '', '']);
		expect(model.figure.table.rows).toHaveLength(9);
	});

	test('fewer than five have their number in words, no rate, and a place in the funnel', () => {
		const model = printed({ map: 'extortion' });
		expect(pointOf(model, 'korangi')).toMatchObject({ flag: 'below-alarm', standsOut: true });
		expect(cellsOf(model, 'Korangi')?.slice(1, 5)).toEqual([
			'three',
			'3\u202f128\u202f971',
			'too few to say',
			''
		]);
		expect(model.figure.title).toContain('Korangi');
		expect(noteTexts(model)).toContain('Fewer than five');
	});

	test('a district that is not wholly printed has no point and is in no total', () => {
		const model = printed({}, printedAnswers(missingChildren.slice(0, 6)));
		expect(pointOf(model, 'karachi-south')).toBeUndefined();
		expect(model.rates).toMatchObject({ known: 5, events: 112 + 116 + 130 + 136 + 168 });
	});

	test('choices that cannot reach a printed table are said', () => {
		expect(printed().figure.notes.map(({ kind }) => kind)).not.toContain('out-of-reach');
		expect(printed({ kind: ['ransom'] }).figure.notes.map(({ kind }) => kind)).toContain('out-of-reach');
		expect(printed({ from: 2020 }).figure.notes.map(({ kind }) => kind)).toContain('out-of-reach');
	});
});

describe('counted rows', () => {
	test('stand on person-years, say SYNTHETIC and leave alleged disappearances out', () => {
		const model = counted(
			[...inEachDistrict([40, 40, 40, 40, 40, 40, 40]), ...inEachDistrict([5, 5, 5, 5, 5, 5, 5], 2018)],
			{ to: 2018 },
			[{ district_id: 'malir', year: 2017, incidents: 3 }]
		);
		expect(model.figure.synthetic).toBe(true);
		// South, 2017: 1 769 230; 2018 a sixth of the way to 2 329 764.
		expect(pointOf(model, 'karachi-south')).toMatchObject({ events: 45, population: 1_769_230 + 1_862_652 });
		expect(noteTexts(model)).toContain('Left out: 3 alleged enforced disappearances');
		expect(noteTexts(model)).not.toContain('press catalogue');
		expect(model.figure.subtitle).toContain('all kinds but enforced disappearance');
	});

	test('that differ no more than chance are no finding', () => {
		// In proportion to the residents of 2017, a little off.
		const model = counted(inEachDistrict([35, 59, 58, 42, 52, 37, 38]));
		expect(model.drawn?.points.every(({ standsOut }) => !standsOut)).toBe(true);
		expect(model.figure.title).toBe(
			'Invented incidents: no district differs from the others by more than chance explains'
		);
		expect(noteTexts(model)).toContain('no more than chance would have it');
	});

	test('with many districts apart are told by their number', () => {
		expect(counted(inEachDistrict([10, 400, 10, 400, 10, 400, 10])).figure.title).toContain(
			'7 of 7 districts'
		);
	});

	test('without a district are in no rate, and counted beside', () => {
		const rows = [
			...inEachDistrict([40, 40, 40, 40, 40, 40, 40]),
			{ district_id: 'unknown', year: 2017, incidents: 9 }
		];
		expect(counted(rows).rates).toMatchObject({ unplaced: 9, events: 280 });
		expect(noteTexts(counted(rows))).toContain('9 incidents name no district');
	});

	test.each([
		{
			what: 'fewer than five a district',
			rows: inEachDistrict([5, 5, 5, 5, 5, 5, 4]),
			says: '34 counted in 7'
		},
		{ what: 'nothing', rows: [], says: 'No incident fits' },
		{ what: 'none', rows: inEachDistrict([]), says: 'No incident fits' }
	])('of $what are refused with the reason, and nothing is drawn', ({ rows, says }) => {
		const model = counted(rows);
		expect(model.drawn).toBeNull();
		expect(model.refusal).toContain(says);
		expect(model.figure.alt).toBe(model.refusal);
		expect(JSON.stringify(model)).not.toContain('NaN');
	});

	test('are drawn from five a district on', () => {
		expect(counted(inEachDistrict([5, 5, 5, 5, 5, 5, 5])).drawn).not.toBeNull();
	});

	test('of years that no census reaches are refused', () => {
		const model = counted(inEachDistrict([40, 40, 40, 40, 40, 40, 40], 2009), { from: 2009, to: 2010 });
		expect(model.refusal).toContain('No census reaches');
	});
});

describe('the drawing', () => {
	test.each([344, 720])('keeps every name inside and none on another, %i px wide', (widthPx) => {
		const { drawn } = printed();
		if (!drawn) throw new Error('nothing drawn');
		const layout = funnelLayout(drawn, words, widthPx);
		expect(layout.points).toHaveLength(7);
		for (const { x, y } of layout.points) {
			expect(x).toBeGreaterThan(layout.left);
			expect(x).toBeLessThan(layout.right);
			expect(y).toBeLessThan(layout.baseY);
		}
		expect(layout.lineLabels.map(({ y }) => y)).toEqual(
			layout.lineLabels.map(({ y }) => y).toSorted((a, b) => a - b)
		);
		expect(layout.alarm).not.toMatch(/NaN/);
	});

	test('a name gives way to a mark at its right, and the first name to a later one', () => {
		const surroundings = { room: { left: 0, right: 300, top: 0, bottom: 200 }, taken: [], courses: [] };
		const [first, second] = labelPlaces(
			[
				{ x: 100, y: 100, text: 'Central' },
				{ x: 125, y: 100, text: 'Malir' }
			],
			surroundings,
			13
		);
		expect(first).toMatchObject({ at: 'right', x: 90 });
		expect(second).toMatchObject({ at: 'left', x: 135 });
		const [onLine] = labelPlaces(
			[{ x: 100, y: 100, text: 'Central' }],
			{
				...surroundings,
				courses: [
					[
						[110, 100],
						[130, 100],
						[150, 100]
					]
				]
			},
			13
		);
		expect(onLine?.at).toBe('right');
	});
});
