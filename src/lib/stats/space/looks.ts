import { benjaminiHochberg } from '../multiple-looks/adjusted-p-values';
import type { RearrangementOptions } from '../random/rearrangement';
import { DEFAULT_PERMUTATIONS, SIGNIFICANT_P } from '../thresholds';
import type { LocalChance, LocalPermutation } from './local-permutation';
import type { ClusterOptions } from './mapped-values';

/** What a map of stand-out areas leaves open. */
export interface LooksOptions extends RearrangementOptions, ClusterOptions {
	/** Accepted rate of false alarms among the areas painted, strictly between 0 and 1; 0.05 unless said otherwise. */
	readonly falseAlarms?: number;
}

/** One area as one of many that were looked at. */
export interface AreaLook {
	/** Two-sided, by permutation. */
	readonly p: number;
	/** The same, adjusted for the look at every area. */
	readonly adjustedP: number;
	/** The least two-sided p that the area could have had, whatever its neighbours' values. */
	readonly smallestP: number;
	readonly exact: boolean;
}

/** What a map must say beside its areas. */
export interface Looks {
	readonly falseAlarms: number;
	/** Areas that chance alone could never lift out: their smallest p exceeds the rate of false alarms. */
	readonly cannotStandOut: number;
	readonly permutations: number;
	readonly seed: number;
	/** Areas with a value. */
	readonly n: number;
}

/** The rate of false alarms asked for. Throws a RangeError when it is none. */
export function falseAlarmsOf({ falseAlarms = SIGNIFICANT_P }: Pick<LooksOptions, 'falseAlarms'>): number {
	if (!(falseAlarms > 0 && falseAlarms < 1))
		throw new RangeError(`falseAlarms must lie strictly between 0 and 1: ${falseAlarms}`);
	return falseAlarms;
}

/**
 * How many random rearrangements does it take before one area alone could stand out among so many?
 *
 * @returns at least 999: with fewer than 2 n / `falseAlarms` the smallest p, adjusted for n looks, exceeds the rate of false alarms
 * unless several areas reach it together.
 *
 * @example permutationsToStandOut(77, 0.05) // 3079
 */
export function permutationsToStandOut(n: number, falseAlarms = SIGNIFICANT_P): number {
	return Math.max(DEFAULT_PERMUTATIONS, Math.ceil((2 * n) / falseAlarmsOf({ falseAlarms })) - 1);
}

/** Reads the p-values of all areas as looks taken together (Benjamini and Hochberg). */
export function looksAt(
	chance: LocalPermutation,
	pOf: (area: LocalChance) => number,
	falseAlarms: number
): { readonly looks: readonly (AreaLook | null)[]; readonly beside: Looks } {
	const adjusted = benjaminiHochberg(chance.areas.map((area) => (area === null ? null : pOf(area))));
	const looks = chance.areas.map((area, place): AreaLook | null => {
		if (area === null) return null;
		const smallestP = Math.min(1, 2 * area.smallestP);
		return { p: pOf(area), adjustedP: adjusted[place] ?? 1, smallestP, exact: area.exact };
	});
	const { permutations, seed, n } = chance;
	const cannotStandOut = looks.filter((look) => look !== null && look.smallestP > falseAlarms).length;
	return { looks, beside: { falseAlarms, cannotStandOut, permutations, seed, n } };
}
