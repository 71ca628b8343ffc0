import { describe, expect, test } from 'vitest';
import { clusterMap } from '$lib/stats/space/cluster-map';
import { getisOrd } from '$lib/stats/space/getis-ord';
import { hotSpots } from '$lib/stats/space/hot-spots';
import { localMoran } from '$lib/stats/space/local-moran';
import { localPermutation } from '$lib/stats/space/local-permutation';
import { permutationsToStandOut } from '$lib/stats/space/looks';
import { moranI } from '$lib/stats/space/moran-global';
import { spatialWeights, type Neighbours, type WeightStyle } from '$lib/stats/space/spatial-weights';
import { allowance, counts, given, grid, sevenAreas } from '../support/maps-by-hand';

const styles: readonly WeightStyle[] = ['binary', 'row-standardised'];

describe.each(styles)('local statistics, %s', (style) => {
	const weights = spatialWeights(grid(5), style);
	const values = counts(14, 25, 9);

	test('local Moran sums to the global one', () => {
		const local = given(localMoran(values, weights));
		expect(local.globalValue).toBeCloseTo(given(moranI(values, weights)).value, 12);
	});

	test('conditional moments are those of all choices of neighbours', () => {
		const eight = [3, 9, 4, 0, 7, 1, 1, 6];
		const links: Neighbours = [...sevenAreas, [0, 6]];
		const local = given(localMoran(eight, spatialWeights(links, style)));
		const mean = 31 / 8;
		const squares = eight.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 8;
		links.forEach((row, area) => {
			const others = eight.flatMap((value, other) => (other === area ? [] : [value - mean]));
			const weight = style === 'binary' ? 1 : 1 / row.length;
			const draws: number[] = [];
			for (let mask = 0; mask < 2 ** 7; mask += 1) {
				const chosen = others.filter((_, bit) => (mask >> bit) & 1);
				if (chosen.length === row.length)
					draws.push(((((eight[area] ?? 0) - mean) * weight) / squares) * chosen.reduce((a, b) => a + b, 0));
			}
			const average = draws.reduce((a, b) => a + b, 0) / draws.length;
			const variance = draws.reduce((sum, draw) => sum + (draw - average) ** 2, 0) / draws.length;
			expect(local.conditional[area]?.expected).toBeCloseTo(average, 12);
			expect(local.conditional[area]?.variance).toBeCloseTo(variance, 12);
		});
	});

	test('simulated p near the exact one, and the same for one seed', () => {
		const map = spatialWeights(sevenAreas, style);
		const seven7 = [10, 8, 7, 2, 1, 0, 3];
		const exact = given(localPermutation(seven7, map, { seed: 1 }));
		for (const seed of [11, 12, 13]) {
			const options = { seed, permutations: 4000, exactUpTo: 0 };
			const drawn = given(localPermutation(seven7, map, options));
			expect(localPermutation(seven7, map, options)).toEqual(drawn);
			drawn.areas.forEach((area, place) => {
				const truth = exact.areas[place];
				if (!area || !truth) throw new Error('no area');
				expect([area.exact, truth.exact]).toEqual([false, true]);
				for (const p of ['pGreater', 'pLess', 'giStarPGreater', 'giStarPLess'] as const)
					expect(Math.abs(area[p] - truth[p])).toBeLessThanOrEqual(allowance(truth[p], 4000));
			});
		}
	});

	test('turned upside down, hot spots are cold ones and local Moran is the same', () => {
		const turned = values.map((value) => 100 - value);
		const [up, down] = [given(getisOrd(values, weights)), given(getisOrd(turned, weights))];
		up.giStar.forEach((test_, area) => expect(down.giStar[area]?.z).toBeCloseTo(-(test_?.z ?? NaN), 10));
		up.gi.forEach((test_, area) => expect(down.gi[area]?.z).toBeCloseTo(-(test_?.z ?? NaN), 10));
		const [one, other] = [
			given(localPermutation(values, weights, { seed: 2 })),
			given(localPermutation(turned, weights, { seed: 2 }))
		];
		one.areas.forEach((area, place) => {
			expect(other.areas[place]?.pGreater).toBe(area?.pGreater);
			expect(other.areas[place]?.giStarPGreater).toBe(area?.giStarPLess);
		});
	});
});

describe('odd areas', () => {
	test('an area at the mean and one whose neighbours are at the mean are not painted', () => {
		const path = spatialWeights([[1], [0, 2], [1, 3], [2, 4], [3, 5], [4, 6], [5]], 'row-standardised');
		// Mean 4: the fourth lies at it, the neighbours of the second make up for each other.
		const values = [1, 9, 7, 4, 2, 5, 0];
		const local = given(localMoran(values, path));
		expect(local.quadrant).toEqual(['LH', null, 'HH', null, 'LH', 'HL', 'LH']);
		expect(local.conditional[3]).toBeNull();
		const chance = given(localPermutation(values, path, { seed: 1 }));
		expect(chance.areas[3]).toMatchObject({ pGreater: 1, pLess: 1, pTwoSided: 1 });
	});

	test('an island has no local statistic but Gi* of itself alone', () => {
		const weights = spatialWeights([...sevenAreas, []], 'binary');
		const values = [4, 4, 1, 0, 0, 1, 0, 9];
		expect(given(localMoran(values, weights)).value[7]).toBeNull();
		expect(given(localPermutation(values, weights, { seed: 1 })).areas[7]).toBeNull();
		const { gi, giStar } = given(getisOrd(values, weights));
		expect(gi[7]).toBeNull();
		// The z-score of its own value: mean 2.375, variance 115 / 8 − 2.375².
		expect(giStar[7]?.z).toBeCloseTo((9 - 2.375) / Math.sqrt(115 / 8 - 2.375 ** 2), 12);
	});

	test('an area without a value leaves the map as if it had never been on it', () => {
		const values = [4, null, 1, 0, 7, 1, 0, 9, 3];
		const weights = spatialWeights([...sevenAreas, [0, 8], [7, 1]], 'row-standardised');
		const without: Neighbours = [[1], [0, 3], [3, 4], [1, 2, 5], [2, 5], [3, 4], [0, 7], [6]];
		const [all, kept] = [
			given(localMoran(values, weights)),
			given(
				localMoran(
					values.filter((value) => value !== null),
					spatialWeights(without, 'row-standardised')
				)
			)
		];
		expect(all.value.filter((_, area) => area !== 1)).toEqual(kept.value);
		expect(all.value[1]).toBeNull();
		expect(given(moranI(values, weights)).notReported).toEqual([1]);
	});

	test('where all others are equal only the one that differs has no Gi', () => {
		const { gi } = given(getisOrd([0, 0, 0, 9, 0, 0, 0], spatialWeights(sevenAreas, 'binary')));
		expect(gi.map((area) => area === null)).toEqual([false, false, false, true, false, false, false]);
	});
});

describe('maps of stand-out areas', () => {
	const weights = spatialWeights(grid(10), 'row-standardised');

	test('paint a planted cluster and its exact opposite, and nothing on noise', () => {
		const block = (cell: number) => Math.floor(cell / 10) < 3 && cell % 10 < 3;
		const planted = counts(31, 100, 4).map((value, cell) => value + (block(cell) ? 30 : 0));
		const options = { seed: 3, permutations: permutationsToStandOut(100) };
		const clusters = given(clusterMap(planted, weights, options));
		const spots = given(hotSpots(planted, weights, options));
		expect([clusters.areas[11]?.cluster, spots.areas[11]?.spot]).toEqual(['HH', 'hot']);
		const turned = planted.map((value) => -value);
		expect(given(hotSpots(turned, weights, options)).areas[11]?.spot).toBe('cold');
		expect(clusters.areas[11]?.adjustedP).toBeGreaterThan(clusters.areas[11]?.p ?? NaN);
		const noise = given(clusterMap(counts(32, 100, 50), weights, options));
		expect(noise.areas.filter((area) => area?.cluster)).toHaveLength(0);
		// Without the adjustment some of 100 looks would have passed.
		expect(noise.areas.filter((area) => area && area.p <= 0.05).length).toBeGreaterThan(0);
	});

	test('say how many areas could never stand out', () => {
		const map = given(
			clusterMap([90, 80, 70, 2, 1, 0, 3], spatialWeights(sevenAreas, 'binary'), { seed: 1 })
		);
		expect(map.cannotStandOut).toBe(7);
		expect(map.areas[0]?.smallestP).toBeCloseTo(2 / 15, 12);
		expect(map.areas.every((area) => area?.cluster === null)).toBe(true);
	});

	test.each([0, 1, NaN, 5])('%d is no rate of false alarms', (falseAlarms) => {
		expect(() => clusterMap(counts(1, 100, 5), weights, { seed: 1, falseAlarms })).toThrow(RangeError);
	});

	test('answers survive the way to and from a worker', () => {
		const answer = clusterMap(counts(33, 100, 9), structuredClone(weights), { seed: 1 });
		expect(structuredClone(answer)).toEqual(clusterMap(counts(33, 100, 9), weights, { seed: 1 }));
	});
});
