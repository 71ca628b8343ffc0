import { describe, expect, test } from 'vitest';
import { unpackFrame } from '$lib/engine/frame';
import { districtMapModel, type DistrictMapFrames } from '$lib/figures/district-map/model';
import { districtMapQuestion } from '$lib/figures/district-map/question';
import { populationFrame, yearsFrame, type SceneRow } from '$lib/figures/district-map/scene-frames';
import { printedFrame } from '$lib/figures/scene-answers';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';
import { districtIds } from '$lib/manifest/codes';

const words = createWords('en', en);
const eight = [112, 116, 130, 136, 168, 36, 49, 93];

function modelOf(
	rows: readonly SceneRow[],
	change: Partial<Choices> = {},
	printed: readonly number[] = eight
) {
	const choices = { ...defaultChoices, ...change };
	const { statements } = districtMapQuestion(choices);
	const frames: DistrictMapFrames = {
		years: unpackFrame(yearsFrame(rows), statements.years.columns),
		missing_children: unpackFrame(printedFrame(printed), statements.missing_children.columns),
		extortion: unpackFrame(printedFrame(printed), statements.extortion.columns),
		population: unpackFrame(populationFrame, statements.population.columns)
	};
	return districtMapModel(frames, choices, words);
}

const listed = (model: ReturnType<typeof modelOf>, area_id: string) =>
	model.list.find((one) => one.area_id === area_id);
const noteTexts = (model: ReturnType<typeof modelOf>) =>
	model.figure.notes.map(({ text }) => text).join('\n');

describe('counts of the catalogue', () => {
	const rows = [
		{ district_id: 'karachi-south', year: 2010, incidents: 30, open: 4 },
		{ district_id: 'karachi-south', year: 2013, incidents: 21, open: 2 },
		{ district_id: 'malir', incidents: 4, open: 1 },
		{ district_id: 'unknown', incidents: 53, open: 7 }
	];

	test('are added up over the years, with unknown ends beside them', () => {
		expect(listed(modelOf(rows), 'karachi-south')).toMatchObject({
			valueText: '51',
			besideText: 'outcome not known: 6'
		});
	});

	test('below five are hatched and in words, five are not', () => {
		expect(listed(modelOf(rows), 'malir')).toMatchObject({ valueText: 'four', isTooFew: true, ramp: null });
		expect(listed(modelOf([{ district_id: 'malir', incidents: 5 }]), 'malir')).toMatchObject({
			valueText: '5',
			isTooFew: false,
			ramp: 'ramp-3'
		});
	});

	test('without a district stand last in the list, in no area and in the total', () => {
		const model = modelOf(rows);
		expect(model.list.at(-1)).toMatchObject({ area_id: 'unknown', valueText: '53', ramp: null });
		expect(model.areas.map(({ area_id }) => area_id)).toEqual([...districtIds]);
		expect(model.figure.subtitle).toContain('n\u00a0=\u00a0108, of which 55 with a district');
	});

	test('carry the note that a catalogue is no sample, and never a rate, even where the link asks for one', () => {
		const model = modelOf(rows, { map: 'rates' });
		expect(model.measure).toBe('incidents');
		expect(model.values.every(({ rate }) => rate === null)).toBe(true);
		expect(noteTexts(model)).toContain('not a sample');
		expect(model.figure.notes.map(({ kind }) => kind)).toContain('out-of-reach');
	});

	test('of nothing are a reason, never NaN', () => {
		const model = modelOf([]);
		expect(model.isEmpty).toBe(true);
		expect(JSON.stringify(model)).not.toContain('NaN');
		expect(model.legend).toEqual([]);
	});

	test('mark the chosen districts and lose none', () => {
		const model = modelOf(rows, { district: ['malir'] });
		expect(model.areas.filter(({ isChosen }) => isChosen).map(({ area_id }) => area_id)).toEqual(['malir']);
		expect(listed(model, 'karachi-south')?.valueText).toBe('51');
	});
});

describe('rates of invented rows', () => {
	const rates = { data: 'demo_incidents', map: 'rates', from: 2017, to: 2018 } as const;

	test('are on the person-years of the chosen years, also of years without an incident', () => {
		const model = modelOf([{ district_id: 'karachi-south', year: 2017, incidents: 40 }], rates);
		const south = model.values.find(({ district_id }) => district_id === 'karachi-south');
		// 2017: 1 769 230; 2018 a sixth of the way to 2 329 764.
		expect(south?.population).toBe(1_769_230 + 1_862_652);
		expect(south?.rate).toMatchObject({ count: 40, value: expect.closeTo(1.1014, 4) });
	});

	test('have one number of decimals in the map, the list and the table', () => {
		const model = modelOf(
			[
				{ district_id: 'karachi-south', year: 2017, incidents: 109 },
				{ district_id: 'karachi-central', year: 2017, incidents: 144 }
			],
			rates
		);
		const said = ['karachi-south', 'karachi-central'].map((id) => listed(model, id)?.valueText);
		expect(said).toEqual(['3.0', '2.4']);
		const texts = model.figure.table.rows.flat().map(({ text }) => text);
		expect(texts).toEqual(expect.arrayContaining(['3.0', '2.4']));
		expect(listed(model, 'karachi-south')?.tip).toMatch(/3\.0; 95% interval \d\.\d–\d\.\d,/);
		const small = modelOf(
			[
				{ district_id: 'karachi-south', year: 2017, incidents: 109 },
				{ district_id: 'karachi-central', year: 2017, incidents: 20 }
			],
			rates
		);
		expect(listed(small, 'karachi-south')?.valueText).toBe('3.00');
	});

	test('are not given from fewer than five, nor where no census reaches', () => {
		expect(
			listed(modelOf([{ district_id: 'malir', year: 2017, incidents: 4 }], rates), 'malir')
		).toMatchObject({
			valueText: 'four',
			besideText: 'too few for a rate'
		});
		const early = modelOf([{ district_id: 'malir', year: 2009, incidents: 9 }], {
			...rates,
			from: 2009,
			to: 2010
		});
		expect(listed(early, 'malir')).toMatchObject({ valueText: 'no population known', ramp: null });
	});

	test('say SYNTHETIC, and that unplaced rows and reports of low confidence are missing from them', () => {
		const model = modelOf([{ district_id: 'unknown', year: 2017, incidents: 12 }], rates);
		expect(model.figure.synthetic).toBe(true);
		expect(noteTexts(model)).toContain('12 incidents name no district and are in no rate');
		expect(noteTexts(model)).toContain('Incidents of low confidence are left out.');
	});

	test('leave no room for a printed table', () => {
		expect(modelOf([], { data: 'demo_incidents', map: 'extortion' }).measure).toBe('incidents');
	});
});

describe('a table printed by police district', () => {
	const printed = { map: 'missing_children' } as const;

	test('adds City to South for the map and keeps both names in the table', () => {
		const model = modelOf([], printed);
		const south = model.values.find(({ district_id }) => district_id === 'karachi-south');
		expect(south).toMatchObject({ count: 85, population: 2_329_764 });
		// Garwood: 85 cases have the limits 67.9 and 105.1.
		expect(south?.rate).toMatchObject({
			value: expect.closeTo(3.648, 3),
			lower: expect.closeTo(2.914, 3),
			upper: expect.closeTo(4.511, 3)
		});
		const names = model.figure.table.rows.map(([name]) => name?.text);
		expect(names).toHaveLength(9);
		expect(names).toContain('City (police district)');
		expect(names).toContain('South (police district)');
	});

	test('gives South no figure when City is missing', () => {
		const model = modelOf([], printed, eight.slice(0, 5));
		expect(listed(model, 'karachi-south')).toMatchObject({ valueText: 'not covered', ramp: null });
		expect(model.figure.table.rows.map(([name]) => name?.text)).toContain(
			'Karachi South (South (police district), City (police district) together)'
		);
	});

	test('is not extrapolated, leads every figure to its source and says what cannot reach it', () => {
		const model = modelOf([], { ...printed, kind: ['ransom'] });
		expect(model.figure.notes.map(({ kind }) => kind)).toEqual(
			expect.arrayContaining(['part-year', 'out-of-reach'])
		);
		const links = model.figure.table.rows.flatMap((row) => row[1]?.href ?? []);
		expect(new Set(links).size).toBe(8);
	});
});
