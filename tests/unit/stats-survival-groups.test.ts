import { describe, expect, test } from 'vitest';
import { isMissing, type Missing } from '$lib/stats/estimate';
import { cumulativeIncidence } from '$lib/stats/survival/cumulative-incidence';
import { eventTable } from '$lib/stats/survival/event-table';
import { grayTest } from '$lib/stats/survival/gray-test';
import { groupedSpells, type GroupedDurations } from '$lib/stats/survival/groups';
import { incidenceJackknife } from '$lib/stats/survival/incidence-jackknife';
import { logRank } from '$lib/stats/survival/log-rank';
import { seededPicker, type Picker } from '../support/seeded';

function given<T extends object>(answer: T | Missing): T {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer;
}

interface Cases {
	readonly timeDays: readonly number[];
	readonly outcome: readonly (string | null)[];
	readonly group: readonly string[];
	readonly stratum: readonly string[];
}

function someCases(picker: Picker, rows = 60): Cases {
	const row = Array.from({ length: rows }, (_, index) => index);
	return {
		timeDays: row.map(() => picker.integer(0, 25)),
		outcome: row.map(() => picker.one(['killed', 'released', 'released', null])),
		group: row.map(() => picker.one(['b', 'a', 'c'])),
		stratum: row.map(() => picker.one(['then', 'now']))
	};
}

const reordered = (cases: Cases, order: readonly number[]): Cases => ({
	timeDays: order.map((row) => cases.timeDays[row] ?? NaN),
	outcome: order.map((row) => cases.outcome[row] ?? null),
	group: order.map((row) => cases.group[row] ?? ''),
	stratum: order.map((row) => cases.stratum[row] ?? '')
});

const tests: readonly [
	string,
	(durations: GroupedDurations) => { readonly chiSquare: number; readonly p: number }
][] = [
	['log-rank', (durations) => given(logRank(durations))],
	['Peto-Peto', (durations) => given(logRank(durations, { rho: 1 }))],
	['Gray', (durations) => given(grayTest(durations, 'killed'))],
	['Gray with weights', (durations) => given(grayTest(durations, 'killed', { rho: 1 }))]
];

describe.each(tests)('%s', (name, chiSquareOf) => {
	test('does not depend on the order of the cases nor on the names of groups and layers', () => {
		const picker = seededPicker(51);
		for (let round = 0; round < 30; round += 1) {
			const cases = someCases(picker);
			const { chiSquare, p } = chiSquareOf(cases);
			const turned = reordered(cases, [...cases.timeDays.keys()].reverse());
			expect(chiSquareOf(turned).chiSquare).toBeCloseTo(chiSquare, 8);
			const names: Readonly<Record<string, string>> = { a: 'z', b: 'y', c: 'x', then: '2', now: '10' };
			const renamed = {
				...cases,
				group: cases.group.map((code) => names[code] ?? ''),
				stratum: cases.stratum.map((code) => names[code] ?? '')
			};
			expect(chiSquareOf(renamed).chiSquare).toBeCloseTo(chiSquare, 8);
			expect(p).toBeGreaterThan(0);
			expect(p).toBeLessThanOrEqual(1);
		}
	});

	test('does not depend on the unit of time', () => {
		const cases = someCases(seededPicker(52));
		const hours = { ...cases, timeDays: cases.timeDays.map((days) => days * 24) };
		expect(chiSquareOf(hours).chiSquare).toBeCloseTo(chiSquareOf(cases).chiSquare, 10);
	});

	test('counts grouped rows as so many cases', () => {
		const cases = someCases(seededPicker(53), 30);
		const twice = reordered(
			cases,
			[...cases.timeDays.keys()].flatMap((row) => [row, row])
		);
		const counted = { ...cases, count: cases.timeDays.map(() => 2) };
		expect(chiSquareOf(counted).chiSquare).toBeCloseTo(chiSquareOf(twice).chiSquare, 10);
	});

	test('rarely calls chance a difference', () => {
		const picker = seededPicker(54);
		let called = 0;
		for (let round = 0; round < 200; round += 1) if (chiSquareOf(someCases(picker, 90)).p < 0.05) called += 1;
		expect(called).toBeGreaterThan(1);
		expect(called).toBeLessThan(24);
	});

	test('sees a difference that is there, and never says p = 0', () => {
		const picker = seededPicker(55);
		const rows = Array.from({ length: 4000 }, (_, row) => row);
		const apart = {
			timeDays: rows.map((row) => picker.integer(0, 9) + (row % 2 === 0 ? 0 : 10)),
			outcome: rows.map((row) => (row % 2 === 0 ? 'killed' : 'released')),
			group: rows.map((row) => String(row % 2))
		};
		const { p } = chiSquareOf(apart);
		expect(p).toBeLessThan(1e-200);
		expect(p).toBeGreaterThan(0);
	});

	test('asks for two groups and an end', () => {
		const alone = { timeDays: [1, 2], outcome: ['killed', 'killed'], group: ['a', 'a'] };
		expect(() => chiSquareOf(alone)).toThrow('too-few');
		const open = { timeDays: [1, 2], outcome: [null, null], group: ['a', 'b'] };
		expect(() => chiSquareOf(open)).toThrow('too-few');
		expect(() => chiSquareOf({ timeDays: [], outcome: [], group: [] })).toThrow('too-few');
	});

	test('says so when the groups were never at risk together', () => {
		const layers = { timeDays: [1, 2, 3, 4], outcome: ['killed', 'killed', 'killed', 'killed'] };
		expect(() =>
			chiSquareOf({ ...layers, group: ['a', 'a', 'b', 'b'], stratum: ['1', '1', '2', '2'] })
		).toThrow('not-estimable');
	});

	test.each<[string, object]>([
		['a column of groups that is too short', { group: ['a'] }],
		['a column of layers that is too short', { stratum: ['a'] }],
		['a negative time', { timeDays: [-1, 2] }],
		['half a case', { count: [1, 0.5] }]
	])(`%s is an error (${name})`, (_, changed) => {
		const durations = { timeDays: [1, 2], outcome: ['killed', 'killed'], group: ['a', 'b'], ...changed };
		expect(() => chiSquareOf(durations)).toThrow(RangeError);
	});
});

describe('the log-rank test', () => {
	test('expects as many ends as it observes, and its variances sum to zero', () => {
		const picker = seededPicker(56);
		for (const rho of [0, 0.5, 1]) {
			const { observed, expected, variance } = given(logRank(someCases(picker), { rho }));
			const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
			expect(sum(expected)).toBeCloseTo(sum(observed), 10);
			for (const row of variance) expect(sum(row)).toBeCloseTo(0, 10);
		}
	});

	test('of one layer is the plain one; of layers compares only within them', () => {
		const cases = someCases(seededPicker(57));
		const { stratum: _, ...plain } = cases;
		const one = given(logRank({ ...cases, stratum: cases.stratum.map(() => 'all') }));
		expect(one.chiSquare).toBe(given(logRank(plain)).chiSquare);
		expect(given(logRank(cases)).chiSquare).not.toBeCloseTo(one.chiSquare, 3);
	});

	test('gives the ends of each layer, which add up', () => {
		const test = given(logRank(someCases(seededPicker(59))));
		expect(test.byStratum.map(({ stratum }) => stratum)).toEqual(['now', 'then']);
		test.expected.forEach((all, index) =>
			expect(test.byStratum.reduce((sum, layer) => sum + (layer.expected[index] ?? 0), 0)).toBe(all)
		);
	});

	test('a group never at risk has no degree of freedom', () => {
		const durations = {
			timeDays: [5, 6, 7, 9, 1],
			outcome: ['x', 'x', 'x', 'x', null],
			group: ['a', 'b', 'a', 'b', 'c']
		};
		expect(given(logRank(durations))).toMatchObject({
			degreesOfFreedom: 1,
			groups: ['a', 'b', 'c'],
			n: [2, 2, 1]
		});
	});

	test('a case that enters late is not at risk before', () => {
		const late = { timeDays: [2, 4, 5, 9], outcome: ['x', 'x', 'x', 'x'], group: ['a', 'a', 'b', 'b'] };
		const { expected } = given(logRank({ ...late, entryDays: [0, 0, 3, 3] }));
		expect(expected[1]).toBeCloseTo(2 / 3 + 1 + 1, 12);
		expect(() => grayTest({ ...late, entryDays: [0, 0, 3, 3] }, 'x')).toThrow(/entry/);
	});

	test('counts what it leaves out', () => {
		const durations = {
			timeDays: [1, NaN, 3, 4],
			outcome: ['x', 'x', 'x', 'x'],
			group: ['a', 'b', null, 'b']
		};
		expect(given(logRank(durations))).toMatchObject({ n: [1, 1], timeNotReported: 1, groupNotReported: 1 });
		expect(() => logRank(durations, { rho: -1 })).toThrow(/rho/);
		expect(() => grayTest(durations, 'x', { rho: NaN })).toThrow(/rho/);
	});
});

test('codes that are numbers stand in their order', () => {
	const durations = { timeDays: [1, 1, 1], outcome: [null, null, null], group: ['10', '9', '2'] };
	expect(groupedSpells(durations).groups).toEqual(['2', '9', '10']);
});

describe('the infinitesimal jackknife of an incidence', () => {
	test('without censoring is the binomial standard error', () => {
		const outcome = [
			'killed',
			'released',
			'killed',
			'released',
			'released',
			'killed',
			'released',
			'released'
		];
		const durations = { timeDays: [1, 2, 2, 4, 5, 6, 6, 9], outcome };
		const table = given(eventTable(durations, { minimumN: 1 }));
		const { byOutcome } = cumulativeIncidence(table);
		const errors = incidenceJackknife(durations, table);
		for (const [code, { incidence }] of byOutcome)
			incidence.forEach((share, index) =>
				expect(errors.get(code)?.[index]).toBeCloseTo(Math.sqrt((share * (1 - share)) / 8), 12)
			);
	});

	test('is what small changes of single weights do to the curve', () => {
		const picker = seededPicker(58);
		const rows = Array.from({ length: 14 }, (_, row) => row);
		const timeDays = rows.map((row) => (row === 0 ? 9 : picker.integer(1, 9)));
		const outcome = rows.map(() => picker.one(['killed', 'released', null]));
		const entryDays = timeDays.map((days, row) => (row === 0 ? 0 : picker.integer(0, days - 1)));
		const BASE = 1e6;
		const curve = (heavier: number | null) => {
			const count = rows.map((row) => BASE + (row === heavier ? 1 : 0));
			const { byOutcome } = cumulativeIncidence(given(eventTable({ timeDays, outcome, entryDays, count })));
			return byOutcome.get('killed')?.incidence ?? [];
		};
		const table = given(eventTable({ timeDays, outcome, entryDays }, { minimumN: 1 }));
		const plain = curve(null);
		const squares = plain.map((share, index) =>
			rows.reduce((sum, row) => sum + (((curve(row)[index] ?? 0) - share) * BASE) ** 2, 0)
		);
		const errors = incidenceJackknife({ timeDays, outcome, entryDays }, table).get('killed') ?? [];
		squares.forEach((square, index) => expect(errors[index]).toBeCloseTo(Math.sqrt(square), 5));
	});

	test('counts grouped rows as so many cases', () => {
		const single = { timeDays: [1, 1, 3, 4], outcome: ['x', 'x', null, 'y'] };
		const grouped = { timeDays: [1, 3, 4], outcome: ['x', null, 'y'], count: [2, 1, 1] };
		const table = given(eventTable(single, { minimumN: 1 }));
		expect(incidenceJackknife(grouped, table)).toEqual(incidenceJackknife(single, table));
	});
});
