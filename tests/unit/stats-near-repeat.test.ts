import { describe, expect, test } from 'vitest';
import { seeded } from '$lib/stats/random/seeded';
import { knox, knoxPermutation, type KnoxOptions } from '$lib/stats/space/knox';
import { nearRepeat } from '$lib/stats/space/near-repeat';
import { nearRepeatPermutation } from '$lib/stats/space/near-repeat-permutation';
import { pairSet, sharedPairs } from '$lib/stats/space/pair-moments';
import type { PlacedEvents } from '$lib/stats/space/placed-events';
import { allowance, given } from '../support/maps-by-hand';

/** Events anywhere in a square of 2 km and on any of 60 days, unrelated. */
function scattered(seed: number, n: number): PlacedEvents {
	const random = seeded(seed);
	const column = (below: number) => Array.from({ length: n }, () => random.below(below));
	return { x: column(2000), y: column(2000), day: column(60) };
}

const close: KnoxOptions = { maxDistanceM: 400, maxDays: 7 };
const bands = { spaceBreaksM: [0, 1, 100, 800], timeBreaksDays: [0, 1, 8, 15] };

/** Seven events made by hand: 4 of 21 pairs close in both. */
const hand: PlacedEvents = {
	x: [0, 10, 15, 100, 105, 300, 310],
	y: [0, 0, 5, 100, 100, 300, 305],
	day: [1, 2, 2, 10, 11, 40, 3]
};
const handOptions = { maxDistanceM: 20, maxDays: 2, minimumN: 7 };

describe('Knox', () => {
	test('all orders of the days have the mean and the variance that the formula says', () => {
		const placed = { x: [0, 1, 2, 3, 9, 9], y: [0, 0, 0, 0, 0, 1], day: [3, 3, 4, 9, 1, 2] };
		const options = { maxDistanceM: 2, maxDays: 1, minimumN: 6 };
		const { expected, variance } = given(knox(placed, options));
		const numbers: number[] = [];
		const visit = (taken: readonly number[], left: readonly number[]) => {
			if (left.length === 0) numbers.push(given(knox({ ...placed, day: taken }, options)).closeInBoth);
			left.forEach((day, at) => visit([...taken, day], left.toSpliced(at, 1)));
		};
		visit([], placed.day);
		const mean = numbers.reduce((sum, number) => sum + number, 0) / 720;
		expect(expected).toBeCloseTo(mean, 12);
		expect(variance).toBeCloseTo(numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / 720, 12);
		expect(given(knoxPermutation(placed, { ...options, seed: 1 }))).toMatchObject({ exact: true });
		expect(given(knoxPermutation(placed, { ...options, seed: 1 })).mean).toBeCloseTo(mean, 12);
	});

	test('both forms of the variance agree, and where all pairs are close there is none', () => {
		const random = seeded(3);
		const degrees = (share: number) => {
			const ends = new Array<number>(40).fill(0);
			for (let one = 0; one < 40; one += 1)
				for (let two = one + 1; two < 40; two += 1)
					if (random.uniform() < share) {
						ends[one] = (ends[one] ?? 0) + 1;
						ends[two] = (ends[two] ?? 0) + 1;
					}
			return pairSet(ends);
		};
		const [one, two] = [degrees(0.2), degrees(0.4)];
		const whole = pairSet(new Array<number>(40).fill(39));
		const rest = {
			pairs: 780 - two.pairs,
			couples: 40 * 39 * 38 - 2 * 38 * 2 * two.pairs + two.couples,
			degreeSpread: two.degreeSpread
		};
		// A set and its complement share as few pairs too many as the other too few.
		expect(sharedPairs(40, one, rest).variance).toBeCloseTo(sharedPairs(40, one, two).variance, 8);
		expect(sharedPairs(40, one, whole)).toEqual({ expected: one.pairs, variance: 0 });
		// A hundred pairs without a common event among 200,000, and all pairs but those: E² is 4 × 10²⁰, the variance 5 × 10⁻⁷.
		const few = pairSet(Array.from({ length: 200_000 }, (_, event) => (event < 200 ? 1 : 0)));
		const butThose = pairSet(
			Array.from({ length: 200_000 }, (_, event) => (event < 200 ? 199_998 : 199_999))
		);
		const small = sharedPairs(200_000, few, few).variance;
		expect(small).toBeCloseTo(5e-7, 9);
		expect(sharedPairs(200_000, butThose, butThose).variance / small).toBeCloseTo(1, 6);
	});

	test('the maximum itself is close or not, as asked', () => {
		const placed = { x: [0, 3, 100, 200], y: [0, 4, 0, 0], day: [0, 2, 50, 90] };
		const options = { maxDistanceM: 5, maxDays: 2, minimumN: 4 };
		expect(given(knox(placed, options)).closeInBoth).toBe(1);
		expect(given(knox(placed, { ...options, closedAtMaximum: false })).closeInBoth).toBe(0);
		expect(given(knox(placed, { ...options, distance: 'manhattan' })).closeInSpace).toBe(0);
	});

	test('measures degrees over the Earth', () => {
		const placed = { x: [67.0011, 67.0822, 66, 68], y: [24.8607, 24.9056, 25, 25], day: [1, 2, 3, 4] };
		const options = { maxDays: 9, distance: 'great-circle', minimumN: 4 } as const;
		expect(given(knox(placed, { ...options, maxDistanceM: 9584 })).closeInSpace).toBe(1);
		expect(given(knox(placed, { ...options, maxDistanceM: 9583 })).closeInSpace).toBe(0);
	});

	test('simulated p and mean near the exact ones, and the same for one seed', () => {
		const exact = given(knoxPermutation(hand, { ...handOptions, seed: 1 }));
		const { variance, expected } = given(knox(hand, handOptions));
		for (const seed of [1, 2, 3]) {
			const options = { ...handOptions, seed, permutations: 4000, exactUpTo: 0 };
			const drawn = given(knoxPermutation(hand, options));
			expect(drawn.exact).toBe(false);
			expect(Math.abs(drawn.pGreater - exact.pGreater)).toBeLessThanOrEqual(allowance(exact.pGreater, 4000));
			expect(Math.abs(drawn.mean - expected)).toBeLessThan(4 * Math.sqrt(variance / 4000));
			expect(knoxPermutation(hand, options)).toEqual(drawn);
		}
	});

	test('unrelated days are called clustered about as often as the level says', () => {
		let called = 0;
		for (let seed = 0; seed < 200; seed += 1) {
			const answer = given(knoxPermutation(scattered(seed, 40), { ...close, seed, permutations: 99 }));
			if (answer.pGreater <= 0.05) called += 1;
		}
		// The number is whole, so the test keeps to the level from below.
		expect(called / 200).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 200));
		expect(called).toBeGreaterThan(0);
	});

	test('does not depend on the order, the place on the map or the first day', () => {
		const placed = scattered(5, 60);
		const turned = {
			x: placed.x.map((x) => 5000 - (x ?? 0)).toReversed(),
			y: placed.y.map((y) => (y ?? 0) + 700).toReversed(),
			day: placed.day.map((day) => (day ?? 0) + 365).toReversed()
		};
		const [one, other] = [given(knox(placed, close)), given(knox(turned, close))];
		expect(other.closeInBoth).toBe(one.closeInBoth);
		expect(other.variance).toBeCloseTo(one.variance, 9);
	});
});

describe('near repeats', () => {
	test('a table of two bands holds the Knox number', () => {
		const placed = scattered(6, 50);
		const table = given(nearRepeat(placed, { spaceBreaksM: [0, 400], timeBreaksDays: [0, 7] }));
		const single = given(knox(placed, { ...close, closedAtMaximum: false }));
		expect(table.observed[0]?.[0]).toBe(single.closeInBoth);
		expect(table.expected[0]?.[0]).toBeCloseTo(single.expected, 10);
		expect(table.variance[0]?.[0]).toBeCloseTo(single.variance, 8);
		expect(table.observed.flat().reduce((sum, pairs) => sum + pairs, 0)).toBe(table.pairs);
	});

	test('a planted repeat stands out, and the means of the deals are the expected numbers', () => {
		const base = scattered(7, 40);
		const soon = (column: readonly (number | null)[], by: number) => [
			...column,
			...column.map((value) => (value ?? 0) + by)
		];
		const placed = { x: soon(base.x, 30), y: soon(base.y, 30), day: soon(base.day, 2) };
		const table = given(nearRepeat(placed, bands));
		const options = { ...bands, seed: 4, permutations: 400 };
		const chance = given(nearRepeatPermutation(placed, options));
		expect(chance.pGreater[1]?.[1]).toBeLessThan(0.01);
		expect(chance.pGreater.flat().every((p) => p >= 1 / 401)).toBe(true);
		expect(table.ratio[1]?.[1]).toBeGreaterThan(1.5);
		chance.mean.forEach((row, space) =>
			row.forEach((mean, time) => {
				const standardError = Math.sqrt((table.variance[space]?.[time] ?? 0) / 400);
				expect(Math.abs(mean - (table.expected[space]?.[time] ?? NaN))).toBeLessThanOrEqual(
					4.5 * standardError + 1e-9
				);
			})
		);
		expect(nearRepeatPermutation(placed, options)).toEqual(chance);
	});

	test('pairs below the first break stand in no cell, and empty bands have no ratio', () => {
		const placed = { x: [0, 1, 50, 51, 90], y: [0, 0, 0, 0, 0], day: [1, 1, 5, 9, 30] };
		const options = { spaceBreaksM: [10, 5000], timeBreaksDays: [1, 10], minimumN: 5, seed: 1 };
		const table = given(nearRepeat(placed, options));
		expect(table.observed).toEqual([
			[4, 4],
			[0, 0]
		]);
		expect(table.ratio[1]).toEqual([null, null]);
		const chance = given(nearRepeatPermutation(placed, options));
		expect(chance.exact).toBe(true);
		chance.mean
			.flat()
			.forEach((mean, cell) => expect(mean).toBeCloseTo(table.expected.flat()[cell] ?? NaN, 12));
	});

	test.each([[[]], [[0, 0]], [[5, 1]], [[-1, 2]], [[0, NaN]], [[0, Infinity]]])(
		'%j are no breaks',
		(breaks) => {
			expect(() => nearRepeat(scattered(1, 30), { ...bands, spaceBreaksM: breaks })).toThrow(RangeError);
			expect(() => nearRepeat(scattered(1, 30), { ...bands, timeBreaksDays: breaks })).toThrow(RangeError);
		}
	);
});

describe('bad events', () => {
	test('without place or day are left out and counted', () => {
		const { x, y, day } = scattered(8, 30);
		const holes = { x: [...x, null, 5, 5], y: [...y, 5, NaN, 5], day: [...day, 5, 5, null] };
		const [whole, less] = [given(knox({ x, y, day }, close)), given(knox(holes, close))];
		expect(less).toEqual({ ...whole, notReported: 3 });
	});

	test('too few of them are a reason', () => {
		expect(knox({ x: [], y: [], day: [] }, close)).toEqual({ reason: 'too-few' });
		expect(knox(scattered(1, 19), close)).toEqual({ reason: 'too-few' });
		expect(knoxPermutation(scattered(1, 19), { ...close, seed: 1 })).toEqual({ reason: 'too-few' });
		expect(nearRepeat(scattered(1, 3), { ...bands, minimumN: 1 })).toEqual({ reason: 'too-few' });
		expect(nearRepeatPermutation(scattered(1, 3), { ...bands, minimumN: 1, seed: 1 })).toEqual({
			reason: 'too-few'
		});
	});

	test('all on one day or one spot leave nothing to test', () => {
		const { x, y, day } = scattered(9, 25);
		const oneDay = given(knox({ x, y, day: day.map(() => 3) }, close));
		expect(oneDay).toMatchObject({ z: null, variance: 0, closeInBoth: oneDay.closeInSpace });
		expect(given(knox({ x: x.map(() => 1), y: y.map(() => 1), day }, close)).z).toBeNull();
		const sameDay = { ...close, seed: 1 };
		expect(given(knoxPermutation({ x, y, day: day.map(() => 3) }, sameDay)).pGreater).toBe(1);
	});

	test.each([
		[{ x: [1], y: [1, 2], day: [1, 2] }, close],
		[{ ...hand, x: hand.x.map(() => Infinity) }, handOptions],
		[hand, { ...handOptions, maxDistanceM: -1 }],
		[hand, { ...handOptions, maxDays: NaN }],
		[hand, { ...handOptions, distance: 'great-circle' }]
	] as const)('%j is an error', (placed, options) => {
		expect(() => knox(placed, options)).toThrow(RangeError);
	});
});
