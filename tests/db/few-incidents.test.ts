import { beforeAll, describe, expect, test } from 'vitest';
import { catalogueShare } from '$lib/queries/catalogue-share';
import { catalogueSize } from '$lib/queries/catalogue-size';
import { districtTable } from '$lib/queries/district-table';
import { districtYears } from '$lib/queries/district-years';
import { durationCounts } from '$lib/queries/duration-counts';
import { durationGroups } from '$lib/queries/duration-groups';
import { monthCounts } from '$lib/queries/month-counts';
import { outcomeCounts } from '$lib/queries/outcome-counts';
import { people } from '$lib/queries/people';
import { perpetrators } from '$lib/queries/perpetrators';
import { ransomAmounts } from '$lib/queries/ransom-amounts';
import { ransomMarks } from '$lib/queries/ransom-marks';
import { ransomPairs } from '$lib/queries/ransom-pairs';
import { ransomSizes } from '$lib/queries/ransom-sizes';
import { reporterCounts } from '$lib/queries/reporter-counts';
import { resolverCounts } from '$lib/queries/resolver-counts';
import { yearTable } from '$lib/queries/year-table';
import { everything } from '$lib/sql/predicates';
import { askFewIncidents } from '../support/few-incidents';

/** Every answer below was counted by hand from the seven rows. */
let ask: Awaited<ReturnType<typeof askFewIncidents>>;

const all = { table: 'incidents', selection: everything } as const;
const sure = { ...all, selection: { ...everything, low_confidence: false } } as const;
const inSouth = { ...all, selection: { ...everything, district_id: ['karachi-south'] } } as const;
const span = { first_year: 2010, last_year: 2013 };

beforeAll(async () => {
	ask = await askFewIncidents();
});

describe('seven incidents', () => {
	test('by month: the one known to its year only stands on no month', async () => {
		expect(await ask(monthCounts(all))).toEqual([
			{ year: 2010, month: 3, incidents: 2, low_confidence_incidents: 0, ...span },
			{ year: 2010, month: 11, incidents: 1, low_confidence_incidents: 1, ...span },
			{ year: 2011, month: null, incidents: 1, low_confidence_incidents: 1, ...span },
			{ year: 2012, month: 6, incidents: 2, low_confidence_incidents: 0, ...span },
			{ year: 2013, month: 2, incidents: 1, low_confidence_incidents: 0, ...span }
		]);
		expect((await ask(monthCounts(inSouth))).map(({ year, incidents }) => [year, incidents])).toEqual([
			[2010, 2],
			[2012, 1]
		]);
	});

	test('by outcome and kind, the unknown end a code of its own', async () => {
		const rows = await ask(outcomeCounts({ ...all, by: 'kind' }));
		expect(
			rows.map((row) => [row.group_code, row.outcome, row.incidents, row.low_confidence_incidents])
		).toEqual([
			['child_abduction', 'unknown', 1, 0],
			['enforced_disappearance', 'still_missing', 1, 0],
			['express', 'escaped', 1, 1],
			['ransom', 'pending_at_report', 1, 0],
			['ransom', 'released_ransom_paid', 2, 1],
			['ransom', 'rescued', 1, 0]
		]);
		expect(rows[0]).toMatchObject(span);
	});

	test('by district and year', async () => {
		const rows = await ask(districtYears(all));
		expect(
			rows.map(({ district_id, year, incidents, outcome_open, outcome_unknown }) => [
				district_id,
				year,
				incidents,
				outcome_open,
				outcome_unknown
			])
		).toEqual([
			['karachi-south', 2010, 2, 0, 0],
			['karachi-south', 2012, 1, 1, 0],
			['korangi', 2013, 1, 1, 0],
			['malir', 2010, 1, 0, 0],
			['malir', 2011, 1, 0, 0],
			['unknown', 2012, 1, 0, 1]
		]);
	});

	test('by who ended them: two names are two, the ended are counted once, the open are not among them', async () => {
		const rows = await ask(resolverCounts({ ...all, by: 'none' }));
		expect(rows.map((row) => [row.resolved_by, row.incidents, row.low_confidence_incidents])).toEqual([
			['avcc', 1, 0],
			['cplc', 2, 0],
			['self', 1, 1],
			['unknown', 1, 1]
		]);
		expect(rows[0]).toMatchObject({ ended_incidents: 4, ended_low_confidence: 2, ...span });
	});

	test('by length: without one they are a row of their own', async () => {
		const rows = await ask(durationCounts({ ...all, keepsOutcomes: true }));
		expect(rows.map((row) => [row.outcome, row.days, row.is_closed, row.incidents])).toEqual([
			['escaped', null, 0, 1],
			['pending_at_report', null, 0, 1],
			['released_ransom_paid', 10, 1, 2],
			['rescued', 0, 1, 1],
			['still_missing', null, 0, 1],
			['unknown', 3, 1, 1]
		]);
		const groups = await ask(durationGroups({ ...sure, by: 'district' }));
		expect(
			groups
				.filter(({ days }) => days !== null)
				.map((row) => [row.group_code, row.outcome, row.days, row.incidents])
		).toEqual([
			['karachi-south', 'released_ransom_paid', 10, 1],
			['karachi-south', 'rescued', 0, 1],
			['unknown', 'unknown', 3, 1]
		]);
	});

	test('by their people', async () => {
		const rows = await ask(people(all));
		const of = (attribute: string) =>
			rows
				.filter((row) => row.attribute === attribute)
				.map((row) => [row.code, row.incidents, row.low_confidence_incidents, row.victims]);
		expect(of('victim_sex')).toEqual([
			['F', 2, 1, 2],
			['M', 4, 0, 5],
			['unknown', 1, 1, 0]
		]);
		expect(of('perpetrator_type')).toEqual([
			['acquaintance', 1, 0, 1],
			['gang', 3, 0, 4],
			['police', 1, 0, 1],
			['unknown', 2, 2, 1]
		]);
		expect(of('reported_to')).toEqual([]);
		expect(await ask(perpetrators(all))).toEqual([
			{
				incidents: 7,
				disappearances: 1,
				arrests: 6,
				arrests_reported: 2,
				arrests_reported_low: 0,
				perpetrators_killed: 1,
				perpetrators_killed_reported: 2,
				perpetrators_killed_reported_low: 0
			}
		]);
	});

	test('by whom they were reported to', async () => {
		const rows = await ask(reporterCounts(all));
		expect(rows).toEqual([
			{ reported_to: 'both', incidents: 2 },
			{ reported_to: 'cplc', incidents: 1 },
			{ reported_to: 'media_only', incidents: 1 },
			{ reported_to: 'police', incidents: 2 },
			{ reported_to: 'unknown', incidents: 1 }
		]);
		expect(await ask(reporterCounts(inSouth))).toEqual([
			{ reported_to: 'both', incidents: 1 },
			{ reported_to: 'police', incidents: 1 },
			{ reported_to: 'unknown', incidents: 1 }
		]);
	});

	test('by year, with the price level', async () => {
		const rows = await ask(yearTable(all));
		expect(
			rows.map((row) => [
				row.year,
				row.incidents,
				row.low_confidence_incidents,
				row.victims,
				row.victims_not_reported,
				row.cpi_index
			])
		).toEqual([
			[2010, 3, 1, 3, 1, 100],
			[2011, 1, 1, 1, 0, 110],
			[2012, 2, 0, 2, 0, 120],
			[2013, 1, 0, 1, 0, null]
		]);
		expect(await ask(catalogueSize({ table: 'incidents' }))).toEqual([{ incidents: 7, ...span }]);
	});

	test('of ransom only, year by year, the empty years too', async () => {
		const rows = await ask(catalogueShare({ selection: everything }));
		expect(rows.map((row) => [row.year, row.incidents, row.low_confidence_incidents])).toEqual([
			[2010, 3, 1],
			[2011, 0, 0],
			[2012, 0, 0],
			[2013, 1, 0]
		]);
	});

	test('by district, with residents of 2023 and the official area, the unknown last', async () => {
		const rows = await ask(districtTable(all));
		expect(
			rows.map((row) => [
				row.district_id,
				row.incidents,
				row.victims,
				row.victims_not_reported,
				row.outcome_open,
				row.population_2023,
				row.area_km2_official
			])
		).toEqual([
			['karachi-south', 3, 4, 0, 1, 2000, 122],
			['korangi', 1, 1, 0, 1, 3000, 108],
			['malir', 2, 1, 1, 0, null, 2160],
			['unknown', 1, 1, 0, 0, null, null]
		]);
		const chosen = await ask(districtTable({ ...all, selection: { ...everything, outcome: ['rescued'] } }));
		expect(chosen.map(({ incidents }) => incidents)).toEqual([1, 0, 0, 0]);
	});

	test('by their sums: constant rupees are those of 2012, and 2013 has no price level', async () => {
		const marks = await ask(ransomMarks({ ...all, money: 'real' }));
		expect(marks.map(({ year, demanded, paid, incidents }) => [year, demanded, paid, incidents])).toEqual([
			[2010, 1_200_000, 480_000, 1],
			[2010, 1_200_000, 1_200_000, 1],
			[2010, 2_400_000, null, 1],
			[2013, null, null, 1]
		]);
		expect(await ask(ransomPairs(all))).toEqual([
			{ ransom_demanded_pkr: 1_000_000, ransom_paid_pkr: 400_000, incidents: 1 },
			{ ransom_demanded_pkr: 1_000_000, ransom_paid_pkr: 1_000_000, incidents: 1 }
		]);
		expect(await ask(ransomPairs(sure))).toHaveLength(1);
		expect(await ask(ransomAmounts({ ...all, money: 'real' }))).toEqual([
			{ side: 'demanded', amount: 1_200_000, incidents: 2 },
			{ side: 'demanded', amount: 2_400_000, incidents: 1 },
			{ side: 'demanded', amount: null, incidents: 1 },
			{ side: 'paid', amount: 480_000, incidents: 1 },
			{ side: 'paid', amount: 1_200_000, incidents: 1 }
		]);
	});

	test('by the size of their sums, with the median of the sure ones', async () => {
		const [demanded, paid] = await ask(ransomSizes({ ...all, money: 'nominal', low_in_medians: false }));
		expect(demanded).toMatchObject({
			side: 'demanded',
			incidents: 4,
			low_confidence_incidents: 1,
			not_covered: 0,
			pairs: 2,
			lowest: 1_000_000,
			highest: 5_000_000,
			median: 2_000_000,
			median_n: 3,
			base_year: 2012,
			selected_incidents: 7,
			...span
		});
		expect(paid).toMatchObject({ incidents: 2, median: 400_000, median_n: 1 });
	});
});
