import type { Choices } from '../../filters/choices';

/** How many incidents, and how many of them of low confidence. */
export interface Tally {
	readonly incidents: number;
	readonly low: number;
}

export const nothing: Tally = { incidents: 0, low: 0 };

/** All of them together; nothing where there are none. */
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
