import type { Choices } from '../filters/choices';

/** Is it the press catalogue, which is no sample: bounds in place of intervals? */
export function isCatalogue(choices: Choices): boolean {
	return choices.data === 'incidents';
}
