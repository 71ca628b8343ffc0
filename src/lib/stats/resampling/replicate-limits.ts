import { normalCdf, normalQuantile, twoSidedZ } from '../distributions/normal';

/** An interval read off replicates. */
export interface ReplicateLimits {
	readonly lower: number;
	readonly upper: number;
}

/** The value at place (R + 1) p of R rising replicates, on a straight line between two; the ends hold beyond the ends. */
function replicateAt(replicates: Float64Array, p: number): number {
	const place = Math.min(Math.max((replicates.length + 1) * p, 1), replicates.length);
	const below = Math.floor(place);
	const value = replicates[below - 1] ?? 0;
	const part = place - below;
	return part === 0 ? value : value + part * ((replicates[below] ?? value) - value);
}

/**
 * Between which values does the middle part of the replicates lie?
 *
 * @param replicates - rising, at least one. @param level - strictly between 0 and 1.
 * @returns the (1 − level) / 2 and (1 + level) / 2 quantiles. Too narrow for small samples and off centre for skewed ones.
 *
 * Source: Davison AC, Hinkley DV (1997) Bootstrap methods and their application, section 5.3.1.
 */
export function percentileLimits(replicates: Float64Array, level: number): ReplicateLimits {
	return {
		lower: replicateAt(replicates, (1 - level) / 2),
		upper: replicateAt(replicates, (1 + level) / 2)
	};
}

/**
 * How fast does the standard error of an estimate change with the estimate?
 *
 * @param influence - of each value on the estimate, in its unit; they sum to 0.
 * @returns Σ l³ / (6 (Σ l²)^1.5); 0 where nothing varies. Source: Efron B (1987) JASA 82:171, section 6.
 */
export function accelerationOf(influence: readonly number[]): number {
	const squares = influence.reduce((sum, value) => sum + value ** 2, 0);
	const cubes = influence.reduce((sum, value) => sum + value ** 3, 0);
	return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}

/** What an estimate owes to single values, by leaving each out once. */
export interface Jackknife {
	readonly standardError: number;
	/** {@link accelerationOf} the differences that leaving out makes: near that of the influence itself. */
	readonly acceleration: number;
}

/**
 * How does an estimate depend on single values?
 *
 * @param without - the estimate without each of the values.
 *
 * With d = mean − value: √((n − 1)/n Σ d²). Source: Efron B, Tibshirani RJ (1993) An introduction to the bootstrap, chapter 11.
 */
export function jackknife(without: readonly number[]): Jackknife {
	const n = without.length;
	const mean = without.reduce((sum, value) => sum + value, 0) / n;
	const differences = without.map((value) => mean - value);
	const squares = differences.reduce((sum, value) => sum + value ** 2, 0);
	return { standardError: Math.sqrt(((n - 1) / n) * squares), acceleration: accelerationOf(differences) };
}

/**
 * Between which values does a quantity lie, given replicates of a skewed and biased estimate?
 *
 * @param value - the estimate. @param replicates - rising. @param acceleration - from {@link accelerationOf}.
 * @returns bias-corrected and accelerated limits; those of {@link percentileLimits} where all replicates lie on one side.
 *
 * Φ(z₀ + (z₀ ± z) / (1 − a (z₀ ± z))), z₀ = Φ⁻¹(share below the estimate). Source: Efron B (1987) JASA 82:171.
 */
export function bcaLimits(
	value: number,
	replicates: Float64Array,
	acceleration: number,
	level: number
): ReplicateLimits {
	const below = replicates.reduce((count, replicate) => count + (replicate < value ? 1 : 0), 0);
	if (below === 0 || below === replicates.length) return percentileLimits(replicates, level);
	const bias = normalQuantile(below / replicates.length);
	const z = twoSidedZ(level);
	const at = (side: number) => {
		const reach = bias + side;
		const scale = 1 - acceleration * reach;
		if (scale <= 0) return side > 0 ? 1 : 0;
		return normalCdf(bias + reach / scale);
	};
	return { lower: replicateAt(replicates, at(-z)), upper: replicateAt(replicates, at(z)) };
}
