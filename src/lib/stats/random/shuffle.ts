import type { Seeded } from './seeded';

/**
 * Brings the first `taken` places into random order, drawn from all of the values without replacement: all of them unless said
 * otherwise. The rest keeps what is left over, so the same array can be drawn from again.
 *
 * Source: Durstenfeld R (1964) Communications of the ACM 7:420.
 */
export function shuffle(values: Float64Array, random: Seeded, taken = values.length): void {
	for (let place = 0; place < taken; place += 1) {
		const from = place + random.below(values.length - place);
		const held = values[place] ?? 0;
		values[place] = values[from] ?? 0;
		values[from] = held;
	}
}
