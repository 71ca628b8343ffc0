import { checkCount } from '../check';
import { DEFAULT_PERMUTATIONS, EXACT_REARRANGEMENTS } from '../thresholds';
import { arrangementsOf, eachArrangement } from './arrangements';
import { seeded } from './seeded';
import { shuffle } from './shuffle';

/** How chance is played through. */
export interface RearrangementOptions {
	/** Seed of the random numbers, see `seeded`: one seed, one answer. */
	readonly seed: number;
	/** Random rearrangements where there are too many to go through all; from 1 on, 999 unless said otherwise. */
	readonly permutations?: number;
	/** Most rearrangements that are all gone through; 50,000 unless said otherwise. */
	readonly exactUpTo?: number;
}

/** How often chance came at least as far as what was observed. */
export interface ChanceCount {
	/** All rearrangements were gone through: the p-values are exact. Otherwise the observed one counts among the random ones. */
	readonly exact: boolean;
	/** Rearrangements played: random ones, or all different ones. */
	readonly played: number;
}

/** Checks what {@link RearrangementOptions} leave open. */
export function settled({
	seed,
	permutations = DEFAULT_PERMUTATIONS,
	exactUpTo = EXACT_REARRANGEMENTS
}: RearrangementOptions): Required<RearrangementOptions> {
	checkCount(permutations, 'permutations');
	if (permutations < 1) throw new RangeError('permutations must be 1 or more');
	return { seed, permutations, exactUpTo };
}

/** Share of rearrangements that reached the observed value. Never 0: all orders hold the observed one, random ones are joined by it. */
export function chanceP(reached: number, { exact, played }: ChanceCount): number {
	return exact ? reached / played : (1 + reached) / (played + 1);
}

/**
 * Deals the values out anew, through all orders where they are few enough, else at random.
 *
 * @param visit - is handed each order; the same array every time, to be read, not kept.
 * @throws RangeError when `permutations` or `seed` is out of range.
 */
export function rearrange(
	values: Float64Array,
	options: RearrangementOptions,
	visit: (order: Float64Array) => void
): ChanceCount {
	const { seed, permutations, exactUpTo } = settled(options);
	const random = seeded(seed);
	const orders = arrangementsOf(values);
	if (orders <= exactUpTo) {
		eachArrangement(values, visit);
		return { exact: true, played: orders };
	}
	const order = values.slice();
	for (let round = 0; round < permutations; round += 1) {
		shuffle(order, random);
		visit(order);
	}
	return { exact: false, played: permutations };
}
