/** How a season acts on the level: added to it, or multiplied with it. */
export type SeasonalForm = 'additive' | 'multiplicative';

/** Where smoothing starts: just before the first value it forecasts. */
export interface StartValues {
	readonly level: number;
	/** A step; 0 without a trend. */
	readonly trend: number;
	/** One a time of the period, the first of the series first; none without a season. */
	readonly seasonals: readonly number[];
}

/** Moving average over a period, its ends halved where the period is even; the values that it has no neighbours for are left out. */
function movingAverage(
	values: readonly number[],
	period: number
): { readonly skipped: number; readonly trend: number[] } {
	const skipped = Math.floor(period / 2);
	const weights = Array.from({ length: 2 * skipped + 1 }, (_, index) =>
		period % 2 === 0 && (index === 0 || index === 2 * skipped) ? 0.5 / period : 1 / period
	);
	const trend = values
		.slice(skipped, values.length - skipped)
		.map((_, index) =>
			weights.reduce((sum, weight, step) => sum + weight * (values[index + step] ?? NaN), 0)
		);
	return { skipped, trend };
}

/** Intercept and slope of the straight line nearest to values at 1, 2, ... */
function line(values: readonly number[]): { readonly intercept: number; readonly slope: number } {
	const middle = (values.length + 1) / 2;
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const across = values.reduce((sum, value, index) => sum + (index + 1 - middle) * (value - mean), 0);
	const along = values.reduce((sum, _, index) => sum + (index + 1 - middle) ** 2, 0);
	const slope = along === 0 ? 0 : across / along;
	return { intercept: mean - slope * middle, slope };
}

/**
 * Where does smoothing with a season start? A classical decomposition of the first two periods.
 *
 * @param values - in order, at least two periods.
 * @param period - times a season, whole, from 2 on.
 * @returns level and trend of the straight line through the moving average, and the seasonal figure with a mean of 0 (of 1 where it
 * multiplies). Numbers are not finite where a moving average is 0 and the season multiplies.
 *
 * Source: Kendall M, Stuart A (1983) The advanced theory of statistics 3, sections 46 and 50; as R's `HoltWinters` does with
 * `start.periods = 2`.
 *
 * @example holtWintersStart([3, 5, 4, 6], 2, 'additive') // { level: 3.75, trend: 0.5 }
 */
export function holtWintersStart(values: readonly number[], period: number, form: SeasonalForm): StartValues {
	const beginning = values.slice(0, 2 * period);
	const { skipped, trend } = movingAverage(beginning, period);
	const figure = Array.from({ length: period }, (_, time) => {
		const parts = trend.flatMap((average, index) => {
			if ((index + skipped) % period !== time) return [];
			const value = beginning[index + skipped] ?? NaN;
			return [form === 'additive' ? value - average : value / average];
		});
		return parts.reduce((sum, part) => sum + part, 0) / parts.length;
	});
	const mean = figure.reduce((sum, part) => sum + part, 0) / period;
	const { intercept, slope } = line(trend);
	return {
		level: intercept,
		trend: slope,
		seasonals: figure.map((part) => (form === 'additive' ? part - mean : part / mean))
	};
}
