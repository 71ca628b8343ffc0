import { extent } from 'd3';
import { PER_PEOPLE } from '../../stats/counts/rate';
import { FUNNEL_LEVELS } from '../../stats/small-areas/funnel';
import { funnelLimits, type FunnelLimits } from '../../stats/small-areas/funnel-limits';

/** The limits of chance at one number of people, on 100,000 of them. */
export interface LinePoint {
	readonly population: number;
	readonly warning: FunnelLimits;
	readonly alarm: FunnelLimits;
}

const STEPS = 32;
/** The lines reach a little beyond the smallest and the largest district. */
const BEYOND = { below: 0.88, above: 1.06 };

/** The lines of the funnel over the sizes of these districts; `target` in events per person. */
export function funnelLines(target: number, populations: readonly number[]): readonly LinePoint[] {
	const [smallest, largest] = extent(populations);
	if (smallest === undefined || largest === undefined) return [];
	const from = smallest * BEYOND.below;
	const to = largest * BEYOND.above;
	return Array.from({ length: STEPS + 1 }, (_, step) => {
		const population = from + ((to - from) * step) / STEPS;
		const at = (level: number) => perPeople(funnelLimits(target, population, level));
		return { population, warning: at(FUNNEL_LEVELS.warning), alarm: at(FUNNEL_LEVELS.alarm) };
	});
}

function perPeople({ lower, upper }: FunnelLimits): FunnelLimits {
	return { lower: lower * PER_PEOPLE, upper: upper * PER_PEOPLE };
}
