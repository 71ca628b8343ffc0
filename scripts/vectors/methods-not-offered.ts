/** Disclosure control, which is not of this library, and ARIMA, which suits low monthly counts badly. */
const names = new Set([
	'arima-airline',
	'complementary-suppression-optimum',
	'coordinate-precision',
	'differencing-attack',
	'donut-masking',
	'k-anonymity-l-diversity',
	'primary-suppression-amounts',
	'rounding-base'
]);

/** Is this a method that the library leaves out on purpose, and not one that it does not know? */
export function isNotOffered(method: string): boolean {
	return names.has(method) || /^(suppression-audit|arima)(-|$)/.test(method);
}
