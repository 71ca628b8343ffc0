import { describe, expect, test } from 'vitest';
import { isMissing } from '$lib/stats/estimate';
import { normalQuantile } from '$lib/stats/distributions/normal';
import { seeded } from '$lib/stats/random/seeded';
import { clusterMap } from '$lib/stats/space/cluster-map';
import { gearyC } from '$lib/stats/space/geary';
import { getisOrd } from '$lib/stats/space/getis-ord';
import { moranI } from '$lib/stats/space/moran-global';
import { empiricalBayesDeviates, moranOfRates } from '$lib/stats/space/moran-of-rates';
import { moranPermutation } from '$lib/stats/space/moran-permutation';
import { spatialWeights, weightSums, type WeightStyle } from '$lib/stats/space/spatial-weights';
import { allowance, counts, given, grid, sevenAreas } from '../support/maps-by-hand';

const styles: readonly WeightStyle[] = ['binary', 'row-standardised'];

describe('weights', () => {
	test('keep islands, drop doubles, and sum as defined', () => {
		const weights = spatialWeights([[1, 1], [0, 2], [1], []], 'row-standardised');
		expect(weights.islands).toEqual([3]);
		expect([...weights.rowWeight]).toEqual([1, 0.5, 1, 0]);
		// By hand: w01 = 1, w10 = w12 = ½, w21 = 1.
		expect(weightSums(weights)).toEqual({ s0: 3, s1: 2 * 1.5 ** 2, s2: 1.5 ** 2 + 3 ** 2 + 1.5 ** 2 });
	});

	test('of lists that are not mutual', () => {
		// w01 = 1 and w12 = 1 only.
		expect(weightSums(spatialWeights([[1], [2], []], 'binary'))).toEqual({ s0: 2, s1: 2, s2: 1 + 4 + 1 });
	});

	test.each([[[[3], [0]]], [[[-1], [0]]], [[[0.5], [0]]], [[[NaN], [0]]], [[[0], [0]]]])(
		'%j is an error',
		(neighbours) => {
			expect(() => spatialWeights(neighbours, 'binary')).toThrow(RangeError);
		}
	);
});

describe.each(styles)("Moran's I, %s", (style) => {
	const weights = spatialWeights(grid(6), style);
	const values = counts(1, 36, 12);

	test('is the same on any scale, and for areas in any order', () => {
		const plain = given(moranI(values, weights));
		const scaled = given(
			moranI(
				values.map((value) => 5e200 - 3e199 * value),
				weights
			)
		);
		expect(scaled.value).toBeCloseTo(plain.value, 10);
		expect(scaled.randomisation?.z).toBeCloseTo(plain.randomisation?.z ?? NaN, 8);
		const order = counts(2, 36, 1e9)
			.map((key, area) => ({ key, area }))
			.sort((a, b) => a.key - b.key)
			.map(({ area }) => area);
		const place = new Map(order.map((area, index) => [area, index]));
		const moved = spatialWeights(
			order.map((area) => (grid(6)[area] ?? []).flatMap((other) => place.get(other) ?? [])),
			style
		);
		const movedValues = order.map((area) => values[area] ?? 0);
		expect(given(moranI(movedValues, moved)).value).toBeCloseTo(plain.value, 12);
		expect(given(moranI(movedValues, moved)).normality?.z).toBeCloseTo(plain.normality?.z ?? NaN, 10);
		expect(given(gearyC(movedValues, moved)).value).toBeCloseTo(given(gearyC(values, weights)).value, 12);
	});

	test('permutations have the mean and the variance that randomisation says, islands included', () => {
		const withIsland = spatialWeights([...sevenAreas, []], style);
		const eight = [4, 4, 1, 0, 0, 1, 0, 9];
		const { randomisation, expected, value } = given(moranI(eight, withIsland));
		const played = given(moranPermutation(eight, withIsland, { seed: 1 }));
		expect(played.exact).toBe(true);
		expect(played.value).toBeCloseTo(value, 12);
		expect(played.mean).toBeCloseTo(expected, 12);
		expect(played.standardDeviation ** 2).toBeCloseTo(randomisation?.variance ?? NaN, 12);
	});

	test.each([[[9, 7, 1, 8, 3, 0, 2]], [[4, 4, 4, 0, 0, 1, 0]]])(
		'%j: simulated p near the exact one',
		(seven7) => {
			const map = spatialWeights(sevenAreas, style);
			const exact = given(moranPermutation(seven7, map, { seed: 1 }));
			for (const seed of [1, 2, 3]) {
				const options = { seed, permutations: 4000, exactUpTo: 0 };
				const drawn = given(moranPermutation(seven7, map, options));
				expect(drawn.exact).toBe(false);
				for (const p of ['pGreater', 'pLess', 'pTwoSided'] as const)
					expect(Math.abs(drawn[p] - exact[p])).toBeLessThanOrEqual(allowance(exact[p], 4000));
				const standardError = exact.standardDeviation / Math.sqrt(4000);
				expect(Math.abs(drawn.mean - exact.mean)).toBeLessThan(4 * standardError);
				expect(moranPermutation(seven7, map, options)).toEqual(drawn);
			}
		}
	);

	test('a chance map is called clustered about as often as the level says', () => {
		const random = seeded(5);
		const critical = normalQuantile(0.95);
		let called = 0;
		for (let round = 0; round < 400; round += 1) {
			const noise = Array.from({ length: 36 }, () => random.uniform());
			if ((given(moranI(noise, weights)).randomisation?.z ?? 0) > critical) called += 1;
		}
		expect(Math.abs(called / 400 - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / 400));
	});
});

test('where every area borders on every other, no arrangement differs and there is no test', () => {
	const all = Array.from({ length: 8 }, (_, area) =>
		[0, 1, 2, 3, 4, 5, 6, 7].filter((other) => other !== area)
	);
	const weights = spatialWeights(all, 'binary');
	const values = [1, 5, 2, 8, 0, 3, 3, 9];
	const moran = given(moranI(values, weights));
	expect(moran.value).toBeCloseTo(-1 / 7, 12);
	expect(moran).toMatchObject({ randomisation: null, normality: null });
	expect(given(moranPermutation(values, weights, { seed: 1 }))).toMatchObject({
		pGreater: 1,
		pLess: 1,
		pTwoSided: 1
	});
	expect(given(getisOrd(values, weights))).toMatchObject({
		gi: all.map(() => null),
		giStar: all.map(() => null)
	});
	expect(given(clusterMap(values, weights, { seed: 1 })).cannotStandOut).toBe(8);
});

test('of a checkerboard Moran is at its least and Geary above 1', () => {
	const board = Array.from({ length: 36 }, (_, cell) => (Math.floor(cell / 6) + cell) % 2);
	const weights = spatialWeights(grid(6), 'row-standardised');
	expect(given(moranI(board, weights)).value).toBeCloseTo(-1, 12);
	expect(given(gearyC(board, weights)).value).toBeGreaterThan(1.9);
	const extreme = given(
		moranI(
			Array.from({ length: 6400 }, (_, cell) => (Math.floor(cell / 80) + cell) % 2),
			spatialWeights(grid(80), 'binary')
		)
	);
	expect(extreme.randomisation?.pLess).toBeGreaterThan(0);
	expect(extreme.randomisation?.pTwoSided).toBeGreaterThan(0);
});

describe('rates', () => {
	const weights = spatialWeights(grid(4), 'row-standardised');
	const population = counts(8, 16, 9000).map((people) => people + 500);
	const events = counts(9, 16, 14);

	test('deviates do not depend on the unit of the population', () => {
		const [one, other] = [
			empiricalBayesDeviates(events, population),
			empiricalBayesDeviates(
				events,
				population.map((people) => people * 7)
			)
		];
		if (isMissing(one) || isMissing(other)) throw new Error('refused');
		one.forEach((deviate, area) => expect(other[area]).toBeCloseTo(deviate ?? NaN, 10));
	});

	test('an area without people or count drops out with its links', () => {
		const less = population.map((people, area) => (area === 3 ? 0 : people));
		const unknown = events.map((count, area) => (area === 12 ? null : count));
		const answer = given(moranOfRates(unknown, less, weights));
		expect(answer.n).toBe(14);
		expect(answer.notReported).toEqual([3, 12]);
		expect(answer.deviates[3]).toBeNull();
	});

	test('no event, and no population, are reasons', () => {
		const none = events.map(() => 0);
		expect(moranOfRates(none, population, weights)).toEqual({ reason: 'zero-denominator' });
		expect(
			moranOfRates(
				events,
				population.map(() => null),
				weights
			)
		).toEqual({ reason: 'no-population' });
	});

	test.each([-1, 2.5, Infinity])('%d events are an error', (count) => {
		expect(() => empiricalBayesDeviates([count, 1], [10, 10])).toThrow(RangeError);
	});
});
