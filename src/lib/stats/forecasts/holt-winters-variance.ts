import { steps } from './forecast';
import type { SeasonalForm, StartValues } from './holt-winters-start';

/**
 * Of which the limits are made where the season multiplies. `prediction-error`: errors of one step carried forward through level,
 * trend and season. `as-r`: what R's `predict.HoltWinters` prints, for comparison with it only: it shrinks the error of the first
 * step and takes the trend for the last seasonal figure. Where the season adds, both are the same.
 */
export type IntervalForm = 'prediction-error' | 'as-r';

interface Smoothing {
	readonly alpha: number;
	readonly beta: number | null;
	readonly gamma: number | null;
	readonly period: number;
	readonly seasonal?: SeasonalForm;
	readonly intervals?: IntervalForm;
}

function sampleVariance(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/**
 * How uncertain is each step of a smoothed forecast?
 *
 * @param errors - of one step, in the series.
 * @param state - after the last value.
 * @returns variances, one a step: σ² (1 + Σ ψ_j²), ψ_j = α (1 + j β) + γ (1 − α) at every whole period; where the season multiplies
 * each ψ_j is taken times the ratio of the seasonal figures at the step and j steps earlier.
 *
 * Source: Chatfield C, Yar M (1988) The Statistician 37:129; (1991) International Journal of Forecasting 7:31.
 */
export function errorVariances(
	errors: readonly number[],
	horizon: number,
	state: StartValues,
	{ alpha, beta, gamma, period, seasonal = 'additive', intervals = 'prediction-error' }: Smoothing
): number[] {
	const variance = sampleVariance(errors);
	const psi = (j: number) =>
		alpha * (1 + j * (beta ?? 0)) + (j % period === 0 ? (gamma ?? 0) * (1 - alpha) : 0);
	const multiplies = seasonal === 'multiplicative' && gamma !== null;
	if (multiplies && intervals === 'as-r') {
		const printed = [state.level, ...(beta === null ? [] : [state.trend]), ...state.seasonals];
		return steps(horizon).map((step) => {
			const place = 1 + ((step - 1) % period);
			const ratio = (j: number) =>
				(printed[1 + place] ?? NaN) / (printed[1 + ((((place - j) % period) + period) % period)] ?? NaN);
			return variance * steps(step).reduce((sum, ahead) => sum + (psi(ahead - 1) * ratio(ahead - 1)) ** 2, 0);
		});
	}
	const figure = (step: number) => (multiplies ? (state.seasonals[(step - 1) % period] ?? NaN) : 1);
	return steps(horizon).map((step) =>
		steps(step - 1).reduce(
			(sum, j) => sum + variance * (psi(j) * (figure(step) / figure(step - j))) ** 2,
			variance
		)
	);
}
