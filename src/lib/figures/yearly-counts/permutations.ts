/** Every order of the items, the one given first. */
export function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
	if (items.length < 2) return [items];
	return items.flatMap((item, index) =>
		permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest])
	);
}
