import { describe, expect, test } from 'vitest';
import { labelWidth } from '$lib/charts/label-width';
import { yearlyLayout } from '$lib/figures/yearly-counts/layout';
import { distanceTo } from '$lib/figures/yearly-counts/mark-columns';
import type { SceneCount } from '$lib/figures/yearly-counts/scene-frames';
import { modelOf, police } from '../support/yearly-model';

describe('marks, lines and labels', () => {
	const crowded: readonly SceneCount[] = [
		{ year: 2008, group: 'cplc_and_police', value: 84 },
		{ year: 2008, group: 'cplc_and_police', value: 85, measure: 'victims' },
		{ year: 2009, group: 'cplc', value: 110 },
		{ year: 2009, group: 'ngo', value: 111 },
		{ year: 2009, group: 'press', value: 112 },
		{ year: 2010, group: 'cplc', value: 112 },
		{ year: 2010, group: 'cplc_and_police', value: 112 },
		{ year: 2010, group: 'police', value: 100, unit: 'count_at_least' },
		{ year: 2011, group: 'cplc', value: 113 },
		{ year: 2013, group: 'police', value: 174 },
		{ year: 2013, group: 'cplc', value: 170 },
		{ year: 2014, group: 'cplc', value: 171 },
		{ year: 1990, group: 'cplc', value: 79 },
		{ year: 2025, group: 'cplc', value: 13 }
	];
	const model = modelOf(crowded);

	test.each([344, 720, 1040])('no line comes within the rim of a foreign mark at %i px', (widthPx) => {
		const { runs, marks, radiusPx } = yearlyLayout(model, widthPx);
		expect(runs.flatMap(({ pieces }) => pieces).length).toBeGreaterThan(1);
		for (const { pieces, compiler_group } of runs)
			for (const { from, to } of pieces)
				for (const mark of marks.filter((one) => one.compiler_group !== compiler_group))
					expect(distanceTo(mark, from, to)).toBeGreaterThan(radiusPx);
	});

	test.each([344, 720])('every mark stands over its own year at %i px', (widthPx) => {
		const { marks, left, right } = yearlyLayout(model, widthPx);
		const band = (right - left) / (2025 - 1990 + 1);
		for (const { x, year } of marks)
			expect(Math.abs(x - left - (year - 1990 + 0.5) * band)).toBeLessThan(band / 2);
	});

	test('marks that would hide one another stand side by side, the others of one compiler and year in one column', () => {
		const { marks } = yearlyLayout(
			modelOf([
				...crowded.slice(0, 2),
				...[40, 90, 91].map((value, index) => ({
					year: 2010,
					group: 'police',
					value,
					end: `0${6 + index}-30`
				}))
			]),
			720
		);
		const [cases, victims, june, july, august] = marks.map(({ x }) => x);
		expect(cases).not.toBe(victims);
		expect(june).toBe(july);
		expect(Math.abs((july ?? 0) - (august ?? 0))).toBeGreaterThan(2 * 4.5);
	});

	test('2010 is labelled first, in words where it was printed in words, also on a telephone', () => {
		const { marks, runs } = yearlyLayout(
			modelOf([...Array.from({ length: 8 }, (_, index) => police(2014 + index, { value: 300 })), ...crowded]),
			344
		);
		const labels = marks.flatMap(({ label, year }) => (label ? [{ ...label, year }] : []));
		expect(labels.filter(({ year }) => year === 2010).map(({ text }) => text)).toContain('112');
		for (const { x, y } of labels)
			for (const { from, to } of runs.flatMap(({ pieces }) => pieces))
				expect(distanceTo({ x, y: y - 4 }, from, to)).toBeGreaterThan(4);
	});

	test('rings are explained only where a ring is drawn', () => {
		const said = (measure: 'cases' | 'victims') =>
			modelOf([police(2010, { measure })]).figure.notes.some(({ text }) => text.includes('rings are people'));
		expect([said('cases'), said('victims')]).toEqual([false, true]);
	});
});

describe('the words in the drawing', () => {
	const rows = [2017, 2018, 2019, 2020].map((year) => police(year));

	test.each([344, 720])('say at a break what changed, above every mark and inside %i px', (widthPx) => {
		const { breaks, marks, left, right, top } = yearlyLayout(
			modelOf(rows, { crime: 'missing_children' }),
			widthPx
		);
		expect(breaks).toHaveLength(1);
		for (const { lines, x, labelX, at } of breaks) {
			expect(lines.map(({ text }) => text).join(' ')).toBe(
				'from 2019 courts have every missing child registered'
			);
			for (const { text, y } of lines) {
				expect(y).toBeLessThan(top);
				const end = labelX + (at === 'left' ? 1 : -1) * labelWidth(text, 12);
				expect(Math.min(labelX, end)).toBeGreaterThanOrEqual(left);
				expect(Math.max(labelX, end)).toBeLessThanOrEqual(right);
				expect((labelX - x) * (end - x)).toBeGreaterThan(0);
			}
		}
		expect(Math.min(...marks.map(({ y }) => y))).toBeGreaterThanOrEqual(top);
	});

	test('a number that finds no room beside its mark stands at the end of a line from it', () => {
		const crowd = [
			{ year: 2009, group: 'cplc_and_police', value: 98 },
			{ year: 2010, group: 'police', value: 100, unit: 'count_at_least' },
			{ year: 2010, group: 'cplc', value: 112 },
			...[1990, 2011, 2012, 2025].map((year) => ({ year, group: 'cplc', value: 120 }))
		];
		const { marks } = yearlyLayout(modelOf(crowd), 344);
		const label = marks.find(({ precision }) => precision === 'at-least')?.label;
		expect(label?.text).toBe('more than 100');
		expect(label?.leader).toBeDefined();
	});
});
