import { describe, expect, test } from 'vitest';
import {
	MOST_RESAMPLED,
	noIntervals,
	quantilesTask,
	RESAMPLES
} from '$lib/figures/ransom-spread/calculation-tasks';
import { spreadLayout } from '$lib/figures/ransom-spread/layout';
import { ransomSpreadModel } from '$lib/figures/ransom-spread/model';
import { ransomSpreadQuestion } from '$lib/figures/ransom-spread/question';
import type { SpreadSum } from '$lib/figures/ransom-spread/scene-frames';
import { defaultChoices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';
import { isMissing } from '$lib/stats/estimate';
import { demands, framesOf, LAKH, modelOf, pairs } from '../support/ransom-spread-model';

const english = createWords('en', en);

type Model = ReturnType<typeof modelOf>;

/** As it reads: sums are held together by spaces that do not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const notesOf = ({ figure }: Model) => figure.notes.map(({ text }) => text).join('\n');
const rowsOf = ({ figure }: Model) => figure.table.rows.map((row) => row.map(({ text }) => plain(text)));
const rowOf = (model: Model, name: string) => rowsOf(model).find(([first]) => first === name);
const keysOf = ({ figure }: Model) => figure.table.columns.map(({ key }) => key);

/** Worked out by hand: with 1 to 8, place 7p from 0 on, and the eighth root of 8! = 40320. */
describe('the marks of a strip', () => {
	test('are type 7 quantiles and the geometric mean, in rupees of the day', () => {
		const { sides } = modelOf(demands(8), { money: 'nominal' });
		const { marks, geometricMean } = sides.demanded;
		if (isMissing(marks) || isMissing(geometricMean)) throw new Error('too few');
		const expected = [1.7, 2.75, 4.5, 6.25, 7.3];
		expected.forEach((lakh, index) => expect((marks[index]?.value ?? 0) / LAKH).toBeCloseTo(lakh, 10));
		expect(geometricMean.value / LAKH).toBeCloseTo(40320 ** (1 / 8), 10);
	});

	test('are told in dollars of the day', () => {
		const model = modelOf(demands(8, 0.01), { money: 'usd' });
		expect(rowOf(model, 'Median')?.[1]).toBe('US$ 4500');
		expect(rowOf(model, '10% lie below')?.[1]).toBe('US$ 1700');
		expect(plain(model.figure.title)).toBe(
			'The middle half of the reported demands lies between US$ 2750 and US$ 6250, in US dollars of the day'
		);
		expect(model.figure.sources.map(({ text }) => text)).toContain(
			'exchange rates: World Bank, State Bank of Pakistan'
		);
	});

	test('are told in rupees of the day, which need no price index', () => {
		const model = modelOf(demands(8), { money: 'nominal' });
		expect(rowOf(model, 'Median')?.[1]).toBe('Rs 4.5 lakh');
		expect(rowOf(model, 'Geometric mean')?.[1]).toBe('Rs 3.76 lakh');
		expect(model.figure.subtitle).toContain('paid in rupees of the day');
		expect(model.figure.sources).toHaveLength(1);
	});

	test('count a sum as often as it was reported', () => {
		const seldom = modelOf([...demands(2), { year: 2010, demanded: 5 * LAKH, factor: 1, times: 6 }]);
		expect(seldom.sides.demanded.n).toBe(8);
		expect(rowOf(seldom, 'Median')?.[1]).toBe('Rs 5 lakh');
	});

	test('are too few to say below eight sums', () => {
		const model = modelOf(demands(7));
		expect(model.sides.demanded.marks).toEqual({ reason: 'too-few' });
		expect(model.figure.title).toBe('How far apart ransoms lie, and how much of a demand is paid');
		expect(rowOf(model, 'Median')).toEqual(['Median', 'too few to say', 'too few to say', 'too few to say']);
		expect(spreadLayout(model, 720, english).sides.map(({ strip }) => strip)).toEqual([null, null]);
	});

	test('leave out, and count beside, sums of years that the money does not cover', () => {
		const model = modelOf([...demands(8), { year: 2026, demanded: 900 * LAKH, factor: null, times: 2 }]);
		expect(model.sides.demanded).toMatchObject({ n: 8, notCovered: 2 });
		expect(rowOf(model, 'Median')?.[1]).toBe('Rs 4.5 lakh');
		expect(notesOf(model)).toContain('2 sums are from years without a yearly consumer price index');
	});
});

describe('the press catalogue', () => {
	const model = modelOf([...demands(12), ...pairs(8, 0.25)], { isCalculated: true });

	test('has no interval, and says why', () => {
		const choices = { ...defaultChoices };
		const { sides, pairs: both } = ransomSpreadModel(
			framesOf(pairs(20, 0.3), choices),
			choices,
			noIntervals,
			english
		);
		const bounded = [
			...(isMissing(sides.demanded.marks) ? [] : sides.demanded.marks),
			sides.demanded.geometricMean,
			...(isMissing(both.ratios) ? [] : [both.ratios.ofTotals, both.ratios.typical])
		];
		expect(bounded).toHaveLength(8);
		for (const one of bounded) expect(one).toMatchObject({ interval: null });
		expect(notesOf(model)).toContain('not a sample');
		expect(model.figure.subtitle).toContain('no intervals');
		expect(notesOf(model)).not.toContain('seed');
	});

	test('says first what is shown and what is not', () => {
		expect(model.figure.notes[0]?.text).toMatch(/^Shows how far apart .* does not show /);
	});

	test('says how many sums of low confidence are left out, unless the reader wants them in', () => {
		const rows: readonly SpreadSum[] = [
			...demands(8),
			{ year: 2011, demanded: LAKH, factor: 1, isLow: true }
		];
		expect(notesOf(modelOf(rows))).toContain('1 sum of low confidence is left out');
		expect(notesOf(modelOf(rows, { low: 'in' }))).toContain('1 sum of low confidence is in, as you chose');
		expect(ransomSpreadQuestion(defaultChoices).statements.amounts.key).not.toBe(
			ransomSpreadQuestion({ ...defaultChoices, low: 'in' }).statements.amounts.key
		);
		expect(ransomSpreadQuestion(defaultChoices).statements.amounts.key).toBe(
			ransomSpreadQuestion({ ...defaultChoices, low: 'out' }).statements.amounts.key
		);
	});

	test('leaves alleged disappearances out and says how many', () => {
		expect(notesOf(modelOf(demands(8), { leftOut: 9 }))).toContain('9 alleged enforced disappearances');
	});
});

describe('the part of a demand that was paid', () => {
	test('is too few to say below eight pairs, which the table then lists in rupees of the day', () => {
		const model = modelOf(pairs(7, 0.5).map((row) => ({ ...row, factor: 3 })));
		expect(model.pairs.ratios).toEqual({ reason: 'too-few' });
		expect(keysOf(model)).toEqual(['measure', 'demanded', 'paid', 'pair_demanded', 'pair_paid', 'ratio']);
		expect(rowsOf(model).filter(([name]) => name === 'One incident')).toHaveLength(7);
		expect(rowsOf(model).at(-7)).toEqual(['One incident', '', '', 'Rs 10 lakh', 'Rs 5 lakh', '50%']);
		expect(rowOf(model, 'All money together')?.at(-1)).toBe('too few to say');
		expect(notesOf(model)).toContain('7 incidents have both sums: too few to say');
	});

	/** By hand: (8 × 1 lakh × 1/2 + 1 × 100 lakh × 1/10) / 108 lakh = 14/108; the geometric mean (1/2)^(8/9) (1/10)^(1/9). */
	test('of all money and of a typical pair differ where one demand is large', () => {
		const model = modelOf([
			{ year: 2010, demanded: LAKH, paid: LAKH / 2, factor: 1, times: 8 },
			{ year: 2010, demanded: 100 * LAKH, paid: 10 * LAKH, factor: 1 }
		]);
		const { ratios } = model.pairs;
		if (isMissing(ratios)) throw new Error('too few');
		expect(ratios.ofTotals.value).toBeCloseTo(14 / 108, 12);
		expect(ratios.typical.value).toBeCloseTo(0.5 ** (8 / 9) * 0.1 ** (1 / 9), 12);
		expect(rowOf(model, 'All money together')?.at(-1)).toBe('13%');
		expect(rowOf(model, 'Geometric mean')?.at(-1)).toBe('42%');
		expect(rowOf(model, 'Median')?.at(-1)).toBe('50%');
	});

	test('is the same in every money', () => {
		const of = (factor: number) => modelOf(pairs(9, 0.3).map((row) => ({ ...row, factor }))).pairs.ratios;
		expect(of(0.01)).toEqual(of(7));
	});

	test('lists no pairs where they are many', () => {
		expect(keysOf(modelOf(pairs(30, 0.5)))).toContain('pair_paid');
		expect(keysOf(modelOf(pairs(31, 0.5)))).not.toContain('pair_paid');
	});

	test('does not speak of other incidents where every sum has its pair', () => {
		expect(notesOf(modelOf(pairs(9, 0.5)))).not.toContain('different incidents');
		expect(notesOf(modelOf([...pairs(9, 0.5), ...demands(1)]))).toContain('different incidents');
	});
});

describe('invented rows', () => {
	const demo = { data: 'demo_incidents', isCalculated: true } as const;
	const varied = pairs(20, 0.3).map((row, index) => ({
		...row,
		paid: (row.paid ?? 0) * (1 + (index % 5) / 10)
	}));

	test('have intervals about median and quartiles, not about the outer marks', () => {
		const { marks } = modelOf(varied, demo).sides.demanded;
		if (isMissing(marks)) throw new Error('too few');
		expect(marks.map(({ interval }) => interval !== null)).toEqual([false, true, true, true, false]);
		for (const { value, interval } of marks) {
			if (!interval) continue;
			expect(interval.lower).toBeLessThan(value);
			expect(interval.upper).toBeGreaterThan(value);
		}
	});

	test('find in the headline only what the interval bears out', () => {
		expect(modelOf(varied, demo).figure.title).toMatch(
			/^Of all money demanded in 20 invented incidents, 36% was paid \(95% interval 3\d% to 3\d%\)$/
		);
		const waiting = modelOf(varied, { data: 'demo_incidents' });
		expect(waiting.figure.title).toBe('How far apart ransoms lie, and how much of a demand is paid');
		const over = varied.map((row, index) => ({
			...row,
			paid: (row.demanded ?? 0) * (index % 2 ? 0.7 : 1.3)
		}));
		expect(modelOf(over, demo).figure.title).toBe(waiting.figure.title);
	});

	test('name method, resamples, seed and level', () => {
		const model = modelOf(varied, demo);
		expect(notesOf(model)).toContain(`${RESAMPLES} resamples from seed 1`);
		expect(model.figure.subtitle).toContain('95% intervals (bootstrap, 2000 resamples)');
		expect(model.figure.synthetic).toBe(true);
	});

	test('get no interval of the part of all money below fifteen pairs', () => {
		const few = modelOf(varied.slice(0, 14), demo);
		expect(few.pairs.ratios).toMatchObject({ ofTotals: { interval: null } });
		expect(notesOf(few)).toContain('from 14 pairs a bootstrap would make it too narrow');
		expect(modelOf(varied.slice(0, 15), demo).pairs.ratios).not.toMatchObject({
			ofTotals: { interval: null }
		});
	});

	test('are not drawn again where they are too few or too many', () => {
		const choices = { ...defaultChoices, data: 'demo_incidents' } as const;
		const many = (times: number) =>
			framesOf([{ year: 2010, demanded: LAKH, factor: 1, times }], choices).amounts;
		expect(quantilesTask(many(7), 'demanded')).toBeNull();
		expect(quantilesTask(many(8), 'demanded')?.name).toBe('bootstrapQuantiles');
		expect(quantilesTask(many(MOST_RESAMPLED), 'demanded')).not.toBeNull();
		expect(quantilesTask(many(MOST_RESAMPLED + 1), 'demanded')).toBeNull();
		const model = modelOf([{ year: 2010, demanded: LAKH, factor: 1, times: MOST_RESAMPLED + 1 }], demo);
		expect(rowOf(model, 'Median')?.[1]).toBe('Rs 1 lakh');
		expect(notesOf(model)).toContain('More than 20\u202f000 sums');
	});
});
