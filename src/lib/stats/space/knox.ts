import { poissonUpperTail } from '../distributions/poisson';
import { isMissing, type Missing } from '../estimate';
import { chanceP, rearrange, type RearrangementOptions } from '../random/rearrangement';
import { MINIMUM_EVENTS_NEAR_REPEAT, tooFew } from '../thresholds';
import { allPairs, pairSet, sharedPairs } from './pair-moments';
import { knownEvents, type DistanceKind, type KnownEvents, type PlacedEvents } from './placed-events';

/** What counts as close, and how many events it takes to say anything. */
export interface KnoxOptions {
	readonly maxDistanceM: number;
	readonly maxDays: number;
	/** Do a distance and a gap of exactly the maximum count as close? Yes, unless said otherwise. */
	readonly closedAtMaximum?: boolean;
	/** As the crow flies on a plane, unless said otherwise. */
	readonly distance?: DistanceKind;
	/** Events with place and day; never fewer than 4. */
	readonly minimumN?: number;
}

/** Pairs of events that are close in space and in time, and how many chance would make. */
export interface Knox {
	readonly closeInBoth: number;
	readonly closeInSpace: number;
	readonly closeInTime: number;
	readonly pairs: number;
	/** Exact mean and variance of `closeInBoth` if days had nothing to do with places. */
	readonly expected: number;
	readonly variance: number;
	/** `null` where chance would not move the number. */
	readonly z: number | null;
	/** Upper Poisson tail with that mean: a rough reading, too small where the same events make many pairs. */
	readonly poissonP: number;
	readonly n: number;
	readonly notReported: number;
	readonly method: string;
}

/** Events, the pairs close in space, and the rule for days. */
interface ClosePairs {
	readonly events: KnownEvents;
	/** Two places for each pair. */
	readonly closeInSpace: Int32Array;
	readonly isCloseInTime: (one: number, two: number) => boolean;
}

const FEWEST_EVENTS = 4;

function closePairs(placed: PlacedEvents, options: KnoxOptions): ClosePairs | Missing {
	const { maxDistanceM, maxDays, closedAtMaximum = true, distance = 'euclidean' } = options;
	for (const [name, value] of Object.entries({ maxDistanceM, maxDays }))
		if (!(value >= 0 && value < Infinity))
			throw new RangeError(`${name} must be finite, from 0 on: ${value}`);
	const events = knownEvents(placed, distance);
	const refused = tooFew(events.n, Math.max(FEWEST_EVENTS, options.minimumN ?? MINIMUM_EVENTS_NEAR_REPEAT));
	if (refused) return refused;
	const within = (gap: number, most: number) => (closedAtMaximum ? gap <= most : gap < most);
	const found: number[] = [];
	for (let one = 0; one < events.n; one += 1)
		for (let two = one + 1; two < events.n; two += 1)
			if (within(events.distance(one, two), maxDistanceM)) found.push(one, two);
	return {
		events,
		closeInSpace: Int32Array.from(found),
		isCloseInTime: (one, two) => within(Math.abs(one - two), maxDays)
	};
}

/** Pairs close in space whose events, with the days in this order, are close in time as well. */
function countBoth({ closeInSpace, isCloseInTime }: ClosePairs, days: Float64Array): number {
	let both = 0;
	for (let end = 0; end < closeInSpace.length; end += 2)
		if (isCloseInTime(days[closeInSpace[end] ?? 0] ?? 0, days[closeInSpace[end + 1] ?? 0] ?? 0)) both += 1;
	return both;
}

/**
 * Are events that are close in space close in time as well, more often than chance would have it?
 *
 * @param placed - place and day of each event. Only of a list that is complete for its area and span, with true days and places:
 * a reader's own file, never the press catalogue, whose days and places were coarsened on purpose.
 * @param options - the two limits, in metres and days, chosen before looking.
 * @returns counts with their exact moments. Reasons: `too-few` events with place and day.
 * @throws RangeError when the columns differ in length, a number is infinite, a position is not on the Earth, or a limit is negative.
 *
 * First ask `pointsOnOnePlace`: points on a geocoder's default are close to one another for no other reason. If the population grew
 * unevenly over the span, or the hours of reporting moved, pairs cluster without any repeat. Takes time as n².
 *
 * Source: Knox G (1964) Applied Statistics 13:25; moments: Barton DE, David FN (1966), see `sharedPairs`.
 *
 * @example knox({ x: [0, 10, 15, 100, 105, 300, 310], y: [0, 0, 5, 100, 100, 300, 305], day: [1, 2, 2, 10, 11, 40, 3] }, { maxDistanceM: 20, maxDays: 2, minimumN: 7 }) // { closeInBoth: 4, expected: 1.6667 }
 */
export function knox(placed: PlacedEvents, options: KnoxOptions): Knox | Missing {
	const close = closePairs(placed, options);
	if (isMissing(close)) return close;
	const { n, day, notReported } = close.events;
	const spaceDegrees = new Float64Array(n);
	for (const event of close.closeInSpace) spaceDegrees[event] = (spaceDegrees[event] ?? 0) + 1;
	const timeDegrees = Float64Array.from(day, (own, event) =>
		day.reduce((sum, other, at) => sum + (at !== event && close.isCloseInTime(own, other) ? 1 : 0), 0)
	);
	const [space, time] = [pairSet(spaceDegrees), pairSet(timeDegrees)];
	const { expected, variance } = sharedPairs(n, space, time);
	const closeInBoth = countBoth(close, day);
	return {
		closeInBoth,
		closeInSpace: space.pairs,
		closeInTime: time.pairs,
		pairs: allPairs(n),
		expected,
		variance,
		z: variance > 0 ? (closeInBoth - expected) / Math.sqrt(variance) : null,
		poissonP: poissonUpperTail(closeInBoth, expected),
		n,
		notReported,
		method: 'knox'
	};
}

/** The Knox number among those that dealing out the days anew gives. */
export interface KnoxPermutation {
	readonly closeInBoth: number;
	/** Share of deals with at least as many pairs; never 0. */
	readonly pGreater: number;
	/** Mean of the number over the deals played. */
	readonly mean: number;
	/** Every order of the days was gone through; otherwise they are random, and the observed one counts among them. */
	readonly exact: boolean;
	readonly played: number;
	readonly n: number;
	readonly method: string;
}

/**
 * The p-value to print beside {@link knox}: how often does dealing out the days at random give as many close pairs?
 *
 * @param options - as there, and `seed`, `permutations`, `exactUpTo`.
 * @returns p with the mean of the deals. Reasons and errors as there, and a RangeError when an option is out of range.
 *
 * p = (1 + #{X* ≥ X}) / (1 + R), or #{X* ≥ X} / all. Source: Besag J, Diggle PJ (1977) Applied Statistics 26:327.
 */
export function knoxPermutation(
	placed: PlacedEvents,
	options: KnoxOptions & RearrangementOptions
): KnoxPermutation | Missing {
	const close = closePairs(placed, options);
	if (isMissing(close)) return close;
	const closeInBoth = countBoth(close, close.events.day);
	let [reached, sum] = [0, 0];
	const chance = rearrange(close.events.day, options, (days) => {
		const both = countBoth(close, days);
		if (both >= closeInBoth) reached += 1;
		sum += both;
	});
	return {
		closeInBoth,
		pGreater: chanceP(reached, chance),
		mean: sum / chance.played,
		...chance,
		n: close.events.n,
		method: 'knox-permutation'
	};
}
