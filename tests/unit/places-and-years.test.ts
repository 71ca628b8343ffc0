import { expect, test } from 'vitest';
import { unpackFrame } from '$lib/engine/frame';
import { districtsModel, type TableFrames } from '$lib/figures/places-and-years/districts';
import { placesAndYearsQuestion } from '$lib/figures/places-and-years/question';
import { placesAndYearsScenes } from '$lib/figures/places-and-years/scenes';
import { yearsModel } from '$lib/figures/places-and-years/years';
import { districtMapQuestion } from '$lib/figures/district-map/question';
import { yearlyCountsQuestion } from '$lib/figures/yearly-counts/question';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';

const words = createWords('en', en);
const demo: Choices = { ...defaultChoices, data: 'demo_incidents' };

const { statements } = placesAndYearsQuestion(defaultChoices);
const packed = placesAndYearsScenes.scenes[0]?.frames ?? {};
const frame = (name: string) => packed[name] ?? { length: 0, columns: {} };
const frames: TableFrames = {
	districts: unpackFrame(frame('districts'), statements.districts.columns),
	missing_children: unpackFrame(frame('missing_children'), statements.missing_children.columns),
	extortion: unpackFrame(frame('extortion'), statements.extortion.columns),
	years: unpackFrame(frame('years'), statements.years.columns),
	printed: unpackFrame(frame('printed'), statements.printed.columns)
};
const texts = (cells: readonly { readonly text: string }[] | undefined) => cells?.map(({ text }) => text);

test('printed figures come from the same statements as the map and the first figure', () => {
	expect(statements.missing_children.key).toBe(
		districtMapQuestion(defaultChoices).statements.missing_children.key
	);
	expect(statements.extortion.key).toBe(districtMapQuestion(defaultChoices).statements.extortion.key);
	expect(statements.printed.key).toBe(yearlyCountsQuestion(defaultChoices).statements.years.key);
});

test('the districts stand in their order, small numbers in words, the unknown one without residents', () => {
	const [table] = districtsModel(frames, defaultChoices, words).tables;
	expect(texts(table?.rows[1])?.slice(0, 3)).toEqual(['Karachi Central', 'three', 'one']);
	expect(texts(table?.rows.at(-1))).toEqual([
		'district not known',
		'three',
		...Array.from({ length: 6 }, () => 'none'),
		'does not apply',
		'does not apply'
	]);
	expect(table?.rows.every((row) => row.length === table.columns.length)).toBe(true);
});

test('the police districts keep their own names; a figure that was not printed is not covered', () => {
	const [, police] = districtsModel(frames, defaultChoices, words).tables;
	expect(texts(police?.rows.find(([name]) => name?.text === 'Karachi Keamari'))).toEqual([
		'Karachi Keamari',
		'93',
		'not covered'
	]);
	expect(police?.rows).toHaveLength(8);
});

test('compilers and measures have columns of their own, and a part of a year says its months and sorts last', () => {
	const [table] = yearsModel(frames, defaultChoices, words).tables;
	const cell = (year: number, key: string) => {
		const column = table?.columns.findIndex((one) => one.key === key) ?? -1;
		return table?.rows.find(([first]) => first?.value === year)?.[column];
	};
	expect(cell(2010, 'cplc_cases')).toMatchObject({ text: '112', value: 112 });
	expect(cell(2010, 'cplc_victims')).toMatchObject({ text: '113' });
	expect(cell(2010, 'police_cases')).toMatchObject({ text: 'more than 100 (low confidence)' });
	expect(cell(2011, 'cplc_cases')).toMatchObject({ text: '40 (January–May 2011 only)', value: null });
	expect(cell(2011, 'police_cases')).toEqual({ text: '', value: null });
	expect(cell(2009, 'incidents')).toEqual({ text: 'not covered', value: null });
	expect(cell(2011, 'incidents')).toEqual({ text: '1', value: 1 });
	expect(cell(2011, 'victims')).toEqual({ text: 'not reported', value: null });
	expect(cell(2010, 'victims')).toEqual({ text: '16 (2 incidents without a number)', value: 16 });
});

test('low confidence leaves the printed counts when it is out everywhere', () => {
	const [table] = yearsModel(frames, { ...defaultChoices, low: 'out' }, words).tables;
	const column = table?.columns.findIndex(({ key }) => key === 'police_cases') ?? -1;
	expect(table?.rows.map((row) => row[column]?.text)).toEqual(['', '', '']);
});

test('no printed figure stands beside invented rows', () => {
	expect(districtsModel(frames, demo, words)).toMatchObject({ synthetic: true, tables: [{}] });
	expect(districtsModel(frames, demo, words).tables).toHaveLength(1);
	const years = yearsModel(frames, demo, words);
	expect(years.synthetic).toBe(true);
	expect(years.tables[0]?.columns.map(({ key }) => key)).toEqual([
		'year',
		'incidents',
		'victims',
		'cpi_index'
	]);
});
