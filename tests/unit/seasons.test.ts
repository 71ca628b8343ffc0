import { describe, expect, test } from 'vitest';
import { unpackFrame } from '$lib/engine/frame';
import { monthFrame, monthRows, wavingCounts, type MonthRow } from '$lib/figures/month-frames';
import { monthStatements } from '$lib/figures/month-series';
import { monthAt } from '$lib/figures/seasons/figure-text';
import { seasonsLayout } from '$lib/figures/seasons/layout';
import { seasonsModel } from '$lib/figures/seasons/model';
import { monthsFrame, yearsFrame } from '$lib/figures/yearly-counts/scene-frames';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { createWords } from '$lib/i18n/words';
import { publishedMonths } from '$lib/queries/published-months';
import { publishedYears } from '$lib/queries/published-years';

const words = createWords('en', en);

function modelOf(rows: readonly MonthRow[], change: Partial<Choices> = {}) {
	const choices: Choices = { ...defaultChoices, data: 'demo_incidents', ...change };
	const { columns } = monthStatements(choices).months;
	const years = {
		first: Math.min(...rows.map(([year]) => year)),
		last: Math.max(...rows.map(([year]) => year))
	};
	const frame = (of: readonly MonthRow[]) => unpackFrame(monthFrame(of, years), columns);
	return seasonsModel({ months: frame(rows), disappearances: frame([]) }, choices, words);
}

function refusedOf(months: readonly number[], year: number | null) {
	const rows = year === null ? [] : [{ year: 2010, group: 'cplc_and_police', value: year }];
	return seasonsModel(
		{
			printedMonths: unpackFrame(monthsFrame(months), publishedMonths.columns),
			printedYear: unpackFrame(yearsFrame(rows), publishedYears.columns)
		},
		defaultChoices,
		words
	);
}

describe('the press catalogue', () => {
	test('is refused, with the few months that were printed', () => {
		const { figure, refused, months } = refusedOf([10, 8, 9], 112);
		expect(months).toEqual([]);
		expect(refused).toEqual({ months: 3, sum: 27, year: { value: 112, compiler_group: 'cplc_and_police' } });
		expect(figure.title).toBe('Season: not drawn from the press catalogue');
		expect(figure.notes.map(({ text }) => text).join(' ')).toContain(
			'for 3 months of 2010 only: they sum to 27 (CPLC), the whole year is 112 (CPLC with police)'
		);
		expect(figure.notes[0]?.text).toMatch(/^Shows whether/);
		expect(figure.table.rows).toEqual([]);
	});

	test('says less where less was printed', () => {
		expect(refusedOf([10], null).figure.alt).toContain('for 1 month of 2010 only and sum to 10 (CPLC)');
		expect(refusedOf([], null).figure.notes.length).toBe(2);
	});
});

describe('months of the year', () => {
	const model = modelOf(monthRows(2010, wavingCounts([20, 60, 25], 0.3)));

	test('show a season that levels do not make', () => {
		expect(model.figure.title).toMatch(
			/^Season: most about July, \d+% more a day than at the low \(95% interval/
		);
		expect(model.season?.terms).toContain('y2011');
		const levels = modelOf(
			monthRows(
				2010,
				[20, 60, 25].flatMap((level) => Array<number>(12).fill(level))
			)
		);
		expect(levels.figure.title).toMatch(/^Season: none that chance alone could not explain/);
	});

	test('show none that chance could make, though its peak has an interval', () => {
		const shy = modelOf(monthRows(2010, wavingCounts([20, 20, 20], 0.09)));
		expect(shy.wave?.peakInterval).not.toBeNull();
		expect(shy.season?.p).toBeGreaterThan(0.05);
		expect(shy.figure.title).toMatch(/^Season: none/);
	});

	test('are shares of their own year, by days', () => {
		const even = modelOf(
			monthRows(
				2010,
				[2010, 2011, 2012].flatMap((year) =>
					Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate())
				)
			)
		);
		for (const { ratio, byYear } of even.months) {
			expect(ratio.value).toBeCloseTo(1, 12);
			for (const one of byYear) expect(one).toBeCloseTo(1, 12);
		}
		const february = even.figure.table.rows[1];
		expect(february?.map((cell) => cell.text).slice(0, 4)).toEqual(['February', '85', '85.0', '100%']);
	});

	test('leave a year without an incident out', () => {
		const rows = [...monthRows(2010, wavingCounts([6, 6], 0)), ...monthRows(2013, wavingCounts([6], 0))];
		const gap = modelOf(rows);
		expect(gap.years).toBe(3);
		expect(gap.isTooFew).toBe(false);
		expect(gap.months[0]?.byYear.length).toBe(4);
		expect(gap.months[0]?.byYear[2]).toBeNull();
		expect(gap.season?.n).toBe(36);
		expect(gap.months[0]?.decomposed).toBeNull();
		expect(gap.figure.notes.some(({ text }) => text.startsWith('No seasonal part by STL'))).toBe(true);
	});

	test('are refused below three full years or sixty incidents', () => {
		expect(modelOf(monthRows(2010, wavingCounts([40, 40], 0.3)))).toMatchObject({
			isTooFew: true,
			months: [],
			season: null
		});
		const thin = modelOf([
			[2010, 1, 20],
			[2011, 2, 20],
			[2012, 3, 19]
		]);
		expect(thin.figure.notes[1]?.text).toBe(
			'Too few to say: 59 incidents in 3 years. A season needs at least 60 incidents in 3 full years.'
		);
		expect(
			modelOf([
				[2010, 1, 20],
				[2011, 2, 20],
				[2012, 3, 20]
			]).isTooFew
		).toBe(false);
		expect(modelOf([]).series).toBeNull();
	});

	test('stand within the drawing, and are named where there is room', () => {
		const urdu = createWords('ur', ur);
		for (const [widthPx, names] of [
			[240, words],
			[344, words],
			[720, words],
			[344, urdu],
			[1080, urdu]
		] as const) {
			const layout = seasonsLayout(model, names, widthPx);
			expect(`${layout.dots}${layout.wave}${layout.decomposed}`).not.toMatch(/NaN|Infinity/);
			const heights = [...layout.dots.matchAll(/ ([\d.]+)h0/g)].map(([, y]) => Number(y));
			expect(heights.length).toBe(36);
			expect(Math.max(...heights)).toBeLessThanOrEqual(layout.baseY);
			const steps = layout.xTicks.slice(1).map(({ x }, index) => x - (layout.xTicks[index]?.x ?? 0));
			expect(Math.min(...steps)).toBeGreaterThan(40);
			expect(layout.yTicks.some(({ text }) => text.includes('100%'))).toBe(true);
		}
	});

	test('turn round with the year', () => {
		expect([-0.5, 0, 6.5, 11.9, 12.2].map((position) => monthAt(position, words))).toEqual([
			'December',
			'January',
			'July',
			'December',
			'January'
		]);
	});
});
