import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { rowsOf } from '$lib/engine/frame';
import { districtTable } from '$lib/queries/district-table';
import { districtYears } from '$lib/queries/district-years';
import { yearTable } from '$lib/queries/year-table';
import { siteEngine } from '$lib/server/site';
import { everything } from '$lib/sql/predicates';

let engine: Engine;

beforeAll(async () => {
	engine = await siteEngine();
});

/** Counted by hand in data/incidents.csv, data/population.csv and data/districts.geojson. */
test('a district has its incidents, its final residents of 2023 and its official area', async () => {
	const rows = rowsOf(await engine.run(districtTable({ table: 'incidents', selection: everything })));
	expect(rows.find(({ district_id }) => district_id === 'malir')).toEqual({
		district_id: 'malir',
		incidents: 23,
		low_confidence_incidents: 2,
		outcome_open: 3,
		outcome_unknown: 4,
		outcome_killed: 5,
		victims: 35,
		victims_not_reported: 0,
		population_2023: 2432248,
		area_km2_official: 2160
	});
	expect(rows).toHaveLength(8);
	expect(rows.at(-1)).toMatchObject({ district_id: 'unknown', incidents: 53, population_2023: null });
});

test.each(['incidents', 'demo_incidents'] as const)(
	'the table of %s has the numbers of the map',
	async (table) => {
		const selection = { ...everything, from_year: 2010, to_year: 2016, district_id: ['malir'] };
		const onMap = rowsOf(await engine.run(districtYears({ table, selection })));
		const inTable = rowsOf(await engine.run(districtTable({ table, selection })));
		for (const row of inTable) {
			const own = onMap.filter(({ district_id }) => district_id === row.district_id);
			const sum = (column: 'incidents' | 'outcome_open' | 'outcome_unknown' | 'low_confidence_incidents') =>
				own.reduce((total, one) => total + (one[column] ?? 0), 0);
			expect([row.incidents, row.outcome_open, row.outcome_unknown, row.low_confidence_incidents]).toEqual([
				sum('incidents'),
				sum('outcome_open'),
				sum('outcome_unknown'),
				sum('low_confidence_incidents')
			]);
		}
	}
);

test('a district without an incident keeps its row', async () => {
	const selection = { ...everything, from_year: 1993, to_year: 1993 };
	const rows = rowsOf(await engine.run(districtTable({ table: 'incidents', selection })));
	expect(rows.map(({ incidents }) => incidents)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test('a year without an incident is zero inside the catalogue and not covered outside it', async () => {
	const rows = rowsOf(await engine.run(yearTable({ table: 'incidents', selection: everything })));
	const of = (year: number) => rows.find((row) => row.year === year);
	expect(of(1990)).toMatchObject({ incidents: null, victims: null, cpi_index: 18 });
	expect(of(1992)).toMatchObject({ incidents: 0, victims: 0, victims_not_reported: 0 });
	// The one incident of 1991 names no number of people: that is not nobody.
	expect(of(1991)).toMatchObject({ incidents: 1, victims: 0, victims_not_reported: 1 });
	expect(of(2010)).toMatchObject({ incidents: 8, low_confidence_incidents: 2, victims: 16, cpi_index: 100 });
	expect(of(2026)).toMatchObject({ incidents: 1, cpi_index: null });
	expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 37 }, (_, index) => 1990 + index));
});
