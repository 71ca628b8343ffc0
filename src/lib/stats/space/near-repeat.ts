import { isMissing, type Missing } from '../estimate';
import { MINIMUM_EVENTS_NEAR_REPEAT, tooFew } from '../thresholds';
import { allPairs, pairSet, sharedPairs, type PairSet } from './pair-moments';
import { knownEvents, type DistanceKind, type KnownEvents, type PlacedEvents } from './placed-events';

/** Into which bands distances and gaps fall. */
export interface NearRepeatOptions {
	/** Lower ends of the bands in metres, rising from 0 or above: [a, b) each, the last one open. */
	readonly spaceBreaksM: readonly number[];
	/** Lower ends of the bands in days, likewise. Days apart: 0 is the same day. */
	readonly timeBreaksDays: readonly number[];
	/** As the crow flies on a plane, unless said otherwise. */
	readonly distance?: DistanceKind;
	/** Events with place and day; never fewer than 4. */
	readonly minimumN?: number;
}

/** Tables with a row for each band of space and a column for each band of time. */
export interface NearRepeat {
	readonly observed: readonly (readonly number[])[];
	/** Exact mean and variance if days had nothing to do with places. */
	readonly expected: readonly (readonly number[])[];
	readonly variance: readonly (readonly number[])[];
	/** Observed over expected; `null` where nothing is expected. */
	readonly ratio: readonly (readonly (number | null)[])[];
	readonly pairs: number;
	readonly n: number;
	readonly notReported: number;
	readonly method: string;
}

/** Events and the bands that their pairs fall into. */
export interface BandedEvents {
	readonly events: KnownEvents;
	readonly spaceBands: number;
	readonly timeBands: number;
	/** −1 below the first break. */
	spaceBand(one: number, two: number): number;
	timeBand(dayOne: number, dayTwo: number): number;
}

const FEWEST_EVENTS = 4;

/** The last band that starts at or below the value; −1 below the first. */
function bandOf(value: number, breaks: readonly number[]): number {
	let band = breaks.length - 1;
	while (band >= 0 && value < (breaks[band] ?? 0)) band -= 1;
	return band;
}

function checkBreaks(breaks: readonly number[], name: string): void {
	const rising = breaks.every((value, at) => at === 0 || value > (breaks[at - 1] ?? 0));
	if (breaks.length === 0 || !rising || !breaks.every((value) => value >= 0 && value < Infinity))
		throw new RangeError(`${name} must be finite and rise from 0 or above: ${breaks.join(', ')}`);
}

/** Checks events and bands. Reason: `too-few`. Errors as {@link nearRepeat}. */
export function bandedEvents(placed: PlacedEvents, options: NearRepeatOptions): BandedEvents | Missing {
	const { spaceBreaksM, timeBreaksDays, distance = 'euclidean' } = options;
	checkBreaks(spaceBreaksM, 'spaceBreaksM');
	checkBreaks(timeBreaksDays, 'timeBreaksDays');
	const events = knownEvents(placed, distance);
	const refused = tooFew(events.n, Math.max(FEWEST_EVENTS, options.minimumN ?? MINIMUM_EVENTS_NEAR_REPEAT));
	if (refused) return refused;
	return {
		events,
		spaceBands: spaceBreaksM.length,
		timeBands: timeBreaksDays.length,
		spaceBand: (one, two) => bandOf(events.distance(one, two), spaceBreaksM),
		timeBand: (dayOne, dayTwo) => bandOf(Math.abs(dayOne - dayTwo), timeBreaksDays)
	};
}

/** A table of zeros that counts by flat position: row × columns + column. */
export function rowsOf(flat: Float64Array, columns: number): number[][] {
	return Array.from({ length: flat.length / columns }, (_, row) =>
		Array.from(flat.subarray(row * columns, (row + 1) * columns))
	);
}

/**
 * Do events follow one another nearby, and at what distance and delay does that end?
 *
 * @param placed - place and day of each event; the same limits of use as `knox`, and ask `pointsOnOnePlace` first.
 * @param options - the bands, chosen before looking. Pairs below a first break stand in no cell but count among all pairs.
 * @returns a table of pairs with its exact moments, every pair of events counted once. Reason: `too-few` events with place and day.
 * @throws RangeError when columns differ in length, a number is infinite, a position is not on the Earth, or breaks do not rise.
 *
 * For p-values use `nearRepeatPermutation`, adjusted for the look at every cell. Takes time as n².
 *
 * Source: Johnson SD and others (2007) J Quant Criminol 23:201; expected as `sharedPairs`, so no simulation is needed for the ratio.
 *
 * @example nearRepeat({ x: [0, 10, 900, 910], y: [0, 0, 0, 0], day: [1, 2, 50, 51] }, { spaceBreaksM: [0, 100], timeBreaksDays: [0, 7], minimumN: 4 }).observed[0] // { 0: 2, 1: 0 }
 */
export function nearRepeat(placed: PlacedEvents, options: NearRepeatOptions): NearRepeat | Missing {
	const banded = bandedEvents(placed, options);
	if (isMissing(banded)) return banded;
	const { events, spaceBands, timeBands } = banded;
	const { n, day } = events;
	const observed = new Float64Array(spaceBands * timeBands);
	const degreesOf = (bands: number) => Array.from({ length: bands }, () => new Float64Array(n));
	const [inSpace, inTime] = [degreesOf(spaceBands), degreesOf(timeBands)];
	const count = (degrees: Float64Array | undefined, one: number, two: number) => {
		if (!degrees) return;
		degrees[one] = (degrees[one] ?? 0) + 1;
		degrees[two] = (degrees[two] ?? 0) + 1;
	};
	for (let one = 0; one < n; one += 1)
		for (let two = one + 1; two < n; two += 1) {
			const space = banded.spaceBand(one, two);
			const time = banded.timeBand(day[one] ?? 0, day[two] ?? 0);
			count(inSpace[space], one, two);
			count(inTime[time], one, two);
			const cell = space * timeBands + time;
			if (space >= 0 && time >= 0) observed[cell] = (observed[cell] ?? 0) + 1;
		}
	const times = inTime.map(pairSet);
	const moments = inSpace
		.map(pairSet)
		.map((space: PairSet) => times.map((time) => sharedPairs(n, space, time)));
	const table = rowsOf(observed, timeBands);
	return {
		observed: table,
		expected: moments.map((row) => row.map(({ expected }) => expected)),
		variance: moments.map((row) => row.map(({ variance }) => variance)),
		ratio: moments.map((row, space) =>
			row.map(({ expected }, time) => (expected > 0 ? (table[space]?.[time] ?? 0) / expected : null))
		),
		pairs: allPairs(n),
		n,
		notReported: events.notReported,
		method: 'near-repeat'
	};
}
