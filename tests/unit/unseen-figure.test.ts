import { describe, expect, test } from 'vitest';
import { unpackFrame } from '$lib/engine/frame';
import { endFrame } from '$lib/figures/scene-answers';
import { sceneFrame } from '$lib/figures/scene-frame';
import { unseenLayout } from '$lib/figures/unseen/layout';
import { emptyText } from '$lib/figures/unseen/lists/figure-text';
import { listsLayout } from '$lib/figures/unseen/lists/layout';
import { unseenListsModel } from '$lib/figures/unseen/lists/model';
import { unseenListsQuestion } from '$lib/figures/unseen/lists/question';
import { unseenModel } from '$lib/figures/unseen/model';
import { unseenQuestion } from '$lib/figures/unseen/question';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';
import { isMissing } from '$lib/stats/estimate';

const words = createWords('en', en);
const demo = { data: 'demo_incidents' } as const;

const figure = {
	year: 2012,
	compiler_group: 'cplc',
	measure: 'cases',
	value: 118,
	unit: 'count',
	confidence: 'high',
	period_start: '2012-01-01',
	period_end: '2012-12-31',
	is_part_year: 0,
	is_headline: 1,
	compiler: 'CPLC',
	source_publisher: 'Dawn',
	stat_id: 'KPS-f9967c'
};
/** Incidents, and those of low confidence, from 2011 on. */
const held = [
	[6, 1],
	[7, 2],
	[9, 2],
	[0, 0]
] as const;

function modelOf(rows: readonly Partial<typeof figure>[], change: Partial<Choices> = {}) {
	const choices = { ...defaultChoices, ...change };
	const { statements } = unseenQuestion(choices);
	const catalogue = sceneFrame(
		{ year: 0, incidents: 0, low_confidence_incidents: 0 },
		held.map(([incidents, low_confidence_incidents], index) => ({
			year: 2011 + index,
			incidents,
			low_confidence_incidents
		}))
	);
	return unseenModel(
		{
			catalogue: unpackFrame(catalogue, statements.catalogue.columns),
			years: unpackFrame(sceneFrame(figure, rows), statements.years.columns)
		},
		choices,
		words
	);
}

describe('the catalogue against one compiler’s count', () => {
	test('is a ratio of counts, those of low confidence out', () => {
		const [one] = modelOf([{}]).compared;
		expect(one).toMatchObject({ incidents: 5, value: 118, differs: 'fewer' });
		expect(one?.ratio.value).toBeCloseTo(5 / 118);
		expect(one?.ratio.lower).toBeCloseTo(0.0135, 3);
	});

	test('with those of low confidence in, where the reader wants it', () => {
		expect(modelOf([{}], { low: 'in' }).compared[0]?.incidents).toBe(7);
	});

	test.each([
		['a part of a year', { is_part_year: 1 }, 'part'],
		['“more than”', { unit: 'count_at_least' }, 'inexact'],
		['low confidence', { confidence: 'low' }, 'low'],
		['a year outside the catalogue', { year: 1990 }, 'not-covered']
	])('is not made from %s, and the table says why', (_, change, why) => {
		const { compared, unfit, figure: said, isEmpty } = modelOf([change]);
		expect([compared.length, isEmpty, unfit[0]?.why]).toEqual([0, true, why]);
		expect(said.table.rows[0]?.[5]?.text).toMatch(/no ratio/);
	});

	test('is never made from people', () => {
		expect(modelOf([{ measure: 'victims' }])).toMatchObject({ compared: [], unfit: [] });
	});

	test('stands on the headline where a compiler gave several numbers, on each other where that is of no use', () => {
		const others = [
			{ value: 184, is_headline: 0, stat_id: 'KPS-048d5e' },
			{ value: 166, is_headline: 0, stat_id: 'KPS-d7b126' },
			{ value: 166, is_headline: 0, stat_id: 'KPS-000000' }
		];
		expect(modelOf([{}, ...others]).compared.map(({ value }) => value)).toEqual([118]);
		expect(modelOf([{ is_part_year: 1 }, ...others]).compared.map(({ value }) => value)).toEqual([184, 166]);
	});

	test('never blends compilers: each has rows of its own, under its name', () => {
		const model = modelOf([
			{},
			{ compiler_group: 'police', value: 90, stat_id: 'KPS-2' },
			{ year: 2013, value: 20, stat_id: 'KPS-3' }
		]);
		expect(model.compared.map(({ compiler_group, year }) => [compiler_group, year])).toEqual([
			['cplc', 2012],
			['cplc', 2013],
			['police', 2012]
		]);
		const { headings, rows } = unseenLayout(model, words, 344);
		expect(headings.map(({ text }) => text)).toEqual(['CPLC', 'Police']);
		expect(headings[1]?.y).toBeGreaterThan(rows[1]?.y ?? Infinity);
		expect(headings[1]?.y).toBeLessThan(rows[2]?.y ?? 0);
	});

	test('is corrected for looks: what stands alone may not stand among many', () => {
		const alone = { year: 2014, value: 6, stat_id: 'KPS-alone' };
		const equal = Array.from({ length: 9 }, (_, index) => ({
			year: 2011,
			value: 5,
			compiler_group: `compiler ${index}`,
			stat_id: `KPS-${index}`
		}));
		expect(modelOf([alone]).compared[0]?.differs).toBe('fewer');
		const among = modelOf([alone, ...equal]);
		expect(among.compared.map(({ differs }) => differs)).toEqual(Array.from({ length: 10 }, () => null));
		expect(among.figure.title).toBe('The unseen: the press catalogue beside what was counted');
	});

	test('finds a place for none on a logarithmic axis', () => {
		const layout = unseenLayout(
			modelOf([
				{ year: 2014, value: 33 },
				{ value: 3, year: 2011 }
			]),
			words,
			720
		);
		const [none, more] = layout.rows.toSorted((a, b) => a.x - b.x);
		expect(none?.x).toBe(layout.left);
		expect(none?.from).toBe(layout.left);
		expect(more?.x).toBeGreaterThan(layout.levelX);
		expect(layout.ticks[0]?.text).toBe('0');
		expect(layout.ticks.find(({ x }) => x === layout.levelX)?.text).toBe('100');
		expect(Math.max(...layout.rows.map(({ to }) => to))).toBeLessThanOrEqual(layout.right);
	});

	test('shows the real catalogue whatever is chosen, and says so', () => {
		const { figure: said } = modelOf([{}], demo);
		expect(said.synthetic).toBe(false);
		expect(said.notes.some(({ kind }) => kind === 'out-of-reach')).toBe(true);
	});
});

function listsOf(reporters: Readonly<Record<string, number>>, change: Partial<Choices> = demo) {
	const choices = { ...defaultChoices, ...change };
	const { statements } = unseenListsQuestion(choices);
	const rows = Object.entries(reporters).map(([reported_to, incidents]) => ({ reported_to, incidents }));
	return unseenListsModel(
		{
			reporters: unpackFrame(
				sceneFrame({ reported_to: '', incidents: 0 }, rows),
				statements.reporters.columns
			),
			leftOut: unpackFrame(endFrame([]), statements.leftOut.columns)
		},
		choices,
		words
	);
}
const notesOf = (model: ReturnType<typeof listsOf>) => model.figure.notes.map(({ text }) => text).join('\n');

describe('two lists', () => {
	test('give Chapman’s total: both stands on each list', () => {
		const { lists, total } = listsOf({ police: 150, cplc: 100, both: 50, media_only: 9, unknown: 4 });
		expect(lists).toEqual({ police: 200, cplc: 150, both: 50, distinct: 300, pressOnly: 9, unknown: 4 });
		expect(total).toMatchObject({ method: 'capture-recapture-chapman', level: 0.95 });
		// (201 × 151) / 51 − 1
		expect(isMissing(total) ? 0 : total.value).toBeCloseTo(594.1176, 3);
	});

	test('of about equal reach give Chao’s bound in its form for two', () => {
		// D + ½ f₁² / 2f₂ = 250 + ½ × 200² / 100
		expect(listsOf({ police: 100, cplc: 100, both: 50 }).atLeast).toBeCloseTo(450);
	});

	test('of unequal reach give no bound: it would lie above the total, and the reader is told', () => {
		const model = listsOf({ police: 7915, cplc: 228, both: 811 });
		expect(isMissing(model.total)).toBe(false);
		expect(model.atLeast).toEqual({ reason: 'not-estimable' });
		expect(notesOf(model)).toContain('reach equally far');
	});

	test.each([
		['with six matches', { police: 60, cplc: 30, both: 6 }, 'too-thin-overlap', 'fewer than 7'],
		['of which one lies inside the other', { police: 60, both: 40 }, 'nested-lists', 'wholly inside'],
		['of which one is empty', { police: 60 }, 'too-thin-overlap', 'fewer than 7']
	])('%s refuse total and bound, with the reason', (_, reporters, reason, said) => {
		const model = listsOf(reporters);
		expect([model.total, model.atLeast]).toEqual([{ reason }, { reason }]);
		expect(notesOf(model)).toContain(said);
		expect(JSON.stringify(model.figure)).not.toMatch(/NaN|Infinity|undefined/);
	});

	test('with fewer than five incidents are not drawn', () => {
		expect(listsOf({ police: 3, both: 1 }).isTooFew).toBe(true);
		expect(listsOf({ media_only: 40 }).isTooFew).toBe(true);
		expect(listsOf({ police: 5 }).isTooFew).toBe(false);
	});

	test('overlap in the drawing as they do in number, and no estimate lies left of what was seen', () => {
		const model = listsOf({ police: 150, cplc: 100, both: 50 });
		const { bars, estimates, seenX, right } = listsLayout(model, words, 344);
		const [police, cplc] = bars;
		expect(police && cplc && police.x + police.width - cplc.x).toBeCloseTo((cplc?.width ?? 0) / 3, 0);
		expect(cplc && cplc.x + cplc.width).toBeCloseTo(seenX, 0);
		for (const { mark } of estimates) {
			expect(mark?.from).toBeGreaterThanOrEqual(seenX);
			expect(mark?.to).toBeLessThanOrEqual(right);
		}
	});

	test('are refused to the press catalogue, with what its reports mention', () => {
		const model = listsOf({ police: 127, cplc: 2, both: 11, unknown: 63 }, {});
		expect(model).toMatchObject({ isRefused: true, total: { reason: 'not-covered' } });
		expect(emptyText(model, words)).toContain('no list of police or CPLC');
		expect(notesOf(model)).toContain('police 138, CPLC 13, both of them 11');
		expect(model.figure.table.rows.every(([, count]) => !count?.text.includes('('))).toBe(true);
	});

	test('say that three lists are waited for', () => {
		expect(notesOf(listsOf({ police: 60 }))).toContain('three lists or more');
	});
});
