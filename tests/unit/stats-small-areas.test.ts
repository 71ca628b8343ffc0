import { describe, expect, test } from 'vitest';
import { isMissing, type Missing } from '$lib/stats/estimate';
import { empiricalBayesGlobal } from '$lib/stats/small-areas/empirical-bayes-global';
import { empiricalBayesLocal } from '$lib/stats/small-areas/empirical-bayes-local';
import { funnel } from '$lib/stats/small-areas/funnel';
import { seededPicker, type Picker } from '../support/seeded';

function given<T extends object>(answer: T | Missing | undefined): T {
	if (answer === undefined || isMissing(answer)) throw new Error(answer?.reason ?? 'no answer');
	return answer as T;
}

function city(picker: Picker) {
	const areas = picker.integer(4, 25);
	return {
		events: Array.from({ length: areas }, () => picker.integer(0, 40)),
		population: Array.from({ length: areas }, () => picker.integer(200, 90_000)),
		// A ring: each area touches the next one.
		neighbours: Array.from({ length: areas }, (_, place) => [
			(place + 1) % areas,
			(place + areas - 1) % areas
		])
	};
}

describe('rates shrunk towards the rate of all', () => {
	test('lie between the raw and the common rate, the nearer to it the smaller the area', () => {
		const picker = seededPicker(51);
		for (let round = 0; round < 100; round += 1) {
			const { events, population } = city(picker);
			const { prior, areas } = given(empiricalBayesGlobal(events, population));
			const all = areas.map((area) => given(area));
			for (const { raw, smoothed } of all) {
				expect(smoothed).toBeGreaterThanOrEqual(Math.min(raw, prior.mean) - 1e-15);
				expect(smoothed).toBeLessThanOrEqual(Math.max(raw, prior.mean) + 1e-15);
			}
			const weights = all
				.map(({ weight }, place) => [population[place] ?? 0, weight] as const)
				.sort(([a], [b]) => a - b)
				.map(([, weight]) => weight);
			expect(weights).toEqual(weights.toSorted((a, b) => a - b));
		}
	});

	test('do not care in which order or unit areas come', () => {
		const { events, population } = city(seededPicker(52));
		const { areas, prior } = given(empiricalBayesGlobal(events, population));
		const turned = given(empiricalBayesGlobal(events.toReversed(), population.toReversed()));
		const thousands = given(
			empiricalBayesGlobal(
				events,
				population.map((people) => people / 1000)
			)
		);
		areas.forEach((area, place) => {
			expect(given(turned.areas.at(-1 - place)).smoothed).toBeCloseTo(given(area).smoothed, 14);
			expect(given(thousands.areas[place]).weight).toBeCloseTo(given(area).weight, 10);
		});
		expect(thousands.prior.mean).toBeCloseTo(prior.mean * 1000, 10);
	});

	test('are the common rate where areas scatter no more than chance', () => {
		const { prior, areas } = given(empiricalBayesGlobal([10, 11, 9], [1000, 1000, 1000]));
		expect(prior.variance).toBe(0);
		expect(areas.map((area) => given(area).smoothed)).toEqual([0.01, 0.01, 0.01]);
	});

	test('leave out areas of which something is not known, and say what', () => {
		const known = given(empiricalBayesGlobal([12, 0, 3], [1000, 100, 900]));
		const some = given(
			empiricalBayesGlobal([12, null, 0, 5, 7, 3, NaN], [1000, 50, 100, null, 0, 900, null])
		);
		expect(some.prior).toEqual(known.prior);
		expect(some.areas.map((area) => (isMissing(area) ? area.reason : given(area).smoothed))).toEqual([
			given(known.areas[0]).smoothed,
			'not-reported',
			given(known.areas[1]).smoothed,
			'no-population',
			'zero-denominator',
			given(known.areas[2]).smoothed,
			'not-reported'
		]);
	});

	test('need an event somewhere, and an area', () => {
		const { areas } = given(empiricalBayesGlobal([0, 0], [10, 20]));
		expect(areas).toEqual([{ reason: 'too-few' }, { reason: 'too-few' }]);
		expect(empiricalBayesGlobal([], [])).toEqual({ reason: 'no-population' });
		expect(empiricalBayesGlobal([5], [0])).toEqual({ reason: 'no-population' });
		expect(given(given(empiricalBayesGlobal([5], [100])).areas[0]).smoothed).toBe(0.05);
	});
});

describe.each(['own-mean', 'each-mean'] as const)('rates shrunk towards the neighbours (%s)', (scatter) => {
	test('lie between the raw rate and that of the neighbourhood', () => {
		const picker = seededPicker(53);
		for (let round = 0; round < 60; round += 1) {
			const { events, population, neighbours } = city(picker);
			const areas = empiricalBayesLocal(events, population, neighbours, scatter);
			areas.forEach((area, place) => {
				if (isMissing(area)) return;
				const around = [place, ...(neighbours[place] ?? [])];
				const sum = (list: readonly number[]) => around.reduce((all, one) => all + (list[one] ?? 0), 0);
				const mean = sum(events) / sum(population);
				expect(area.smoothed).toBeGreaterThanOrEqual(Math.min(area.raw, mean) - 1e-15);
				expect(area.smoothed).toBeLessThanOrEqual(Math.max(area.raw, mean) + 1e-15);
			});
		}
	});

	test('do not care how areas are numbered, nor that a neighbour is named twice or names itself', () => {
		const { events, population, neighbours } = city(seededPicker(54));
		const last = events.length - 1;
		const areas = empiricalBayesLocal(events, population, neighbours, scatter);
		const turned = empiricalBayesLocal(
			events.toReversed(),
			population.toReversed(),
			neighbours.toReversed().map((places, self) => [...places, ...places].map((p) => last - p).concat(self)),
			scatter
		);
		areas.forEach((area, place) =>
			expect(given(turned[last - place]).smoothed).toBeCloseTo(given(area).smoothed, 14)
		);
	});

	test('equal the global ones where every area touches every other', () => {
		const [events, population] = [
			[12, 0, 3, 9],
			[1000, 100, 900, 400]
		];
		const all = [0, 1, 2, 3];
		const local = empiricalBayesLocal(
			events,
			population,
			all.map(() => all),
			scatter
		);
		const { areas } = given(empiricalBayesGlobal(events, population));
		areas.forEach((area, place) =>
			expect(given(local[place]).smoothed).toBeCloseTo(given(area).smoothed, 15)
		);
	});

	test('refuse islands, and areas whose neighbours are not known', () => {
		expect(
			empiricalBayesLocal([4, 2, null, 6], [100, 90, 80, null], [[], [2, 3], [1], [1]], scatter)
		).toEqual([
			{ reason: 'no-neighbours' },
			{ reason: 'no-neighbours' },
			{ reason: 'not-reported' },
			{ reason: 'no-population' }
		]);
	});

	test.each([[[[1], [2]]], [[[1], [-1]]], [[[1], [0.5]]], [[[1]]]])('%j are no neighbours', (neighbours) => {
		expect(() => empiricalBayesLocal([1, 2], [10, 10], neighbours, scatter)).toThrow(RangeError);
	});
});

describe.each([
	['empirical Bayes', empiricalBayesGlobal],
	['a funnel', funnel]
] as const)('%s', (_, method) => {
	test.each([
		[
			[-1, 2],
			[10, 10]
		],
		[
			[1.5, 2],
			[10, 10]
		],
		[
			[Infinity, 2],
			[10, 10]
		],
		[
			[2 ** 60, 2],
			[10, 10]
		],
		[
			[1, 2],
			[-10, 10]
		],
		[
			[1, 2],
			[Infinity, 10]
		],
		[[1, 2], [10]]
	])('does not take %j in %j', (events, population) => {
		expect(() => method(events, population)).toThrow(RangeError);
	});
});
