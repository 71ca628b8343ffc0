import { describe, expect, test } from 'vitest';
import { keyEntries } from '$lib/figures/yearly-counts/key-entries';
import { yearlyLayout } from '$lib/figures/yearly-counts/layout';
import type { SceneCount } from '$lib/figures/yearly-counts/scene-frames';
import { modelOf, noteOf, police, words } from '../support/yearly-model';

const yearsOfRuns = (model: ReturnType<typeof modelOf>) =>
	model.runs.map(({ counts }) => counts.map(({ year }) => year));

describe('which years a line joins', () => {
	test('neighbouring full years only: a part of a year, a gap or low confidence ends it', () => {
		const rows = [2001, 2002, 2003, 2004, 2005, 2006, 2007, 2009, 2010].map((year) =>
			police(year, year === 2003 ? { end: '06-30' } : year === 2006 ? { confidence: 'low' } : {})
		);
		expect(yearsOfRuns(modelOf(rows))).toEqual([
			[2001, 2002],
			[2004, 2005],
			[2009, 2010]
		]);
	});

	test('a year printed "so far" is no full year, though its period is', () => {
		expect(yearsOfRuns(modelOf([police(2020), police(2021, { isPart: true })]))).toEqual([]);
	});

	test('what CPLC and police gave out together joins neither, and cases do not join people', () => {
		const rows: SceneCount[] = [
			{ year: 2008, group: 'cplc_and_police', value: 84 },
			{ year: 2009, group: 'cplc_and_police', value: 73 },
			{ year: 2010, group: 'cplc', value: 112, measure: 'victims' },
			{ year: 2011, group: 'cplc', value: 100 }
		];
		expect(yearsOfRuns(modelOf(rows))).toEqual([]);
	});

	test('no line crosses the break of 2019 in the missing children, and the figure says why', () => {
		const model = modelOf(
			[2017, 2018, 2019, 2020].map((year) => police(year)),
			{ crime: 'missing_children' }
		);
		expect(yearsOfRuns(model)).toEqual([
			[2017, 2018],
			[2019, 2020]
		]);
		expect(noteOf(model, 'limit').join()).toContain('courts ordered');
		expect(yearsOfRuns(modelOf([2017, 2018, 2019, 2020].map((year) => police(year))))).toHaveLength(1);
	});

	test('women’s abduction, counted by many rules, has no line at all', () => {
		const model = modelOf([police(2020), police(2021)], { crime: 'women_abduction' });
		expect(yearsOfRuns(model)).toEqual([]);
		expect(noteOf(model, 'limit').join()).toContain('rules of their own');
	});
});

describe('parts of a year', () => {
	test('are named by compiler', () => {
		const rows = [police(2002, { end: '07-31' }), police(2021, { isPart: true }), police(2022)];
		expect(noteOf(modelOf(rows), 'part-year')).toEqual([
			'Hatched marks cover only part of their year: Police: January–July 2002, 2021 so far, printed before the year’s end, about December. They are not comparable with full years.'
		]);
	});

	test.each([
		[12, /^Hatched marks cover only part of their year: Police: January–July 2001/],
		[13, /^13 of the 14 marks are hatched/]
	])('%i of them never go unsaid', (parts, said) => {
		const rows = Array.from({ length: parts }, (_, index) => police(2001 + index, { end: '07-31' }));
		const notes = noteOf(modelOf([...rows, police(2001 + parts)]), 'part-year');
		expect(notes).toHaveLength(1);
		expect(notes[0]).toMatch(said);
	});

	test('have no number beside their mark', () => {
		const model = modelOf([police(2009), police(2020, { value: 148, end: '10-09' })]);
		expect(yearlyLayout(model, 720).marks.map(({ label }) => label?.text)).toEqual(['19', undefined]);
	});
});

describe('two numbers for one thing', () => {
	const november = { year: 2025, group: 'cplc', end: '11-30' };
	const two: readonly SceneCount[] = [
		{ ...november, value: 12, isHeadline: false, compiler: 'CPLC (not named)' },
		{ ...november, value: 13, compiler: 'CPLC' }
	];

	test('both are said, with who is named for which', () => {
		const model = modelOf(two);
		expect(model.shown.map(({ saidText, value }) => [saidText, value])).toEqual([['13 or 12', 13]]);
		expect(noteOf(model, 'note').at(-1)).toContain(
			'January–November 2025: 13 (CPLC named) or 12 (no compiler named)'
		);
	});

	test('another period, compiler, measure, or a number of low confidence does not speak against it', () => {
		const [other, own] = two;
		if (!other || !own) throw new RangeError('two figures');
		for (const change of [
			{ end: '10-31' },
			{ group: 'police' },
			{ measure: 'victims' },
			{ confidence: 'low' },
			{ value: 13 }
		] as const) {
			const model = modelOf([{ ...other, ...change }, own]);
			expect(model.shown.map(({ saidText }) => saidText)).toEqual(['13']);
			expect(noteOf(model, 'note').join()).not.toContain('Two numbers');
		}
	});
});

describe('low confidence', () => {
	const rows = [police(2012), police(2013, { value: 260, confidence: 'low' }), police(2014)];

	test('is drawn hollow by default and when chosen in, and said', () => {
		expect(modelOf(rows).shown).toHaveLength(3);
		expect(noteOf(modelOf(rows), 'low-confidence')[0]).toMatch(/^Hollow marks/);
		expect(modelOf(rows, { low: 'in' }).shown).toHaveLength(3);
		expect(noteOf(modelOf(rows, { low: 'in' }), 'low-confidence')[0]).toContain('as you chose');
	});

	test('chosen out, it leaves the drawing, stays in the table, and its year is no gap', () => {
		const model = modelOf(rows, { low: 'out' });
		expect(model.shown.map(({ year }) => year)).toEqual([2012, 2014]);
		expect(model.highest).toBe(14);
		expect(model.gapYears).toEqual([]);
		expect(noteOf(model, 'low-confidence')).toEqual([
			'1 figure of low confidence is left out of the drawing, as you chose; the table still has it.'
		]);
		expect(model.figure.table.rows.map((row) => row.at(-1)?.text)).toEqual(['yes', 'no', 'yes']);
	});

	test('when nothing else was printed, the empty figure says that it was left out', () => {
		const model = modelOf([police(2013, { confidence: 'low' })], { low: 'out' });
		expect(model.isEmpty).toBe(true);
		expect(model.emptyText).toContain('you chose to leave those out');
	});
});

describe('totals and means over several years', () => {
	const drawn = () => modelOf([police(1990), police(2010)], {}, true);

	test('are brackets below the axis with their words, never marks or heights', () => {
		const model = drawn();
		expect(model.spans.map(({ text }) => text)).toEqual([
			'229 cases in all, 1990 to 13 April 1999 (CPLC)',
			'27 cases a year on average, 1997 to 2007 (CPLC)'
		]);
		expect(model.highest).toBe(10);
		expect(model.gapYears).toContain(1996);
		const layout = yearlyLayout(model, 720);
		expect(layout.marks).toHaveLength(2);
		for (const { path } of layout.spans)
			for (const y of [...path.matchAll(/V([\d.]+)/g)].map((found) => Number(found[1])))
				expect(y).toBeGreaterThan(layout.baseY + 20);
	});

	test.each([344, 720])('and their words stay inside a drawing of %i px', (widthPx) => {
		const layout = yearlyLayout(drawn(), widthPx);
		const lowest = layout.spans.flatMap(({ lines }) => lines.map(({ y }) => y)).at(-1) ?? Infinity;
		expect(lowest).toBeLessThanOrEqual(layout.heightPx);
		expect(Math.min(...layout.spans.flatMap(({ lines }) => lines.map(({ x }) => x)))).toBeGreaterThanOrEqual(
			0
		);
	});

	test('are open where the chosen years end before they do', () => {
		const [total, mean] = yearlyLayout(modelOf([], { from: 1996, to: 1998 }, true), 720).spans;
		expect(total?.path).toMatch(/^M[\d.]+ [\d.]+H[\d.]+$/);
		expect(mean?.path).toMatch(/^M[\d.]+ [\d.]+V[\d.]+H[\d.]+$/);
	});

	test('alone, they are still drawn, without an axis of counts', () => {
		const model = modelOf([], { from: 1996, to: 1998 }, true);
		expect(model.isEmpty).toBe(false);
		expect(yearlyLayout(model, 720).yTicks).toEqual([]);
		expect(model.figure.title).toBe('No yearly count of kidnapping for ransom was found for this period');
	});
});

describe('a crime without any yearly count', () => {
	const { figure, emptyText } = modelOf([], { crime: 'women_abduction' });

	test('has no years, no gaps and no publishers to speak of, and leads to the list', () => {
		expect(figure.title).toBe('No yearly count of women’s abduction was found');
		expect(`${figure.subtitle} ${figure.alt} ${emptyText}`).not.toMatch(/2010|0 (marks|publishers)/);
		expect(figure.notes).toEqual([]);
		expect(figure.sources).toEqual([{ text: 'all printed figures', href: '/data/published/' }]);
	});
});

test('"more than" and "around" have a sign of their own, and the key names those that are drawn', () => {
	const model = modelOf([
		police(2010, { unit: 'count_at_least', value: 100 }),
		police(2011, { unit: 'count_approx' }),
		police(2012)
	]);
	expect(model.shown.map(({ precision }) => precision)).toEqual(['at-least', 'around', 'exact']);
	const signs = (rows: readonly SceneCount[]) => keyEntries(modelOf(rows), words).map(({ sign }) => sign);
	expect(keyEntries(model, words).map(({ sign }) => sign)).toEqual(['swatch', 'case', 'at-least', 'around']);
	expect(signs([police(2012)])).toEqual(['swatch', 'case']);
});

test('compilers that share the grey share an entry of the key', () => {
	const rows = ['trade_body', 'rangers'].map((group) => ({ year: 2012, group, value: 650 }));
	const swatches = keyEntries(modelOf(rows), words).filter(({ sign }) => sign === 'swatch');
	expect(swatches.map(({ text }) => text)).toEqual(['other compilers: Rangers, Trade bodies']);
});

test('the source line counts the publishers and leads to all figures', () => {
	expect(modelOf([police(2010), police(2011, { publisher: 'The News' })]).figure.sources).toEqual([
		{ text: 'compilers as named beside each figure; 2 publishers', href: '/data/published/' }
	]);
});
