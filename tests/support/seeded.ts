import { seeded } from '$lib/stats/random/seeded';

export interface Picker {
	/** A whole number from `low` to `high`, both included. */
	integer(low: number, high: number): number;
	one<T>(values: readonly T[]): T;
	/** Each value with even chance, in the order given. */
	some<T>(values: readonly T[]): readonly T[];
}

/** Random picks that are the same on every run. */
export function seededPicker(seed: number): Picker {
	const random = seeded(seed);
	const integer = (low: number, high: number) => low + random.below(high - low + 1);
	return {
		integer,
		one: (values) => {
			const value = values[integer(0, values.length - 1)];
			if (value === undefined) throw new RangeError('nothing to pick from');
			return value;
		},
		some: (values) => values.filter(() => integer(0, 1) === 1)
	};
}
