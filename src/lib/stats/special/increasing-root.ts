const MAXIMUM_STEPS = 400;
const TOLERANCE = 4 * Number.EPSILON;

/**
 * Where does an increasing function cross zero?
 *
 * @param at - value and slope of the function; the value may be infinite far from the root.
 * @param start - first guess, inside the bracket.
 * @param bracket - lower and upper end; the root lies between them (or at the end that is returned).
 * @returns the root, to a few units in the last place of max(1, |root|).
 *
 * Newton's step where it stays inside the shrinking bracket, halving where it does not: always converges.
 * Source: Press et al. (2007), Numerical Recipes, section 9.4.
 */
export function increasingRoot(
	at: (u: number) => { readonly value: number; readonly slope: number },
	start: number,
	bracket: readonly [number, number]
): number {
	let [low, high] = bracket;
	let u = start > low && start < high ? start : (low + high) / 2;
	for (let step = 0; step < MAXIMUM_STEPS; step += 1) {
		const { value, slope } = at(u);
		if (value === 0) return u;
		if (value > 0) high = u;
		else low = u;
		const newton = u - value / slope;
		const next = newton > low && newton < high ? newton : (low + high) / 2;
		if (Math.abs(next - u) <= TOLERANCE * Math.max(1, Math.abs(u))) return next;
		u = next;
	}
	return u;
}
