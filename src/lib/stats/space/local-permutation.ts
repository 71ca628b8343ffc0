import { isMissing, type Missing, type Reported } from '../estimate';
import { choices, eachChoice } from '../random/arrangements';
import { chanceP, settled, type ChanceCount, type RearrangementOptions } from '../random/rearrangement';
import { seeded, type Seeded } from '../random/seeded';
import { shuffle } from '../random/shuffle';
import { mappedValues, overAllAreas, type ClusterOptions, type MappedValues } from './mapped-values';
import { neighboursOf, type SpatialWeights } from './spatial-weights';

/** One area's place among all that its neighbours could have been. */
export interface LocalChance {
	/** Of local Moran's I at least as high; never 0. 1, as `pLess`, where the area lies exactly at the mean. */
	readonly pGreater: number;
	readonly pLess: number;
	/** The smaller of the two, as esda and GeoDa print it. Not a two-sided p. */
	readonly pFolded: number;
	/** Twice the folded one, at most 1. */
	readonly pTwoSided: number;
	/** Of Gi* at least as high (a hot spot), and at least as low (a cold spot). */
	readonly giStarPGreater: number;
	readonly giStarPLess: number;
	/** Twice the smaller of these two, at most 1. */
	readonly giStarPTwoSided: number;
	/** The least that `pFolded` could have been: above one's level, the area cannot stand out whatever its values. */
	readonly smallestP: number;
	/** Every choice of neighbours was gone through; otherwise they are random. */
	readonly exact: boolean;
}

/** Columns over the areas that were given; `null`: no value, or an island. */
export interface LocalPermutation {
	readonly areas: readonly (LocalChance | null)[];
	/** Random rearrangements of each area that was not gone through exactly. */
	readonly permutations: number;
	readonly seed: number;
	readonly n: number;
	readonly method: string;
}

/** Sums of neighbours that differ by less, in standard deviations, are the same one. */
const TIE = 1e-10;

/** A deviation below this part of the standard deviation is the mean itself, give or take rounding. */
const AT_MEAN = 1e-12;

interface Reached extends ChanceCount {
	readonly atLeast: number;
	readonly atMost: number;
}

/** How often `taken` of the others sum to as much as, or as little as, the neighbours do. */
function reached(
	others: Float64Array,
	taken: number,
	sum: number,
	tie: number,
	{ permutations, exactUpTo }: Required<RearrangementOptions>,
	random: Seeded
): Reached {
	let [atLeast, atMost] = [0, 0];
	const count = (other: number) => {
		if (other >= sum - tie) atLeast += 1;
		if (other <= sum + tie) atMost += 1;
	};
	const ways = choices(others.length, taken);
	if (ways <= exactUpTo) {
		eachChoice(others.length, taken, (places) => {
			let other = 0;
			for (const place of places) other += others[place] ?? 0;
			count(other);
		});
		return { exact: true, played: ways, atLeast, atMost };
	}
	for (let round = 0; round < permutations; round += 1) {
		shuffle(others, random, taken);
		let other = 0;
		for (let place = 0; place < taken; place += 1) other += others[place] ?? 0;
		count(other);
	}
	return { exact: false, played: permutations, atLeast, atMost };
}

/** Reads the counts for both statistics: I rises with the neighbours' sum above the mean, and falls with it below. */
function localChance(deviation: number, atMean: number, counts: Reached): LocalChance {
	const high = chanceP(counts.atLeast, counts);
	const low = chanceP(counts.atMost, counts);
	const still = Math.abs(deviation) <= atMean;
	const [alike, unlike] = deviation > 0 ? [high, low] : [low, high];
	const [pGreater, pLess] = still ? [1, 1] : [alike, unlike];
	const pFolded = Math.min(pGreater, pLess);
	return {
		pGreater,
		pLess,
		pFolded,
		pTwoSided: Math.min(1, 2 * pFolded),
		giStarPGreater: high,
		giStarPLess: low,
		giStarPTwoSided: Math.min(1, 2 * Math.min(high, low)),
		smallestP: chanceP(counts.exact ? 1 : 0, counts),
		exact: counts.exact
	};
}

function areaChance(
	{ deviations, variance, weights }: MappedValues,
	area: number,
	options: Required<RearrangementOptions>,
	random: Seeded
): LocalChance | null {
	const neighbours = neighboursOf(weights, area);
	if (neighbours.length === 0) return null;
	let sum = 0;
	for (const other of neighbours) sum += deviations[other] ?? 0;
	const others = new Float64Array(deviations.length - 1);
	others.set(deviations.subarray(0, area));
	others.set(deviations.subarray(area + 1), area);
	const scale = Math.sqrt(variance);
	const counts = reached(others, neighbours.length, sum, TIE * scale, options, random);
	return localChance(deviations[area] ?? 0, AT_MEAN * scale, counts);
}

/**
 * Which areas have neighbours that are more like them, or higher or lower, than chance would choose?
 *
 * @param values - one for each area (a count, a rate, a deviate); `null` or `NaN` is not reported and drops out with its links.
 * @param weights - between the same areas; binary or row-standardised makes no difference here.
 * @param options - `seed`; `permutations`; `exactUpTo`, choices of neighbours up to which all are gone through; `minimumN`.
 * @returns one answer for each area, of local Moran's I and of Gi*. Reasons: `too-few`, `all-equal`,
 * `no-neighbours`.
 * @throws RangeError when values and weights differ in length, a value is infinite, or an option is out of range.
 *
 * The value of the area stays, those of all others are dealt out anew. Each area is a look of its own: adjust the two-sided p with
 * `benjaminiHochberg`. With few areas look at `smallestP` first: among seven areas none can pass 5 %, two-sided.
 * Never from the press catalogue.
 *
 * Takes time as areas × permutations × neighbours. Source: Anselin L (1995) Geographical Analysis 27:93, section 4.
 */
export function localPermutation(
	values: readonly Reported[],
	weights: SpatialWeights,
	options: RearrangementOptions & ClusterOptions
): LocalPermutation | Missing {
	const mapped = mappedValues(values, weights, options);
	if (isMissing(mapped)) return mapped;
	const settledOptions = settled(options);
	const random = seeded(options.seed);
	return {
		areas: overAllAreas(mapped, (area) => areaChance(mapped, area, settledOptions, random)),
		permutations: settledOptions.permutations,
		seed: options.seed,
		n: mapped.deviations.length,
		method: 'local-permutation'
	};
}
