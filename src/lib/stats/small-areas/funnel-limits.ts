import { checkLevel, checkPositive } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { poissonCdf, poissonPmf, poissonQuantile } from '../distributions/poisson';

/** The two lines of a funnel at one population, in events per person. */
export interface FunnelLimits {
	readonly lower: number;
	readonly upper: number;
}

/** Count below which the share `p` lies, read between whole counts so that the line of a funnel has no steps. */
function interpolatedQuantile(p: number, expected: number): number {
	const count = poissonQuantile(p, expected);
	const excess = (poissonCdf(count, expected) - p) / poissonPmf(count, expected);
	return Math.max(0, count - excess);
}

/**
 * Between which rates does an area of this population lie, if its true rate is the target?
 *
 * @param target - rate of all areas, events per person, positive.
 * @param population - people (or person-years), positive.
 * @param level - share of such areas inside, strictly between 0 and 1: 0.95 and 0.998 by custom.
 * @returns limits in events per person, the lower one never below 0. For drawing: whether one area lies outside is said by its
 * exact probability (`funnel`), from which the interpolated line differs by up to one event.
 * @throws RangeError when an argument is out of range.
 *
 * With r the smallest count of P(X ≤ r) ≥ p: (r − (P(X ≤ r) − p) / P(X = r)) / population.
 * Source: Spiegelhalter DJ (2005) Statist Med 24:1185, appendix A.1.
 *
 * @example funnelLimits(0.0001, 500_000, 0.95) // { lower: 0.0000722..., upper: 0.0001276... }
 */
export function funnelLimits(target: number, population: number, level: number): FunnelLimits {
	checkPositive(target, 'target');
	checkPositive(population, 'population');
	checkLevel(level);
	const tail = (1 - level) / 2;
	const expected = target * population;
	return {
		lower: interpolatedQuantile(tail, expected) / population,
		upper: interpolatedQuantile(1 - tail, expected) / population
	};
}

/**
 * Between which rates does an area of this population lie, if areas scatter more than chance alone makes them?
 *
 * As {@link funnelLimits}, by the normal approximation: for drawing beside the exact limits, not for small expected counts, where
 * the lower limit is cut off at 0.
 *
 * @param multiplied - factor on the variance of chance, at least 1.
 * @param added - variance of the true rates, from 0 on.
 * @returns limits in events per person.
 * @throws RangeError when target, population or level is out of range.
 *
 * target ± z √(multiplied × target / population + added). Source: Spiegelhalter DJ et al. (2012) JRSS A 175:1.
 *
 * @example normalFunnelLimits(0.0001, 500_000, 0.95) // { lower: 0.0000722..., upper: 0.0001277... }
 */
export function normalFunnelLimits(
	target: number,
	population: number,
	level: number,
	multiplied = 1,
	added = 0
): FunnelLimits {
	checkPositive(target, 'target');
	checkPositive(population, 'population');
	const reach = twoSidedZ(level) * Math.sqrt((multiplied * target) / population + added);
	return { lower: Math.max(0, target - reach), upper: target + reach };
}
