import { isMissing, missing, type Missing, type Reported } from '../estimate';
import { knownAreas, onlyKnown } from './known-areas';
import { marshallPrior, shrunk, type Prior, type ShrunkRate } from './shrinkage';

/** Rates of all areas drawn towards the rate of all of them together. */
export interface GlobalShrinkage {
	readonly prior: Prior;
	/** One answer for each area, in order. */
	readonly areas: readonly (ShrunkRate | Missing)[];
}

/**
 * How much of the difference between small areas is more than chance? Each rate is drawn towards the common one.
 *
 * @param events - events in each area, whole, from 0 on; `null` or `NaN` is not reported.
 * @param population - people (or person-years) of each area, in the same order; `null` or `NaN` is not known.
 * @returns rates per person. An area without events, people or both has its own reason (`not-reported`, `no-population`,
 * `zero-denominator`) and is left out of the common rate; without any event nothing is learnt, and every area is `too-few`.
 * Reason for all: `no-population` when no area is known.
 * @throws RangeError when the lists differ in length, a count is none, or a population is negative or infinite.
 *
 * For reading a map of small counts, not for a league table: a shrunk rate is biased towards the mean on purpose, and a truly
 * different small area is hidden. Needs Poisson counts and about ten areas or more before the variance between them means much.
 * Never from the press catalogue.
 *
 * m = Σ events / Σ people, A = max(0, Σ nᵢ (rᵢ − m)² / Σ nᵢ − m / n̄), smoothed = m + A / (A + m / nᵢ) × (rᵢ − m).
 * Source: Marshall RJ (1991) Applied Statistics 40:283.
 *
 * @example empiricalBayesGlobal([12, 0, 3], [1000, 100, 900]).prior // { mean: 0.0075, variance: 0.0000095 }
 */
export function empiricalBayesGlobal(
	events: readonly Reported[],
	population: readonly Reported[]
): GlobalShrinkage | Missing {
	const areas = knownAreas(events, population);
	const known = onlyKnown(areas);
	if (known.length === 0) return missing('no-population');
	const prior = marshallPrior(known);
	return { prior, areas: areas.map((area) => (isMissing(area) ? area : shrunk(area, prior))) };
}
