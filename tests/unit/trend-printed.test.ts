import { describe, expect, test } from 'vitest';
import { unpackFrame } from '$lib/engine/frame';
import { printedTrendLayout } from '$lib/figures/trend/printed/layout';
import { printedTrendModel } from '$lib/figures/trend/printed/model';
import { pairText } from '$lib/figures/trend/printed/pair-text';
import type { ChosenPair } from '$lib/figures/trend/printed/year-pairs';
import { yearsFrame, type SceneCount } from '$lib/figures/yearly-counts/scene-frames';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';
import { publishedYears } from '$lib/queries/published-years';
import { isMissing } from '$lib/stats/estimate';
import { rateRatio } from '$lib/stats/counts/rate-ratio';

const words = createWords('en', en);

function modelOf(
	rows: readonly SceneCount[],
	change: Partial<Choices> = {},
	chosen: ChosenPair | null = null
) {
	const choices = { ...defaultChoices, ...change };
	const frames = { years: unpackFrame(yearsFrame(rows), publishedYears.columns) };
	return printedTrendModel(frames, chosen, choices, words);
}

const cplc = (year: number, value: number, more: Partial<SceneCount> = {}): SceneCount => ({
	year,
	group: 'cplc',
	value,
	...more
});
const ngo = (year: number, value: number, compiler: string): SceneCount => ({
	year,
	group: 'ngo',
	value,
	compiler
});

const pairsOf = (model: ReturnType<typeof modelOf>) =>
	model.pairs.map(({ earlier, later }) => [later.compiler_group, earlier.year, later.year]);

describe('full years', () => {
	test('are cases of whole years: no part, no people', () => {
		const model = modelOf([
			cplc(2010, 12),
			cplc(2011, 30, { end: '10-09' }),
			cplc(2012, 40, { measure: 'victims' }),
			cplc(2013, 50, { isHeadline: false })
		]);
		expect(model.years.map(({ year }) => year)).toEqual([2010]);
		expect(model).toMatchObject({ partYears: 1, people: 1 });
		expect(model.figure.table.rows[0]?.[3]?.text).toBe('6.2–21.0');
	});

	test('have no interval where they are no exact count or of low confidence, and are not compared', () => {
		const model = modelOf([
			cplc(2010, 100, { unit: 'count_at_least' }),
			cplc(2011, 60),
			cplc(2012, 260, { confidence: 'low' })
		]);
		expect(model.years.map(({ interval }) => interval?.value ?? null)).toEqual([null, 60, null]);
		expect(model.pairs).toEqual([]);
		expect(modelOf([cplc(2012, 260, { confidence: 'low' })], { low: 'out' }).isEmpty).toBe(true);
		expect(modelOf([cplc(2012, 260, { confidence: 'low' })], { low: 'in' }).years[0]?.interval).toBeNull();
	});
});

describe('pairs of years', () => {
	const rows = [
		cplc(2010, 90),
		cplc(2014, 60),
		cplc(2019, 30),
		{ year: 2018, group: 'police', value: 33 },
		{ year: 2020, group: 'police', value: 30 }
	];

	test('are the last two of each compiler, never of two, with the exact ratio', () => {
		const model = modelOf(rows);
		expect(pairsOf(model)).toEqual([
			['cplc', 2014, 2019],
			['police', 2018, 2020]
		]);
		const exact = rateRatio({ count: 30, exposure: 1 }, { count: 60, exposure: 1 });
		expect(model.pairs[0]?.ratio).toEqual(exact);
		expect(model.figure.title).toBe(
			'CPLC: 60 cases in 2014, 30 in 2019, a larger difference than chance explains'
		);
	});

	test('are corrected for one another: what one look alone would call a difference', () => {
		const shy = [cplc(2018, 30), cplc(2019, 49)];
		const alone = modelOf(shy);
		const p = alone.pairs[0];
		expect(p && !isMissing(p.ratio) && p.ratio.pValue).toBeLessThan(0.05);
		expect(alone.figure.title).toContain('CPLC: 30 cases');
		const many = modelOf([...shy, ...rows.slice(3)]);
		expect(many.pairs.map(({ adjustedP }) => (adjustedP ?? 0) > 0.05)).toEqual([true, true]);
		expect(many.figure.title).toBe(
			'Full years held against each other, each compiler by itself: kidnapping for ransom'
		);
	});

	test('can be picked, and are then one look', () => {
		const picked = modelOf(rows, {}, { compiler: 'cplc', earlier: 2010, later: 2019 });
		expect(pairsOf(picked)).toEqual([['cplc', 2010, 2019]]);
		expect(picked.isPicked).toBe(true);
		expect(picked.figure.notes.some(({ text }) => text.startsWith('You picked'))).toBe(true);
		const gone = modelOf(rows, {}, { compiler: 'rangers', earlier: 2010, later: 2019 });
		expect(gone.isPicked).toBe(false);
		expect(gone.pairs.length).toBe(2);
	});

	test('say what is too little, and what has no upper end', () => {
		const texts = (first: number, second: number) =>
			modelOf([cplc(2018, first), cplc(2020, second)]).pairs.map((pair) => pairText(pair, words));
		expect(texts(3, 2)).toEqual(['CPLC: 3 cases in 2018, 2 in 2020: too few to say']);
		expect(texts(0, 0)).toEqual(['CPLC: 0 cases in 2018, 0 in 2020: too few to say']);
		expect(texts(0, 6)[0]).toContain('at least 1.2 times as many');
		expect(texts(6, 0)[0]).toContain('0.00 times as many (95% interval 0.00–0.85; p 0.031)');
		expect(texts(8, 3)[0]).toBe(
			'CPLC: 8 cases in 2018, 3 in 2020: 0.38 times as many (95% interval 0.06–1.6; p 0.23), which chance alone could explain'
		);
	});

	test('are of one compiler by its name where a group holds many', () => {
		const crime = 'child_abduction';
		expect(pairsOf(modelOf([ngo(2018, 30, 'Sahil'), ngo(2019, 60, 'Roshni Helpline')], { crime }))).toEqual(
			[]
		);
		const both = modelOf([ngo(2018, 30, 'Sahil'), ngo(2019, 60, 'Sahil'), ngo(2019, 9, 'Roshni Helpline')], {
			crime
		});
		expect(pairsOf(both)).toEqual([['ngo', 2018, 2019]]);
		expect(both.figure.title).toMatch(/^Sahil: 30 cases/);
	});

	test('do not reach across a change of what is counted, nor into series of many rules', () => {
		const years = [ngo(2017, 30, 'X'), ngo(2018, 33, 'X'), ngo(2019, 90, 'X')];
		expect(pairsOf(modelOf(years, { crime: 'missing_children' }))).toEqual([]);
		expect(pairsOf(modelOf(years.slice(0, 2), { crime: 'missing_children' }))).toEqual([['ngo', 2017, 2018]]);
		expect(pairsOf(modelOf(years, { crime: 'women_abduction' }))).toEqual([]);
	});
});

describe('the drawing of full years', () => {
	test('holds none, and marks of one year side by side', () => {
		const model = modelOf([cplc(2018, 0), { year: 2018, group: 'police', value: 9 }, cplc(2020, 300)]);
		for (const widthPx of [240, 344, 720, 1080]) {
			const layout = printedTrendLayout(model, words, widthPx);
			const [none, police] = layout.marks;
			expect(none?.y).toBe(layout.baseY);
			expect((police?.x ?? 0) - (none?.x ?? 0)).toBeGreaterThan(2 * layout.radiusPx);
			for (const { y, interval } of layout.marks) {
				expect(y).toBeGreaterThanOrEqual(layout.top);
				expect(interval?.to ?? y).toBeGreaterThanOrEqual(layout.top);
			}
			expect(layout.gaps.length).toBe(1);
		}
	});

	test('of nothing is empty and says so', () => {
		const model = modelOf([], { from: 1996, to: 1997 });
		expect(model).toMatchObject({ isEmpty: true, gapYears: [] });
		expect(printedTrendLayout(model, words, 344).marks).toEqual([]);
		expect(model.figure.alt).toContain('the press catalogue bears no trend');
		expect(model.figure.synthetic).toBe(false);
	});
});
