import { expect, test } from 'vitest';
import { unpackFrame } from '$lib/engine/frame';
import { openingModel } from '$lib/figures/opening/model';
import { openingQuestion } from '$lib/figures/opening/question';
import { yearsFrame, type SceneCount } from '$lib/figures/yearly-counts/scene-frames';
import { defaultChoices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';

const words = createWords('en', en);
const size = { length: 1, columns: { incidents: [262], first_year: [1991], last_year: [2026] } };

function modelOf(rows: readonly SceneCount[]) {
	const { statements } = openingQuestion(defaultChoices);
	return openingModel(
		{
			years: unpackFrame(yearsFrame(rows), statements.years.columns),
			size: unpackFrame(size, statements.size.columns)
		},
		words
	);
}

const november = { year: 2025, group: 'cplc', end: '11-30' };

test('two numbers of one compiler for one period are both said, in the sentence and in the large number', () => {
	const model = modelOf([
		{ ...november, value: 12, isHeadline: false },
		{ ...november, value: 13 }
	]);
	expect(model.sentence).toContain(
		'For January–November 2025, the newest figure is 13 or 12, depending on the report (CPLC).'
	);
	expect(model.numbers[0]).toMatchObject({
		value: '13 or 12',
		who: 'CPLC, January–November 2025; reports differ'
	});
});

test('a number for another period does not make two of one', () => {
	const model = modelOf([
		{ ...november, end: '05-31', value: 11, isHeadline: false },
		{ ...november, value: 13 }
	]);
	expect(model.sentence).toContain('the newest figure is 13 (CPLC).');
	expect(model.numbers.map(({ value }) => value)).toEqual(['13']);
});

test('a figure that was printed before its year was over says so', () => {
	const whoOf = (isPart: boolean) =>
		modelOf([{ year: 2021, group: 'police', value: 55, isPart }]).numbers[0]?.who;
	expect(whoOf(true)).toBe('Police, 2021 so far, printed before the year’s end, about December');
	expect(whoOf(false)).toBe('Police, 2021');
});

test('low confidence and figures that do not stand for their year are no headline; a part of a year is not the most', () => {
	const model = modelOf([
		{ year: 2012, group: 'cplc', measure: 'victims', value: 132 },
		{ year: 2013, group: 'cplc', measure: 'victims', value: 174, end: '11-30' },
		{ year: 2013, group: 'police', value: 260, confidence: 'low' },
		{ year: 2014, group: 'cplc', measure: 'victims', value: 200, isHeadline: false }
	]);
	expect(model.numbers.map(({ value }) => value)).toEqual(['132']);
});

test('four numbers and no more; the catalogue stands beside them as what it is', () => {
	const model = modelOf([
		{ year: 2010, group: 'cplc_and_police', value: 112 },
		{ year: 2013, group: 'cplc', measure: 'victims', value: 174 },
		{ year: 2024, group: 'cplc', value: 19 },
		{ ...november, value: 13 },
		{ year: 2025, group: 'police', value: 23, end: '06-30' }
	]);
	expect(model.numbers.map(({ value }) => value)).toEqual(['112', '174', '13', '23']);
	expect(model.catalogue).toEqual({
		text: 'Beside these counts: a press catalogue of 262 incidents, 1991–2026, which is not a sample',
		href: '/data/#incidents'
	});
});
