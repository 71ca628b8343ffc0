import { isMissing } from '$lib/stats/estimate';
import { knox, knoxPermutation } from '$lib/stats/space/knox';
import { nearRepeat } from '$lib/stats/space/near-repeat';
import type { DistanceKind } from '$lib/stats/space/placed-events';
import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';

const ANY_N = { minimumN: 1 };

/** Vectors hold an exhaustive p up to so many events. */
const MOST_ENUMERATED = 8;

interface KnoxInput {
	readonly x: readonly number[];
	readonly y: readonly number[];
	readonly t: readonly number[];
	readonly maxDistance: number;
	readonly maxDays: number;
	readonly closedAtMaximum?: boolean;
	readonly distance?: DistanceKind;
}

const knoxAdapter: VectorAdapter = (input) => {
	const {
		x,
		y,
		t,
		maxDistance,
		maxDays,
		closedAtMaximum = true,
		distance = 'euclidean'
	} = input as unknown as KnoxInput;
	const placed = { x, y, day: t };
	const options = { maxDistanceM: maxDistance, maxDays, closedAtMaximum, distance, ...ANY_N };
	const answer = knox(placed, options);
	if (isMissing(answer)) return { refuse: true };
	const chance = knoxPermutation(placed, { ...options, seed: 1 });
	const exact: Json =
		isMissing(chance) || !chance.exact || chance.n > MOST_ENUMERATED
			? null
			: { permutations: factorial(chance.n), pGreaterExact: chance.pGreater };
	return {
		knox: answer.closeInBoth,
		closeInSpace: answer.closeInSpace,
		closeInTime: answer.closeInTime,
		pairs: answer.pairs,
		expected: answer.expected,
		permutationVariance: answer.variance,
		z: answer.z,
		poissonP: answer.poissonP,
		exact
	};
};

/** Orders of n things. */
export function factorial(n: number): number {
	return n < 2 ? 1 : n * factorial(n - 1);
}

interface NearRepeatInput {
	readonly points: readonly (readonly [number, number, number])[];
	readonly distance?: DistanceKind;
	readonly spaceBreaks: readonly number[];
	readonly timeBreaks: readonly number[];
}

const nearRepeatAdapter: VectorAdapter = (input) => {
	const { points, distance = 'euclidean', spaceBreaks, timeBreaks } = input as unknown as NearRepeatInput;
	const placed = {
		x: points.map(([x]) => x),
		y: points.map(([, y]) => y),
		day: points.map(([, , day]) => day)
	};
	const answer = nearRepeat(placed, {
		spaceBreaksM: spaceBreaks,
		timeBreaksDays: timeBreaks,
		distance,
		...ANY_N
	});
	if (isMissing(answer)) return { refuse: true };
	return {
		observed: answer.observed,
		expected: answer.expected,
		ratio: answer.ratio,
		permutationVariance: answer.variance
	};
};

export const repeatAdapters = { knox: knoxAdapter, 'near-repeat-bands': nearRepeatAdapter };
