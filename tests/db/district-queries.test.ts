import { beforeAll, expect, test } from 'vitest';
import { rowsOf } from '$lib/engine/frame';
import type { Engine } from '$lib/engine/engine';
import { districtPopulation } from '$lib/queries/district-population';
import { districtPublished } from '$lib/queries/district-published';
import { districtYears } from '$lib/queries/district-years';
import { siteEngine } from '$lib/server/site';
import { everything } from '$lib/sql/predicates';

let engine: Engine;

beforeAll(async () => {
	engine = await siteEngine();
});

async function totals(selection = everything) {
	const rows = rowsOf(await engine.run(districtYears({ table: 'incidents', selection })));
	const sums: Record<string, [incidents: number, open: number, unknown: number, low: number]> = {};
	for (const row of rows) {
		const sum = (sums[row.district_id ?? ''] ??= [0, 0, 0, 0]);
		sum[0] += row.incidents ?? 0;
		sum[1] += row.outcome_open ?? 0;
		sum[2] += row.outcome_unknown ?? 0;
		sum[3] += row.low_confidence_incidents ?? 0;
	}
	return sums;
}

/** Counted by hand in data/incidents.csv. */
test('every incident is counted once, in its district or in none', async () => {
	const sums = await totals();
	expect(sums['karachi-south']).toEqual([51, 17, 2, 8]);
	expect(sums['unknown']?.[0]).toBe(53);
	expect(Object.values(sums).reduce((all, [incidents]) => all + incidents, 0)).toBe(262);
});

test('the chosen district leaves the others on the map', async () => {
	expect(await totals({ ...everything, district_id: ['malir'] })).toEqual(await totals());
});

test('the other choices reach the map', async () => {
	const sums = await totals({
		...everything,
		from_year: 2010,
		to_year: 2013,
		kidnap_type: ['ransom'],
		low_confidence: false
	});
	const all = Object.values(sums).reduce((total, [incidents]) => total + incidents, 0);
	expect(all).toBe(19);
	expect(Object.values(sums).every(([, , , low]) => low === 0)).toBe(true);
});

test('the years of the whole table are told, whatever is chosen', async () => {
	const [row] = rowsOf(
		await engine.run(
			districtYears({ table: 'incidents', selection: { ...everything, from_year: 2013, to_year: 2013 } })
		)
	);
	expect([row?.first_year, row?.last_year]).toEqual([1991, 2026]);
});

test.each([
	['missing_children', '2023-01-01', '2023-08-31', 840, 36],
	['extortion', '2025-01-01', '2025-10-07', 96, 12]
] as const)(
	'%s was printed for eight police districts',
	async (crime_type, period_start, period_end, sum, city) => {
		const rows = rowsOf(await engine.run(districtPublished({ crime_type, period_start, period_end })));
		expect(rows).toHaveLength(8);
		expect(rows.reduce((total, { value }) => total + (value ?? 0), 0)).toBe(sum);
		expect(rows.find(({ geo_name }) => geo_name === 'Karachi City')?.value).toBe(city);
	}
);

test('seven districts have their residents of 2023, and the division is none of them', async () => {
	const rows = rowsOf(await engine.run(districtPopulation(undefined)));
	const counted = rows.filter(({ year, series }) => year === 2023 && series === 'final');
	expect(counted).toHaveLength(7);
	expect(counted.reduce((total, { population }) => total + (population ?? 0), 0)).toBe(20_382_881);
	expect(counted.find(({ district_id }) => district_id === 'karachi-south')?.population).toBe(2_329_764);
});
