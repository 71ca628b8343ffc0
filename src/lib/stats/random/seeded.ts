import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/** A stream of random numbers that is the same wherever and whenever it starts from the same seed. */
export interface Seeded {
	/** A number from 0 (included) to 1 (excluded), of 53 random bits. */
	uniform(): number;
	/** A whole number from 0 to n − 1, each exactly as likely. `n` is a whole number from 1 to 2^53 − 1. */
	below(n: number): number;
}

/**
 * Which random numbers does a seed stand for? The one source of chance of every simulation of the library.
 *
 * @param seed - a whole number from 0 to 2^32 − 1; neighbouring seeds give unrelated streams.
 * @returns a stream of its own: two streams of one seed do not disturb each other.
 * @throws RangeError when the seed is no such number; `below` when `n` is none.
 *
 * `below` draws again where the range of the generator is no multiple of `n`, so it has no bias. Not for secrets.
 * Source: Matsumoto M, Nishimura T (1998) ACM TOMACS 8:3 (MT19937), as `pure-rand` keeps it.
 *
 * @example seeded(5489).below(4294967296) // 1351727964
 */
export function seeded(seed: number): Seeded {
	if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
		throw new RangeError(`seed must be a whole number from 0 to 2^32 - 1: ${seed}`);
	const generator = mersenne(seed);
	return {
		uniform: () => uniformFloat64(generator),
		below: (n) => {
			if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`n must be a whole number from 1 on: ${n}`);
			return uniformInt(generator, 0, n - 1);
		}
	};
}
