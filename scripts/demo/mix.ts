import type { Basis } from './basis';

/** How the values of one column are shared out, given what is known of the row already. */
export interface Mix {
	readonly column: string;
	/** Values of the dimension that the column depends on (`every` where it depends on none). */
	readonly given: readonly string[];
	/** Code and weight; the weights sum to 1,000. */
	readonly weights: Readonly<Record<string, number>>;
	readonly basis: Basis;
}

/** Declares a mix. */
export function mix(
	column: string,
	given: readonly string[],
	weights: Readonly<Record<string, number>>,
	basis: Basis
): Mix {
	return { column, given, weights, basis };
}

/** The one value of the dimension of columns that depend on nothing. */
export const every: readonly string[] = ['every'];
