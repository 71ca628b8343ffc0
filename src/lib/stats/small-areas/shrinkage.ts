import { missing, type Missing } from '../estimate';
import { total, type KnownArea } from './known-areas';

/** Rates that areas are thought to come from: per person, and its square. */
export interface Prior {
	readonly mean: number;
	/** Of the true rates; 0 where the observed ones scatter no more than chance would have them. */
	readonly variance: number;
}

/** A rate drawn towards the prior mean, as far as its own population is too small to speak. */
export interface ShrunkRate {
	/** Events per person, as counted. */
	readonly raw: number;
	/** Events per person after shrinkage: between `raw` and the prior mean. */
	readonly smoothed: number;
	/** Share of `raw` in `smoothed`, in [0, 1]. */
	readonly weight: number;
}

/**
 * Marshall's moments: what rates would make these areas differ as they do?
 *
 * @param meanOf - rate from which each area's distance is taken; the prior mean unless a variant says otherwise.
 */
export function marshallPrior(
	areas: readonly KnownArea[],
	meanOf: (area: KnownArea, priorMean: number) => number = (_, priorMean) => priorMean
): Prior {
	const people = total(areas, ({ population }) => population);
	const mean = total(areas, ({ events }) => events) / people;
	const scatter = total(areas, (area) => (area.population / people) * (area.rate - meanOf(area, mean)) ** 2);
	return { mean, variance: Math.max(0, scatter - mean / (people / areas.length)) };
}

/** Draws a rate towards its prior. Reason: `too-few` where prior mean and variance are both 0: no event, so nothing to learn from. */
export function shrunk({ rate, population }: KnownArea, { mean, variance }: Prior): ShrunkRate | Missing {
	const own = mean / population;
	if (variance + own === 0) return missing('too-few');
	const weight = variance / (variance + own);
	return { raw: rate, smoothed: mean + weight * (rate - mean), weight };
}
