/**
 * Cases on more than one list below which nothing is said about the cases on none. With fewer than seven matches the estimate of two
 * lists is biased in a way that no interval shows (Robson DS, Regier HA (1964) Trans Am Fish Soc 93:215).
 */
export const MINIMUM_OVERLAP = 7;

/** When an estimate of the unseen is refused. */
export interface OverlapRule {
	/** Least number of cases on more than one list; {@link MINIMUM_OVERLAP} unless said otherwise. */
	readonly minimumOverlap?: number;
	/** Gives a number also where one list lies wholly inside another, for comparison with tables. */
	readonly allowNested?: boolean;
}
