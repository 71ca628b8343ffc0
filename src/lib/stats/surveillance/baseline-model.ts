import { studentTBothTails } from '../distributions/student-t';
import { isMissing, missing, type Missing } from '../estimate';
import { predictLogMean } from '../regression/poisson-regression';
import { reweightedFit, type ReweightedFit, type Reweighting } from './reweighted-fit';

/** The times that a count is held against, and what they have in common with it. */
export interface BaselineTimes {
	/** Places in the series, from 0. */
	readonly times: readonly number[];
	/** Part of the year of each; those of the count itself are `own`. All in one part where there is no season. */
	readonly blocks: readonly number[];
	readonly own: number;
}

/** How the model is built. */
export interface BaselineModelOptions extends Reweighting {
	readonly trend: boolean;
	/** p of the trend below which it is kept. */
	readonly pThresholdTrend: number;
	readonly yearsBack: number;
	/** By what the standard error is scaled: see `farrington` and `farringtonFlexible`. */
	readonly errorScale: (fit: ReweightedFit) => number;
	/** By what that of the trend is scaled in its test. */
	readonly trendScale: (fit: ReweightedFit) => number;
}

/** What is expected at the time asked about. */
export interface Expectation {
	readonly logMean: number;
	readonly standardError: number;
	/** At least 1. */
	readonly dispersion: number;
	readonly trendKept: boolean;
}

/** Years below which a trend is never kept. */
const MINIMUM_YEARS_TREND = 3;
/** A change over the whole baseline below which a trend is rounding. */
const NO_TREND = 1e-9;

/**
 * What do the baseline's times lead one to expect at `index`?
 *
 * @param counts - the whole series; baseline times that were not reported are left out.
 * @param offset - logarithm of the population at each time.
 * @returns the expectation. A trend is kept where there are three years, its p is small enough and the expectation does not pass
 * the largest count of the baseline. Reasons as `reweightedFit`; `not-determined` where no baseline time is of the own part.
 */
export function expectationAt(
	index: number,
	counts: readonly (number | null)[],
	offset: readonly number[],
	{ times, blocks, own }: BaselineTimes,
	options: BaselineModelOptions
): Expectation | Missing {
	const used = times.flatMap((time, row) => {
		const count = counts[time] ?? null;
		return count === null ? [] : [{ time, count, block: blocks[row] ?? own }];
	});
	const others = [...new Set(used.map(({ block }) => block))].filter((block) => block !== own);
	if (!used.some(({ block }) => block === own)) return missing('not-determined');
	const largest = used.reduce((most, { count }) => Math.max(most, count), 0);
	const span = used.reduce((longest, { time }) => Math.max(longest, Math.abs(time - index)), 0);
	const ofTime = offset[index] ?? 0;
	const modelled = (trend: boolean) =>
		reweightedFit(
			{
				counts: used.map(({ count }) => count),
				offset: used.map(({ time }) => offset[time] ?? 0),
				design: used.map(({ time, block }) => [
					1,
					...(trend ? [time - index] : []),
					...others.map((other) => (other === block ? 1 : 0))
				])
			},
			options
		);
	const expectation = (model: ReweightedFit, trendKept: boolean): Expectation => {
		const { logMean, standardError } = predictLogMean(model.fit, [1], ofTime);
		const scale = Math.sqrt(options.errorScale(model));
		return { logMean, standardError: scale * standardError, dispersion: model.dispersion, trendKept };
	};

	if (options.trend) {
		const model = modelled(true);
		if (!isMissing(model)) {
			const slope = model.fit.coefficients[1] ?? 0;
			const error = Math.sqrt((model.fit.covariance[1]?.[1] ?? 0) * options.trendScale(model));
			const p =
				Math.abs(slope) * span < NO_TREND ? 1 : studentTBothTails(slope / error, model.fit.residualDf);
			const answer = expectation(model, true);
			const kept =
				options.yearsBack >= MINIMUM_YEARS_TREND &&
				p < options.pThresholdTrend &&
				Math.exp(answer.logMean) <= largest;
			if (kept) return answer;
		}
	}
	const model = modelled(false);
	return isMissing(model) ? model : expectation(model, false);
}
