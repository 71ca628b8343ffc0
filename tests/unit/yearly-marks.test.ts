import { describe, expect, test } from 'vitest';
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

	test('marks of two measures that would hide one another stand side by side, parts of a year in one column', () => {
		const { marks } = yearlyLayout(
			modelOf([
				...crowded.slice(0, 2),
				...['06-30', '08-31'].map((end) => ({ year: 2010, group: 'police', value: 90, end }))
			]),
			720
		);
		const [cases, victims, june, august] = marks.map(({ x }) => x);
		expect(cases).not.toBe(victims);
		expect(june).toBe(august);
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
