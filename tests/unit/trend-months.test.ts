import { describe, expect, test } from 'vitest';
import { unpackFrame } from '$lib/engine/frame';
import { monthFrame, monthRows, wavingCounts, type MonthRow } from '$lib/figures/month-frames';
import { monthSeries, monthStatements } from '$lib/figures/month-series';
import { trendLayout } from '$lib/figures/trend/layout';
import { isTooThin, trendModel } from '$lib/figures/trend/model';
import { monthLines } from '$lib/figures/trend/month-words';
import { defaultChoices, type Choices } from '$lib/filters/choices';
import { en } from '$lib/i18n/messages/en';
import { createWords } from '$lib/i18n/words';
import { trendOfMonths } from '$lib/stats/calculations/trend-of-months';
import { isMissing } from '$lib/stats/estimate';

const words = createWords('en', en);
const all = { first: 2010, last: 2017 };

function seriesOf(
	rows: readonly MonthRow[],
	change: Partial<Choices> = {},
	disappearances: readonly MonthRow[] = []
) {
	const choices: Choices = { ...defaultChoices, data: 'demo_incidents', ...change };
	const { columns } = monthStatements(choices).months;
	return monthSeries(
		{
			months: unpackFrame(monthFrame(rows, all), columns),
			disappearances: unpackFrame(monthFrame(disappearances, all), columns)
		},
		choices
	);
}

function modelOf(rows: readonly MonthRow[], change: Partial<Choices> = {}) {
	const choices: Choices = { ...defaultChoices, data: 'demo_incidents', ...change };
	const series = seriesOf(rows, change);
	const result = series && !isTooThin(series) ? trendOfMonths(series.counts) : null;
	return trendModel(series, result, choices, words);
}

const rows = monthRows(2010, wavingCounts([12, 12, 12, 24, 24, 24, 9, 9], 0.2).with(70, 62));

describe('a series of months', () => {
	test('has every month of the chosen years, and none of the others', () => {
		const series = seriesOf(
			[
				[2012, 3, 4],
				[2013, 12, 2]
			],
			{ from: 2012, to: 2014 }
		);
		expect(series?.counts.length).toBe(36);
		expect(series?.counts[2]).toBe(4);
		expect(series?.counts[23]).toBe(2);
		expect(series).toMatchObject({ incidents: 6, years: { first: 2012, last: 2014 } });
		expect(seriesOf([[2012, 3, 4]], { from: 1990, to: 2030 })?.years).toEqual(all);
	});

	test('keeps what is known only to the year beside it', () => {
		const series = seriesOf([
			[2010, 1, 3],
			[2010, null, 5]
		]);
		expect(series).toMatchObject({ incidents: 3, yearOnly: 5 });
		expect(series?.counts.slice(0, 2)).toEqual([3, 0]);
	});

	test('counts the allegations that it leaves out, unless they alone were chosen', () => {
		const left = [[2010, 2, 7]] as const;
		expect(seriesOf([[2010, 1, 3]], {}, left)?.leftOut).toBe(7);
		expect(seriesOf([[2010, 1, 3]], { kind: ['enforced_disappearance'] }, left)?.leftOut).toBe(0);
		expect(seriesOf([[2010, 1, 3]], { kind: ['ransom'] }, left)?.leftOut).toBe(0);
		expect(seriesOf([])).toBeNull();
	});
});

describe('the trend of months', () => {
	const model = modelOf(rows);

	test('names the last change, and levels with their intervals', () => {
		expect(model.figure.title).toBe(
			'Month by month: in 8 years the level changed 2 times, last about January 2016, from 25.3 to 8.8 a month'
		);
		expect(model.findings?.levels.map(({ from }) => from)).toEqual([0, 37, 72]);
		const table = model.figure.table;
		expect(table.rows.length).toBe(96 + 12);
		expect(table.rows[0]?.[2]?.text).toBe('11.9 (10.8–13.0)');
		expect(new Set(table.rows.map((row) => row.length))).toEqual(new Set([table.columns.length]));
	});

	test('flags the one month that stands out, in table, drawing and words', () => {
		const flagged = model.figure.table.rows.filter((row) => row[7]?.text === 'stands out');
		expect(flagged.map(([month]) => month?.text)).toEqual(['November 2015']);
		expect(model.figure.alt).toContain('Months that stand out: November 2015.');
		if (!model.series || !model.findings) throw new Error('nothing found');
		const drawn = (flags: boolean, forecast: boolean) =>
			model.series && model.findings
				? trendLayout(model.series, model.findings, { flags, forecast }, words, 720)
				: null;
		expect(drawn(true, true)?.flags.match(/M/g)?.length).toBe(1);
		expect(drawn(false, true)?.flags).toBe('');
		expect(drawn(true, false)?.forecast).toBeNull();
		expect(drawn(true, false)?.tops.at(-1)?.x).toBeGreaterThan(drawn(true, true)?.tops.at(-1)?.x ?? 999);
		expect(monthLines(70, model.series, model.findings, words).join()).toContain(
			'November 2015: 62 incidents'
		);
	});

	test('says what its forecasts were worth', () => {
		const note = model.figure.notes.find(({ text }) => text.startsWith('The forecast'));
		expect(note?.kind).toBe('limit');
		expect(note?.text).toMatch(/its 80% intervals held \d+% of what came and its 95% intervals \d+%/);
		const ahead = model.figure.table.rows.at(96);
		expect(ahead?.[0]?.text).toBe('January 2018');
		expect(ahead?.[1]?.text).toBe('');
		expect(ahead?.[9]?.text).toMatch(/^\d+–\d+$/);
	});

	test('draws within its room, whatever the width', () => {
		if (!model.series || !model.findings) throw new Error('nothing found');
		for (const widthPx of [240, 344, 720, 1080]) {
			const layout = trendLayout(
				model.series,
				model.findings,
				{ flags: true, forecast: true },
				words,
				widthPx
			);
			const numbers = [...layout.months.matchAll(/[MH](-?[\d.]+)/g)].map(([, x]) => Number(x));
			expect(Math.max(...numbers, ...layout.breaks)).toBeLessThanOrEqual(layout.right);
			expect(Math.min(...numbers, ...layout.breaks)).toBeGreaterThanOrEqual(layout.left);
			expect(layout.months).not.toMatch(/NaN|Infinity/);
			expect(layout.forecast?.wide).not.toMatch(/NaN|Infinity/);
		}
	});

	test('tells no change where there is none', () => {
		const steady = modelOf(monthRows(2010, wavingCounts([9, 9, 9, 9, 9, 9, 9, 9], 0)));
		expect(steady.figure.title).toBe(
			'Month by month: in 96 months no change of level can be told from chance'
		);
		expect(steady.figure.alt).toContain('No month stands out.');
	});

	test('speaks of changes only where no change at all is unlikely', () => {
		const series = seriesOf(rows);
		if (!series) throw new Error('no series');
		const found = trendOfMonths(series.counts);
		if (isMissing(found.changes)) throw new Error(found.changes.reason);
		const unsure = { ...found, changes: { ...found.changes, numberOfChanges: [0.06, 0.94] } };
		const choices: Choices = { ...defaultChoices, data: 'demo_incidents' };
		expect(trendModel(series, unsure, choices, words).figure.title).toBe(
			'Month by month: levels, changes and what may come'
		);
	});

	test('says nothing of too little, and keeps the table', () => {
		const few = modelOf([
			[2010, 3, 4],
			[2013, 5, 15]
		]);
		expect(few).toMatchObject({ isTooFew: true, findings: null });
		expect(few.figure.notes[1]?.text).toBe(
			'Too few to say: 19 incidents in 96 months. Levels, flags and forecasts need at least 20 incidents in 24 months.'
		);
		expect(few.figure.table.rows.length).toBe(96);
		expect(modelOf([[2010, 3, 20]]).isTooFew).toBe(false);
		expect(modelOf([[2010, 3, 400]], { from: 2010, to: 2010 }).isTooFew).toBe(true);
		expect(modelOf([]).figure.alt).toBe('No incident fits this choice.');
	});

	test('always says first what it shows and what not, and that rows are invented', () => {
		for (const one of [model, modelOf([]), modelOf([[2010, 3, 4]])]) {
			expect(one.figure.notes[0]?.text).toMatch(/^Shows .* It does not say why/);
			expect(one.figure.synthetic).toBe(true);
		}
	});
});
