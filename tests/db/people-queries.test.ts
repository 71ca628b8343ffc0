import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { rowsOf } from '$lib/engine/frame';
import { people, personAttributes } from '$lib/queries/people';
import { peoplePublished } from '$lib/queries/people-published';
import { perpetrators } from '$lib/queries/perpetrators';
import { siteEngine } from '$lib/server/site';
import { everything } from '$lib/sql/predicates';

let engine: Engine;

beforeAll(async () => {
	engine = await siteEngine();
});

async function asked(selection = everything) {
	return rowsOf(await engine.run(people({ table: 'incidents', selection })));
}

/** Counted by hand in data/incidents.csv. */
test('what was not reported is a row of its own, and each attribute counts every incident once', async () => {
	const rows = await asked();
	const of = (attribute: string, code: string) =>
		rows.find((row) => row.attribute === attribute && row.code === code);
	expect(of('victim_age_band', 'unknown')?.incidents).toBe(155);
	expect(of('victim_sex', 'M')).toMatchObject({ incidents: 197, low_confidence_incidents: 34, victims: 285 });
	expect(of('victim_occupation', 'journalist')?.incidents).toBe(11);
	expect(of('perpetrator_type', 'unknown')?.incidents).toBe(113);
	for (const attribute of personAttributes) {
		const own = rows.filter((row) => row.attribute === attribute);
		expect(own.reduce((sum, { incidents }) => sum + (incidents ?? 0), 0)).toBe(262);
	}
	expect(rows.some(({ attribute }) => attribute === 'reported_to')).toBe(false);
});

test('every choice reaches the people', async () => {
	const rows = await asked({
		...everything,
		from_year: 2013,
		to_year: 2013,
		kidnap_type: ['ransom'],
		low_confidence: false
	});
	const sex = rows.filter(({ attribute }) => attribute === 'victim_sex');
	expect(sex.reduce((sum, { incidents }) => sum + (incidents ?? 0), 0)).toBe(7);
	expect(rows[0]).toMatchObject({ first_year: 1991, last_year: 2026 });
});

test('a blank number of arrests is not none: such incidents are not among the reported', async () => {
	const [row] = rowsOf(await engine.run(perpetrators({ table: 'incidents', selection: everything })));
	expect(row).toEqual({
		incidents: 262,
		disappearances: 55,
		arrests: 238,
		arrests_reported: 79,
		arrests_reported_low: 11,
		perpetrators_killed: 35,
		perpetrators_killed_reported: 13,
		perpetrators_killed_reported_low: 0
	});
});

test('no incident left: zeros, not blanks', async () => {
	const selection = { ...everything, from_year: 1993, to_year: 1993 };
	const [row] = rowsOf(await engine.run(perpetrators({ table: 'incidents', selection })));
	expect(Object.values(row ?? {})).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
	expect(await asked(selection)).toEqual([]);
});

test('the printed figures on people are those of the city, and of kidnapping', async () => {
	const all = { from_year: null, to_year: null };
	const victims = rowsOf(await engine.run(peoplePublished({ of: 'victims', ...all })));
	const kidnappers = rowsOf(await engine.run(peoplePublished({ of: 'kidnappers', ...all })));
	expect(victims.map(({ stat_id }) => stat_id)).toContain('KPS-1acb1f');
	expect(victims).toHaveLength(18);
	expect(kidnappers).toHaveLength(23);
	expect(kidnappers.some(({ crime_type }) => crime_type === 'extortion')).toBe(false);
	const partOf = (id: string) => [...victims, ...kidnappers].find((row) => row.stat_id === id)?.is_part_year;
	expect([partOf('KPS-1acb1f'), partOf('KPS-c77340'), partOf('KPS-bef4a1')]).toEqual([0, 1, 0]);
});

test('a period that only touches the chosen years is kept', async () => {
	const rows = rowsOf(
		await engine.run(peoplePublished({ of: 'kidnappers', from_year: 2015, to_year: 2015 }))
	);
	expect(rows.map(({ stat_id }) => stat_id)).toEqual(['KPS-bef4a1', 'KPS-3ab1b2']);
});
