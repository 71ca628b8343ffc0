import type { Choices } from '../../filters/choices';
import type { FigureRule } from '../../filters/selection';
import { MINIMUM_INCIDENTS_MAP } from '../../stats/thresholds';

/** Ends are counted, so rows of low confidence are in; alleged disappearances are out unless their kind is chosen. */
export const shownByFigure: FigureRule = { givesStatistics: false, leavesOutDisappearances: true };

/** How many incidents, and how many of them of low confidence. */
export interface Tally {
	readonly incidents: number;
	readonly low: number;
}

export const nothing: Tally = { incidents: 0, low: 0 };

export function sumOf(tallies: Iterable<Tally>): Tally {
	let [incidents, low] = [0, 0];
	for (const tally of tallies) {
		incidents += tally.incidents;
		low += tally.low;
	}
	return { incidents, low };
}

/** How many of these may go into a share? Those of low confidence only where the reader put them in everywhere. */
export function baseOf({ incidents, low }: Tally, choices: Choices): number {
	return choices.low === 'in' ? incidents : incidents - low;
}

/** Is it the press catalogue, which is no sample: bounds in place of intervals? */
export function isCatalogue(choices: Choices): boolean {
	return choices.data === 'incidents';
}

/** Is this count too small for a mark of its own size? It is hatched and said in words. */
export function isFew(incidents: number): boolean {
	return incidents > 0 && incidents < MINIMUM_INCIDENTS_MAP;
}
