import { describe, expect, test } from 'vitest';
import { clusterMap } from '$lib/stats/space/cluster-map';
import { gearyC } from '$lib/stats/space/geary';
import { getisOrd } from '$lib/stats/space/getis-ord';
import { hotSpots } from '$lib/stats/space/hot-spots';
import { localMoran } from '$lib/stats/space/local-moran';
import { localPermutation } from '$lib/stats/space/local-permutation';
import { moranI } from '$lib/stats/space/moran-global';
import { moranPermutation } from '$lib/stats/space/moran-permutation';
import { spatialWeights } from '$lib/stats/space/spatial-weights';
import { sevenAreas } from '../support/maps-by-hand';

describe('refusals, the same for every statistic', () => {
	const map = spatialWeights(sevenAreas, 'binary');
	const statistics = {
		moranI: (values: readonly (number | null)[], weights = map) => moranI(values, weights),
		gearyC: (values: readonly (number | null)[], weights = map) => gearyC(values, weights),
		moranPermutation: (values: readonly (number | null)[], weights = map) =>
			moranPermutation(values, weights, { seed: 1 }),
		localMoran: (values: readonly (number | null)[], weights = map) => localMoran(values, weights),
		getisOrd: (values: readonly (number | null)[], weights = map) => getisOrd(values, weights),
		localPermutation: (values: readonly (number | null)[], weights = map) =>
			localPermutation(values, weights, { seed: 1 }),
		clusterMap: (values: readonly (number | null)[], weights = map) =>
			clusterMap(values, weights, { seed: 1 }),
		hotSpots: (values: readonly (number | null)[], weights = map) => hotSpots(values, weights, { seed: 1 })
	};

	test.each(Object.entries(statistics))('%s', (_, statistic) => {
		const none = spatialWeights([], 'binary');
		expect(statistic([], none)).toEqual({ reason: 'too-few' });
		expect(statistic([3], spatialWeights([[]], 'binary'))).toEqual({ reason: 'too-few' });
		expect(statistic([1, 2, 3, 4, 5, 6, null])).toEqual({ reason: 'too-few' });
		expect(statistic([1, 2, 3, 4, 5, 6, NaN])).toEqual({ reason: 'too-few' });
		expect(statistic([0, 0, 0, 0, 0, 0, 0])).toEqual({ reason: 'all-equal' });
		expect(statistic([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toEqual({ reason: 'all-equal' });
		const islands = spatialWeights(
			sevenAreas.map(() => []),
			'row-standardised'
		);
		expect(statistic([1, 2, 3, 4, 5, 6, 7], islands)).toEqual({ reason: 'no-neighbours' });
		expect(() => statistic([1, 2, 3])).toThrow(RangeError);
		expect(() => statistic([1, 2, 3, 4, 5, 6, Infinity])).toThrow(RangeError);
		// A power of two moves no digit: anything else would be an overflow.
		const huge = statistic([1, 2, 3, 4, 5, 6, 7].map((value) => value * 2 ** 1020));
		expect(huge).toEqual(statistic([1, 2, 3, 4, 5, 6, 7]));
		expect(JSON.stringify(huge)).not.toContain('NaN');
	});
});
