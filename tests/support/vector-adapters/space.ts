import { isMissing, type Missing } from '$lib/stats/estimate';
import { benjaminiHochberg } from '$lib/stats/multiple-looks/adjusted-p-values';
import { coordinateStep } from '$lib/stats/space/coordinate-step';
import { distanceBand } from '$lib/stats/space/distance-band';
import { gearyC } from '$lib/stats/space/geary';
import { getisOrd } from '$lib/stats/space/getis-ord';
import { greatCircleDistance } from '$lib/stats/space/great-circle-distance';
import { localMoran } from '$lib/stats/space/local-moran';
import { localPermutation } from '$lib/stats/space/local-permutation';
import { moranI } from '$lib/stats/space/moran-global';
import { moranOfRates } from '$lib/stats/space/moran-of-rates';
import { moranPermutation } from '$lib/stats/space/moran-permutation';
import type { NormalTest } from '$lib/stats/space/normal-test';
import { spatialWeights, type Neighbours, type WeightStyle } from '$lib/stats/space/spatial-weights';
import type { VectorAdapter } from '../vector-adapters';
import type { Json } from '../vector-file';
import { factorial, repeatAdapters } from './repeats';

const ANY_N = { minimumN: 1 };

interface MapInput {
	readonly values: readonly (number | null)[];
	readonly neighbours0?: Neighbours;
	readonly points?: readonly (readonly [number, number])[];
	readonly distanceBand?: number;
	readonly style?: WeightStyle;
}

function refusal({ reason }: Missing): Json {
	return { refuse: true, reason };
}

function weightsOf({ neighbours0, points = [], distanceBand: band = 0, style = 'binary' }: MapInput) {
	return spatialWeights(neighbours0 ?? distanceBand(points, band), style);
}

/** The numbers of a test under the names that a vector gives them. */
function named(test: NormalTest | null, suffix: string): { readonly [key: string]: Json } {
	return {
		[`variance${suffix}`]: test?.variance ?? null,
		[`z${suffix}`]: test?.z ?? null,
		[`pGreater${suffix}`]: test?.pGreater ?? null,
		[`pLess${suffix}`]: test?.pLess ?? null,
		[`pTwoSided${suffix}`]: test?.pTwoSided ?? null
	};
}

const moranGlobal: VectorAdapter = (input) => {
	const map = input as unknown as MapInput;
	const moran = moranI(map.values, weightsOf(map), ANY_N);
	const geary = gearyC(map.values, weightsOf(map), ANY_N);
	if (isMissing(moran)) return refusal(moran);
	return {
		I: moran.value,
		expectedI: moran.expected,
		...named(moran.randomisation, 'Randomisation'),
		...named(moran.normality, 'Normality'),
		gearyC: isMissing(geary) ? null : geary.value
	};
};

const moranExhaustive: VectorAdapter = (input) => {
	const map = input as unknown as MapInput;
	const answer = moranPermutation(map.values, weightsOf(map), { seed: 1, exactUpTo: 5e6, ...ANY_N });
	if (isMissing(answer)) return refusal(answer);
	return {
		I: answer.value,
		permutations: factorial(answer.n),
		pGreaterExact: answer.pGreater,
		pLessExact: answer.pLess,
		pTwoSidedAbsDeviationExact: answer.pTwoSided,
		meanOfPermutations: answer.mean,
		sdOfPermutations: answer.standardDeviation
	};
};

interface RatesInput extends MapInput {
	readonly events: readonly (number | null)[];
	readonly population: readonly (number | null)[];
}

const moranRates: VectorAdapter = (input) => {
	const map = input as unknown as RatesInput;
	const answer = moranOfRates(map.events, map.population, weightsOf(map), ANY_N);
	if (isMissing(answer)) return refusal(answer);
	return { I: answer.value, deviates: answer.deviates };
};

const lisa: VectorAdapter = (input) => {
	const map = input as unknown as MapInput;
	const answer = localMoran(map.values, weightsOf(map), ANY_N);
	if (isMissing(answer)) return refusal(answer);
	const { conditional, total } = answer;
	const from = (tests: readonly (NormalTest | null)[], field: keyof NormalTest) =>
		tests.map((test) => test?.[field] ?? null);
	return {
		Ii_spdep: answer.value,
		Ii_pysal: answer.valueSampleVariance,
		expectedConditional: from(conditional, 'expected'),
		varianceConditional: from(conditional, 'variance'),
		zConditional: from(conditional, 'z'),
		pTwoSidedConditional: from(conditional, 'pTwoSided'),
		expectedTotal: from(total, 'expected'),
		varianceTotal: from(total, 'variance'),
		zTotal: from(total, 'z'),
		pTwoSidedTotal: from(total, 'pTwoSided'),
		quadrant: answer.quadrant,
		sumIiOverS0EqualsGlobalI: answer.globalValue,
		pTwoSidedConditionalFdrBH: benjaminiHochberg(from(conditional, 'pTwoSided')),
		pTwoSidedTotalFdrBH: benjaminiHochberg(from(total, 'pTwoSided'))
	};
};

const localExhaustive: VectorAdapter = (input) => {
	const map = input as unknown as MapInput;
	const weights = weightsOf(map);
	const local = localMoran(map.values, weights, ANY_N);
	const chance = localPermutation(map.values, weights, { seed: 1, exactUpTo: 5e6, ...ANY_N });
	if (isMissing(local)) return refusal(local);
	if (isMissing(chance)) return refusal(chance);
	return {
		areas: chance.areas.map((area, place) => ({
			Ii: local.valueSampleVariance[place] ?? null,
			pGreaterExact: area?.pGreater ?? null,
			pLessExact: area?.pLess ?? null,
			pFolded: area?.pFolded ?? null,
			pTwoSided: area?.pTwoSided ?? null,
			giStarPGreaterExact: area?.giStarPGreater ?? null,
			giStarPLessExact: area?.giStarPLess ?? null
		}))
	};
};

const getis: VectorAdapter = (input) => {
	const map = input as unknown as MapInput;
	const answer = getisOrd(map.values, weightsOf(map), ANY_N);
	if (isMissing(answer)) return refusal(answer);
	const z = (tests: readonly (NormalTest | null)[]) => tests.map((test) => test?.z ?? null);
	const p = (tests: readonly (NormalTest | null)[]) => tests.map((test) => test?.pTwoSided ?? null);
	const [zGi, zGiStar] = [z(answer.gi), z(answer.giStar)];
	return {
		zGi,
		zGiBinary: zGi,
		zGiRow: zGi,
		zGiStar,
		zGiStarBinary: zGiStar,
		pTwoSidedGi: p(answer.gi),
		pTwoSidedGiFdrBH: benjaminiHochberg(p(answer.gi)),
		pTwoSidedGiStar: p(answer.giStar),
		pTwoSidedGiStarFdrBH: benjaminiHochberg(p(answer.giStar))
	};
};

type LatitudeLongitude = readonly [number, number];

interface DistanceInput {
	readonly pairs: readonly { readonly from: LatitudeLongitude; readonly to: LatitudeLongitude }[];
}

const distance: VectorAdapter = (input) => {
	const position = ([latitude, longitude]: LatitudeLongitude) => ({ latitude, longitude });
	const { pairs } = input as unknown as DistanceInput;
	return { metres: pairs.map(({ from, to }) => greatCircleDistance(position(from), position(to))) };
};

const precision: VectorAdapter = (input) => {
	const { latitude, decimals } = input as unknown as {
		readonly latitude: number;
		readonly decimals: readonly number[];
	};
	const steps = decimals.map((places) => coordinateStep(latitude, places));
	return {
		metresPerStepNorthSouth: steps.map(({ northSouthM }) => northSouthM),
		metresPerStepEastWest: steps.map(({ eastWestM }) => eastWestM)
	};
};

export const spaceAdapters = {
	'moran-global': moranGlobal,
	'moran-permutation-exhaustive': moranExhaustive,
	'moran-eb-rates': moranRates,
	'lisa-local-moran': lisa,
	'local-permutation-exhaustive': localExhaustive,
	'getis-ord-local': getis,
	'great-circle-distance': distance,
	'coordinate-precision': precision,
	...repeatAdapters
};
