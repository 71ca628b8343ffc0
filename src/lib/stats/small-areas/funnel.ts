import { checkPositive } from '../check';
import { isMissing, missing, type Missing, type Reported } from '../estimate';
import { gammaTails } from '../special/incomplete-gamma';
import { knownAreas, onlyKnown, total, type KnownArea } from './known-areas';
import { funnelLimits, type FunnelLimits } from './funnel-limits';
import { overdispersion, type Overdispersion } from './overdispersion';

/** The two levels of a funnel by custom: about two and three standard errors. */
export const FUNNEL_LEVELS = { warning: 0.95, alarm: 0.998 } as const;

/** On which side of the target, and beyond which of the two levels, an area's exact probability puts it. */
export type FunnelFlag = 'within' | 'above-warning' | 'above-alarm' | 'below-warning' | 'below-alarm';

/** One area of a funnel plot. */
export interface FunnelArea {
	readonly population: number;
	/** Events per person. */
	readonly rate: number;
	/** Events expected under the target. */
	readonly expected: number;
	/** Distance from the expected in standard errors, (O − E) / √E. */
	readonly z: number;
	/** P(X ≥ events) under the target; never 0. */
	readonly pUpper: number;
	/** P(X ≤ events) under the target; never 0. */
	readonly pLower: number;
	/** Of events at least as unusual on either side: twice the smaller of both, at most 1. */
	readonly pTwoSided: number;
	readonly warning: FunnelLimits;
	readonly alarm: FunnelLimits;
	readonly flag: FunnelFlag;
}

/** A funnel plot of rates. */
export interface Funnel {
	/** Events per person. */
	readonly target: number;
	/** One answer for each area, in order. */
	readonly areas: readonly (FunnelArea | Missing)[];
	/** Of the known areas, in order. */
	readonly dispersion: Overdispersion | Missing;
}

function flagOf(pUpper: number, pLower: number): FunnelFlag {
	const side = pUpper < pLower ? 'above' : 'below';
	const tail = Math.min(pUpper, pLower);
	if (tail < (1 - FUNNEL_LEVELS.alarm) / 2) return `${side}-alarm`;
	return tail < (1 - FUNNEL_LEVELS.warning) / 2 ? `${side}-warning` : 'within';
}

function funnelArea({ events, population, rate }: KnownArea, target: number): FunnelArea {
	const expected = target * population;
	const pUpper = events === 0 ? 1 : Math.max(Number.MIN_VALUE, gammaTails(events, expected).lower);
	const pLower = Math.max(Number.MIN_VALUE, gammaTails(events + 1, expected).upper);
	return {
		population,
		rate,
		expected,
		z: (events - expected) / Math.sqrt(expected),
		pUpper,
		pLower,
		pTwoSided: Math.min(1, 2 * Math.min(pUpper, pLower)),
		warning: funnelLimits(target, population, FUNNEL_LEVELS.warning),
		alarm: funnelLimits(target, population, FUNNEL_LEVELS.alarm),
		flag: flagOf(pUpper, pLower)
	};
}

/**
 * Which areas differ from the rest by more than their size lets chance explain?
 *
 * @param events - events in each area, whole, from 0 on; `null` or `NaN` is not reported.
 * @param population - people (or person-years) of each area, in the same order; `null` or `NaN` is not known.
 * @param options - `target`: events per person, the rate of all known areas together unless given; `winsorise`: see `overdispersion`.
 * @returns one answer for each area, in order: its own reason (`not-reported`, `no-population`, `zero-denominator`) where it is
 * not known. Reasons for all: `no-population` when no area is known, `too-few` when there is no event at all.
 * @throws RangeError when the lists differ in length, a count is none, a population is negative or infinite, or the target not positive.
 *
 * Flags go by exact probabilities, the lines for drawing by interpolation: a point within one event of a line may carry the flag
 * of the other side. One area in twenty lies beyond the 95 % line by chance: say so, or adjust with `benjaminiHochberg`. Where `phi`
 * is far above 1 nearly all areas are flagged: the areas differ, and the wider lines (`normalFunnelLimits`) say which differ
 * from those differences. Poisson counts; never from the press catalogue.
 *
 * Source: Spiegelhalter DJ (2005) Statist Med 24:1185.
 *
 * @example funnel([8, 2, 20], [1000, 1000, 1000]).target // 0.01
 */
export function funnel(
	events: readonly Reported[],
	population: readonly Reported[],
	{ target, winsorise = 0.1 }: { readonly target?: number; readonly winsorise?: number } = {}
): Funnel | Missing {
	const all = knownAreas(events, population);
	const known = onlyKnown(all);
	if (known.length === 0) return missing('no-population');
	const overall = total(known, (area) => area.events) / total(known, (area) => area.population);
	if (target === undefined && overall === 0) return missing('too-few');
	const aim = target ?? overall;
	checkPositive(aim, 'target');
	const areas = all.map((area) => (isMissing(area) ? area : funnelArea(area, aim)));
	const drawn = areas.filter((area): area is FunnelArea => !isMissing(area));
	const dispersion = overdispersion(
		drawn.map(({ z }) => z),
		drawn.map((area) => aim / area.population),
		winsorise
	);
	return { target: aim, areas, dispersion };
}
