/** Below this relative distance the direct formula would cancel. */
const SERIES_WITHIN = 0.1;

/**
 * How far is `x` from the mean `m` on the scale of a Poisson likelihood?
 *
 * @param x - positive.
 * @param m - positive; where it overflowed the answer is NaN.
 * @returns x log(x / m) + m − x, never negative, without cancellation where `x` is near `m`.
 *
 * With v = (x − m) / (x + m): (x − m) v + 2x Σ v^(2j+1) / (2j + 1), j ≥ 1. Source: Loader C (2000), section 3.
 */
export function poissonDeviance(x: number, m: number): number {
	const difference = x - m;
	const near = Math.abs(difference) <= SERIES_WITHIN * (x + m);
	if (!near) return x * Math.log(x / m) - difference;
	const v = difference / (x + m);
	let sum = difference * v;
	let power = 2 * x * v;
	for (let odd = 3; ; odd += 2) {
		power *= v * v;
		const next = sum + power / odd;
		if (next === sum) return Math.max(0, sum);
		sum = next;
	}
}
