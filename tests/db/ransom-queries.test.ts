import { beforeAll, describe, expect, test } from 'vitest';
import { rowsOf, type Frame } from '$lib/engine/frame';
import type { Engine } from '$lib/engine/engine';
import { ransomMarks, type RansomArgs } from '$lib/queries/ransom-marks';
import { ransomPublished } from '$lib/queries/ransom-published';
import { ransomSizes, STEPS_PER_TENFOLD } from '$lib/queries/ransom-sizes';
import { siteEngine } from '$lib/server/site';
import { everything } from '$lib/sql/predicates';
import { sql } from '$lib/sql/sql';
import { defineQuery } from '$lib/sql/statement';
import { isMissing } from '$lib/stats/estimate';
import { constantRupees, deflatorsFrom, usdOfTheDay, type Deflators } from '$lib/stats/money/rupees';
import { median } from '$lib/stats/summaries/quantile';

const number = { type: 'number', unit: 'none', missing: 'never', label: 'column.value' } as const;

const deflators = defineQuery({
	name: 'all_deflators',
	question: 'query.ransom_marks',
	columns: { year: number, cpi_index: number, pkr_per_usd: number },
	tables: () => ['deflators'],
	build: () => sql`select year, cpi_index, pkr_per_usd from deflators`,
	examples: [undefined]
});

/** The rows themselves, without any table of cells between. */
const rawSums = defineQuery({
	name: 'raw_sums',
	question: 'query.ransom_marks',
	columns: {
		year: number,
		is_low: number,
		demanded: { ...number, missing: 'not-reported' },
		paid: { ...number, missing: 'not-reported' }
	},
	tables: () => ['demo_incidents'],
	build: () => sql`
select year("date") as year, (confidence = 'low')::integer as is_low, ransom_demanded_pkr as demanded, ransom_paid_pkr as paid
from demo_incidents
where ransom_demanded_pkr is not null or ransom_paid_pkr is not null`,
	examples: [undefined]
});

const catalogue: RansomArgs = { table: 'incidents', selection: everything, money: 'nominal' };
const demo: RansomArgs = { ...catalogue, table: 'demo_incidents' };

let engine: Engine;
let prices: Deflators;

beforeAll(async () => {
	engine = await siteEngine();
	prices = deflatorsFrom(
		rowsOf(await engine.run(deflators(undefined))).map(({ year, cpi_index, pkr_per_usd }) => ({
			year: year ?? 0,
			cpiIndex: cpi_index,
			pkrPerUsd: pkr_per_usd
		}))
	);
});

const marksOf = async (args: RansomArgs) => rowsOf(await engine.run(ransomMarks(args)));
const sizesOf = async (args: RansomArgs, low_in_medians = false) =>
	rowsOf(await engine.run(ransomSizes({ ...args, low_in_medians })));
const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, one) => all + (one ?? 0), 0);

/** Counted by hand in data/incidents.csv. */
describe('the catalogue', () => {
	test('tells fifty incidents: 41 demands and 16 payments, seven of them together', async () => {
		const marks = await marksOf(catalogue);
		expect(marks).toHaveLength(50);
		expect(marks.filter(({ demanded }) => demanded !== null)).toHaveLength(41);
		expect(marks.filter(({ paid }) => paid !== null)).toHaveLength(16);
		const [demanded, paid] = await sizesOf(catalogue);
		expect(demanded).toMatchObject({
			side: 'demanded',
			incidents: 41,
			low_confidence_incidents: 2,
			pairs: 7
		});
		expect(paid).toMatchObject({ side: 'paid', incidents: 16, low_confidence_incidents: 0, pairs: 7 });
		expect(demanded).toMatchObject({ selected_incidents: 262, first_year: 1991, last_year: 2026 });
	});

	test('has a median demand of one crore rupees of the day, and a median payment of 4.5 lakh', async () => {
		const [demanded, paid] = await sizesOf(catalogue);
		expect(demanded).toMatchObject({ median: 10_000_000, median_n: 39, highest: 200_000_000 });
		expect(paid).toMatchObject({ median: 450_000, median_n: 16, lowest: 30_000 });
		const [withLow] = await sizesOf(catalogue, true);
		expect(withLow?.median_n).toBe(41);
	});

	test('follows the kind, the district and the confidence', async () => {
		const selection = { ...everything, kidnap_type: ['ransom'] };
		expect((await sizesOf({ ...catalogue, selection }))[1]).toMatchObject({ median: 1_600_000, median_n: 9 });
		const south = { ...everything, district_id: ['karachi-south'] };
		expect(await marksOf({ ...catalogue, selection: south })).toHaveLength(7);
		expect((await sizesOf({ ...catalogue, selection: south }))[0]?.selected_incidents).toBe(51);
		const sure = { ...everything, low_confidence: false };
		expect(await marksOf({ ...catalogue, selection: sure })).toHaveLength(48);
	});

	test('keeps a sum whose year has no prices, and tells it in rupees of the day only', async () => {
		const year = { ...everything, from_year: 2026, to_year: 2026 };
		const [mark] = await marksOf({ ...catalogue, selection: year, money: 'real' });
		expect(mark).toMatchObject({ ransom_demanded_pkr: 10_000_000, demanded: null });
		const [demanded] = await sizesOf({ ...catalogue, selection: year, money: 'usd' });
		expect(demanded).toMatchObject({
			incidents: 1,
			not_covered: 1,
			median: null,
			median_n: 0,
			highest: null
		});
		expect((await marksOf({ ...catalogue, selection: year }))[0]?.demanded).toBe(10_000_000);
	});

	test('answers for both sides where nothing was reported', async () => {
		const sizes = await sizesOf({ ...catalogue, selection: { ...everything, to_year: 1990 } });
		expect(sizes.map(({ side, incidents, median }) => [side, incidents, median])).toEqual([
			['demanded', 0, null],
			['paid', 0, null]
		]);
	});
});

describe('another money', () => {
	test('is what the statistics make of the same sums, in marks and medians alike', async () => {
		for (const money of ['real', 'usd'] as const) {
			const marks = await marksOf({ ...catalogue, money });
			const [demanded] = await sizesOf({ ...catalogue, money });
			for (const { year, ransom_demanded_pkr, demanded: told } of marks) {
				const expected =
					money === 'real'
						? constantRupees(ransom_demanded_pkr, year ?? 0, prices, demanded?.base_year ?? 0)
						: usdOfTheDay(ransom_demanded_pkr, year ?? 0, prices);
				if (isMissing(expected)) expect(told).toBeNull();
				else expect(told).toBeCloseTo(expected, 6);
			}
			const sure = marks.filter(({ low_confidence }) => low_confidence === 0);
			const summary = median(sure.map((mark) => mark.demanded ?? NaN));
			expect(summary).toEqual({ value: expect.closeTo(demanded?.median ?? NaN, 4), n: 38 });
		}
	});

	test('stands on the last year with a price index', async () => {
		const [demanded] = await sizesOf({ ...catalogue, money: 'real' });
		expect(demanded?.base_year).toBe(2025);
		// Half a million of 2004 at the prices of 2025: 500000 × 400.54 / 51.14.
		const [first] = await marksOf({ ...catalogue, money: 'real' });
		expect(first?.demanded).toBeCloseTo(3_916_112.63, 1);
	});
});

describe('many incidents', () => {
	const rawOf = async () => rowsOf(await engine.run(rawSums(undefined)));

	test('are counted in steps, not drawn one by one; few are drawn, not counted in steps', async () => {
		expect(await marksOf(demo)).toHaveLength(0);
		expect((await sizesOf(demo)).length).toBeGreaterThan(2);
		const few = { ...demo, selection: { ...everything, district_id: ['malir'] } };
		const marks = await marksOf(few);
		const sizes = await sizesOf(few);
		expect(sizes.map(({ step }) => step)).toEqual([null, null]);
		const sums = sum(sizes.map(({ incidents }) => incidents)) - (sizes[0]?.pairs ?? 0);
		expect(sum(marks.map(({ incidents }) => incidents))).toBe(sums);
	});

	test.each(['demanded', 'paid'] as const)('%s: no sum is lost, and each is in its step', async (side) => {
		const raw = (await rawOf()).flatMap((row) => (row[side] === null ? [] : [{ ...row, amount: row[side] }]));
		const steps = (await sizesOf(demo)).filter((row) => row.side === side);
		expect(sum(steps.map(({ incidents }) => incidents))).toBe(raw.length);
		const fullest = steps.toSorted((a, b) => (b.incidents ?? 0) - (a.incidents ?? 0))[0];
		const inside = raw.filter(
			({ year, amount }) =>
				year === fullest?.year && Math.floor(Math.log10(amount) * STEPS_PER_TENFOLD) === fullest.step
		);
		expect(inside).toHaveLength(fullest?.incidents ?? 0);
		expect(Math.min(...inside.map(({ amount }) => amount))).toBe(fullest?.lowest);
	});

	test.each([
		['demanded', true],
		['demanded', false],
		['paid', true],
		['paid', false]
	] as const)('the median of %s (low confidence in: %s) is the exact one', async (side, low_in_medians) => {
		const raw = (await rawOf()).filter(({ is_low }) => low_in_medians || is_low === 0);
		const [row] = (await sizesOf(demo, low_in_medians)).filter((one) => one.side === side);
		expect(median(raw.map((one) => one[side] ?? NaN))).toEqual({ value: row?.median, n: row?.median_n });
	});
});

test('the one printed sum is of Sindh, not of Karachi', async () => {
	const printed: Frame<(typeof ransomPublished)['columns']> = await engine.run(ransomPublished(undefined));
	expect(rowsOf(printed).map(({ stat_id, geo_level, value }) => [stat_id, geo_level, value])).toEqual([
		['KPS-92df6d', 'province', 88_500_000]
	]);
});
