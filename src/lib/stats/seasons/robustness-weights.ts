/** Parts of six median residuals within which a value counts in full, and beyond which it does not count. */
const FULL = 0.001;
const NONE = 0.999;

/**
 * How much may each value say, given how far it lies from its fit?
 *
 * @param values - finite. @param fit - as many.
 * @returns weights from 0 to 1: (1 − (r / h)²)², with h six times the median |residual|.
 *
 * Source: Cleveland WS (1979) JASA 74:829.
 */
export function bisquareWeights(values: readonly number[], fit: ArrayLike<number>): Float64Array {
	const residuals = Float64Array.from(values, (value, index) => Math.abs(value - (fit[index] ?? 0)));
	const sorted = residuals.toSorted();
	const middle = Math.floor(sorted.length / 2);
	const sixMedians = 3 * ((sorted[middle] ?? 0) + (sorted[sorted.length - middle - 1] ?? 0));
	return residuals.map((residual) => {
		if (residual <= FULL * sixMedians) return 1;
		return residual <= NONE * sixMedians ? (1 - (residual / sixMedians) ** 2) ** 2 : 0;
	});
}
