import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { rowsOf } from '$lib/engine/frame';
import { catalogueShare } from '$lib/queries/catalogue-share';
import { coverage } from '$lib/queries/coverage';
import { publishedFigures } from '$lib/queries/published-figures';
import { unreported } from '$lib/queries/unreported';
import { siteEngine } from '$lib/server/site';
import { everything } from '$lib/sql/predicates';

let engine: Engine;

beforeAll(async () => {
	engine = await siteEngine();
});

describe('who covers what', () => {
	const cells = async (low_confidence = true) =>
		rowsOf(await engine.run(coverage({ from_year: null, to_year: null, low_confidence })));

	test('a whole year goes before a part of it, a part before a total over several years', async () => {
		const of = async (subject: string, compiler_group: string, year: number) =>
			(await cells()).find(
				(row) =>
					row.crime_type === 'kidnapping_for_ransom' &&
					row.subject === subject &&
					row.compiler_group === compiler_group &&
					row.year === year
			);
		expect(await of('counts', 'cplc', 2012)).toMatchObject({ extent: 'year', figures: 2 });
		expect(await of('counts', 'cplc', 1995)).toMatchObject({ extent: 'part', figures: 1 });
		expect(await of('counts', 'cplc', 1993)).toMatchObject({ extent: 'span' });
		expect(await of('counts', 'police', 2021)).toMatchObject({ extent: 'part' });
		expect(await of('counts', 'police', 2013)).toMatchObject({ extent: 'year', low_confidence_figures: 1 });
		expect(await of('counts', 'cplc', 2015)).toBeUndefined();
	});

	test('without low confidence a year is as well covered as its other figures cover it', async () => {
		const police2013 = async (isLowIn: boolean) =>
			(await cells(isLowIn)).find(
				({ crime_type, subject, compiler_group, year }) =>
					crime_type === 'kidnapping_for_ransom' &&
					subject === 'counts' &&
					compiler_group === 'police' &&
					year === 2013
			);
		expect((await police2013(true))?.extent).toBe('year');
		expect((await police2013(false))?.extent).not.toBe('year');
		expect((await cells(false)).every((row) => row.low_confidence_figures === 0)).toBe(true);
	});

	test('every figure of the city on kidnapping or extortion has its subject, but for the one that is never used', async () => {
		const whole = (await cells())
			.filter(({ extent }) => extent === 'year')
			.reduce((sum, { figures }) => sum + (figures ?? 0), 0);
		const others = ['all_crime', 'street_crime', 'anti_terrorism_court_cases'];
		const printed = rowsOf(await engine.run(publishedFigures({ year: null }))).filter(
			({ geo_level, geo_name, crime_type, period_start, period_end, is_part_year }) =>
				geo_level === 'city' &&
				geo_name === 'Karachi' &&
				!others.includes(crime_type ?? '') &&
				is_part_year === 0 &&
				period_start?.slice(4) === '-01-01' &&
				period_end === `${period_start.slice(0, 4)}-12-31`
		);
		expect(whole).toBe(printed.length);
	});

	test('the total that no other figure supports is in no cell', async () => {
		const of2004 = (await cells()).filter(
			({ year, subject, crime_type }) =>
				year === 2004 && subject === 'counts' && crime_type === 'kidnapping_for_ransom'
		);
		expect(of2004).toMatchObject([
			{ compiler_group: 'cplc', figures: 1 },
			{ compiler_group: 'cplc_and_police', figures: 1 }
		]);
	});
});

describe('the catalogue beside the counts', () => {
	/** Counted by hand in data/incidents.csv. */
	test('holds kidnapping for ransom only, year by year, zeros included', async () => {
		const rows = rowsOf(await engine.run(catalogueShare({ selection: everything })));
		const of = (year: number) => rows.find((row) => row.year === year);
		expect(of(2012)).toMatchObject({ incidents: 7, low_confidence_incidents: 2 });
		expect(of(2014)).toMatchObject({ incidents: 0 });
		expect(rows.reduce((sum, { incidents }) => sum + (incidents ?? 0), 0)).toBe(72);
		expect([rows[0]?.year, rows.at(-1)?.year]).toEqual([1991, 2026]);
	});

	test('hears years and confidence, not district, kind or outcome', async () => {
		const selection = { ...everything, from_year: 2012, to_year: 2012, low_confidence: false };
		const narrowed = {
			...selection,
			district_id: ['malir'],
			kidnap_type: ['by_police'],
			outcome: ['killed']
		};
		expect(catalogueShare({ selection: narrowed }).key).toBe(catalogueShare({ selection }).key);
		expect(rowsOf(await engine.run(catalogueShare({ selection })))).toEqual([
			{ year: 2012, incidents: 5, low_confidence_incidents: 0 }
		]);
	});
});

describe('what is never reported', () => {
	const guesses = async () => rowsOf(await engine.run(unreported(undefined)));

	test('a guess stands once, with the figure that belongs to it on the same page', async () => {
		const rows = await guesses();
		const of = (stat_id: string) => rows.find((row) => row.stat_id === stat_id);
		expect(new Set(rows.map(({ stat_id }) => stat_id)).size).toBe(rows.length);
		expect(of('KPS-2e8fd3')).toMatchObject({ value: 10, other_value: 15 });
		expect(of('KPS-5f6585')).toMatchObject({ value: 28, other_measure: 'victims', other_value: 81 });
		expect(of('KPS-462e5f')).toMatchObject({
			value: 151,
			other_measure: 'victims_reported',
			other_value: 141
		});
		expect(of('KPS-ee7e5c')).toMatchObject({ other_measure: null, other_value: null });
	});

	test('Karachi comes first; parts of a range by district and crime of every kind are left out', async () => {
		const rows = await guesses();
		expect(rows).toHaveLength(13);
		expect(rows.map(({ geo_level }) => geo_level).lastIndexOf('city')).toBe(7);
		expect(
			rows.some(({ geo_level, crime_type }) => geo_level === 'district' || crime_type === 'all_crime')
		).toBe(false);
	});
});
