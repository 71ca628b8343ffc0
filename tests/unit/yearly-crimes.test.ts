import { describe, expect, test } from 'vitest';
import type { SceneCount } from '$lib/figures/yearly-counts/scene-frames';
import { modelOf, noteOf, police } from '../support/yearly-model';

describe('a crime of which all figures are drawn', () => {
	const shownOf = (rows: readonly SceneCount[], change: Parameters<typeof modelOf>[1] = {}) =>
		modelOf(rows, { crime: 'extortion', ...change }).shown.map(({ value }) => value);
	const march: SceneCount = { year: 2024, group: 'cplc', value: 25, end: '03-31' };
	const october: SceneCount = { year: 2024, group: 'cplc', value: 80, end: '10-31' };

	test('shows of one compiler and year the longest part, and every number for it', () => {
		expect(shownOf([march, october, { ...october, value: 81 }])).toEqual([80, 81]);
		expect(shownOf([march, { year: 2024, group: 'cplc', value: 90 }])).toEqual([90]);
		const { figure } = modelOf([march, october], { crime: 'extortion' });
		expect(figure.table.rows.map((row) => row.at(-1)?.text)).toEqual(['no', 'yes']);
		expect(figure.subtitle).toContain('2024; n\u00a0=\u00a01 figure drawn of 2 printed');
		expect(figure.notes.map(({ text }) => text).join()).toContain('the longest part');
	});

	test('another compiler, measure or year, or a number of low confidence, takes no place of another', () => {
		for (const change of [
			{ group: 'police' },
			{ measure: 'victims' },
			{ year: 2025 },
			{ confidence: 'low' }
		] as const)
			expect(shownOf([march, { ...october, ...change }])).toEqual([25, 80]);
		expect(shownOf([march, { ...october, confidence: 'low' }], { low: 'out' })).toEqual([25]);
	});

	test('has a finding of one compiler’s full years only, with what the other counted in the last of them', () => {
		const cplc = (year: number, value: number) => ({ year, group: 'cplc', value });
		const titleOf = (rows: readonly SceneCount[]) => modelOf(rows, { crime: 'extortion' }).figure.title;
		const run = [cplc(2018, 58), cplc(2019, 32), cplc(2020, 22)];
		const finding = 'CPLC counted 58 cases of extortion in 2018 and 22 in 2020';
		expect(titleOf([...run, { ...cplc(2021, 20), end: '09-30' }])).toBe(finding);
		expect(titleOf([...run, police(2020, { value: 151 })])).toBe(`${finding} (Police: 151)`);
		expect(titleOf([...run, police(2020, { value: 22 })])).toBe(finding);
		expect(titleOf([...run, police(2020, { value: 151, end: '10-31' })])).toBe(finding);
		expect(titleOf([...run, police(2019, { value: 151 })])).toBe(finding);
	});

	test('says each part of a year once, however many figures it has', () => {
		const [note] = noteOf(modelOf([october, { ...october, value: 81 }], { crime: 'extortion' }), 'part-year');
		expect(note).toContain('year: CPLC: January–October 2024. They');
	});
});

describe('a period of one year', () => {
	const { figure } = modelOf([police(2010)], { from: 2010, to: 2010 });

	test('is a year, not a range of them', () => {
		expect(figure.title).toBe('What was counted in 2010: kidnapping for ransom');
		expect(figure.subtitle).toContain('by compiler, 2010; n');
		expect(figure.alt).toMatch(/^Chart of kidnapping for ransom in Karachi in 2010, 1 mark\./);
	});
});

describe('what was counted in another way', () => {
	const registered = {
		value: 136,
		measure: 'firs_registered',
		place: 'Karachi',
		from: '2016-01-01',
		to: '2016-08-12',
		group: 'cplc'
	};
	const said = '136 cases registered by police (FIR), 1 January 2016 – 12 August 2016 (CPLC)';

	test('is told in a note and in the table, and has no mark', () => {
		const model = modelOf([police(2018)], { crime: 'child_abduction' }, false, [registered]);
		expect(model.shown).toHaveLength(1);
		expect(noteOf(model, 'note').at(-1)).toBe(
			`Counted for Karachi in another way, and so not drawn: ${said}.`
		);
		const row = model.figure.table.rows.at(-1);
		expect(row?.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['2016', '136', 'cases registered by police (FIR)', 'no'])
		);
		expect(row?.find(({ text }) => text === '136')?.href).toMatch(/^\/data\/published\/KPS-/);
	});

	test('leaves with the figures of low confidence, and is marked while it is there', () => {
		const low = [{ ...registered, confidence: 'low' }];
		const notes = (change: Parameters<typeof modelOf>[1]) =>
			noteOf(modelOf([police(2018)], change, false, low), 'note').join();
		expect(notes({})).toContain(`${said}, low confidence.`);
		expect(notes({ low: 'out' })).not.toContain('136');
	});
});

describe('a crime without a yearly count, of which something was printed', () => {
	const model = modelOf([], { crime: 'women_abduction' }, false, [
		{ value: 487 },
		{ value: 1261, place: 'Sindh', from: '2014-01-01' }
	]);

	test('lists it with value, place, period and compiler, leads to the list, and tables it', () => {
		expect(model.isEmpty).toBe(true);
		expect(model.beside.map(({ text }) => text)).toEqual([
			'487 cases, Karachi South, 2024 (NGOs)',
			'1261 cases, Sindh, 2014–2024 (NGOs)'
		]);
		expect(model.emptyText).toContain('stands below');
		expect(model.figure.alt).toContain('487 cases, Karachi South, 2024 (NGOs).');
		expect(model.figure.sources[0]?.text).toBe('compilers as named beside each figure; 1 publisher');
		expect(model.figure.table.rows).toHaveLength(2);
		for (const row of model.figure.table.rows) expect(row).toHaveLength(model.figure.table.columns.length);
		expect(model.figure.table.rows[0]?.map(({ text }) => text)).toContain('Karachi South');
	});
});

describe('the months of 2010', () => {
	test('are told with the whole year as it was printed, which is left out where it was not', () => {
		const whole: SceneCount = { year: 2010, group: 'cplc_and_police', value: 115 };
		const note = 'Together 18. Months without a bar were not printed separately.';
		expect(modelOf([whole]).monthsNote).toBe(`${note} The whole year is 115 (CPLC with police).`);
		for (const change of [
			{ measure: 'victims' },
			{ end: '10-31' },
			{ group: 'police' },
			{ year: 2011 }
		] as const)
			expect(modelOf([{ ...whole, ...change }], { from: 2009, to: 2012 }).monthsNote).toBe(note);
	});
});
