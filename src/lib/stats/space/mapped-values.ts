import { isReported, missing, type Missing, type Reported } from '../estimate';
import { MINIMUM_AREAS_CLUSTER, tooFew } from '../thresholds';
import { weightsAmong, type SpatialWeights } from './spatial-weights';

/** From how many areas on anything is said. */
export interface ClusterOptions {
	/** Areas with a value; never fewer than 4. */
	readonly minimumN?: number;
}

/** The areas that have a value, taken as deviations from their mean, and the weights between them. */
export interface MappedValues {
	/** As parts of the largest value, so that nothing overflows: every statistic here is the same on any scale. */
	readonly deviations: Float64Array;
	/** Σ deviation² / n, above 0. */
	readonly variance: number;
	readonly weights: SpatialWeights;
	/** Places of these areas in the list that was given, rising. */
	readonly places: readonly number[];
	/** Places without a value, rising. */
	readonly notReported: readonly number[];
}

/** Fewer areas leave some moment undefined. */
const FEWEST_AREAS = 4;

/** Deviations below this part of the largest value are rounding, not variation. */
const ROUNDING = 1e-15;

/**
 * Which areas can be compared with their neighbours?
 *
 * @returns the areas with a value; one without drops out with its links, and its neighbours are standardised anew. Reasons:
 * `too-few` areas with a value; `all-equal` when all values are equal; `no-neighbours` when no two areas touch.
 * @throws RangeError when values and weights differ in length, or a value is infinite.
 */
export function mappedValues(
	values: readonly Reported[],
	weights: SpatialWeights,
	{ minimumN = MINIMUM_AREAS_CLUSTER }: ClusterOptions = {}
): MappedValues | Missing {
	if (values.length !== weights.areas)
		throw new RangeError(`values has ${values.length} areas, weights ${weights.areas}`);
	const places: number[] = [];
	const notReported: number[] = [];
	const given: number[] = [];
	values.forEach((value, place) => {
		if (!isReported(value)) return void notReported.push(place);
		if (!Number.isFinite(value)) throw new RangeError(`values must be finite: ${value}`);
		places.push(place);
		given.push(value);
	});
	const refused = tooFew(given.length, Math.max(FEWEST_AREAS, minimumN));
	if (refused) return refused;
	const n = given.length;
	const largest = given.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	if (given.every((value) => value === given[0])) return missing('all-equal');
	const mean = given.reduce((sum, value) => sum + value / largest, 0) / n;
	const deviations = Float64Array.from(given, (value) => value / largest - mean);
	const variance = deviations.reduce((sum, deviation) => sum + deviation ** 2, 0) / n;
	if (variance <= ROUNDING * ROUNDING) return missing('all-equal');
	const among = notReported.length === 0 ? weights : weightsAmong(weights, places);
	if (among.islands.length === n) return missing('no-neighbours');
	return { deviations, variance, weights: among, places, notReported };
}

/** A column with one entry for every area that was asked about: `null` where it has no value. */
export function overAllAreas<T>(
	{ places, notReported }: MappedValues,
	column: (index: number) => T | null
): (T | null)[] {
	const answer = new Array<T | null>(places.length + notReported.length).fill(null);
	places.forEach((place, index) => (answer[place] = column(index)));
	return answer;
}
