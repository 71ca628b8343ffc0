import { isMissing, missing, type Missing } from '../estimate';
import { poissonRegression, type PoissonFit } from '../regression/poisson-regression';

/** The times that a threshold is computed from. */
export interface Baseline {
	readonly counts: readonly number[];
	/** One row of regressors a count. */
	readonly design: readonly (readonly number[])[];
	readonly offset: readonly number[];
}

/** How much past outbreaks count. */
export interface Reweighting {
	readonly reweight: boolean;
	/** Anscombe residual above which a count is taken for part of an outbreak. */
	readonly weightsThreshold: number;
}

/** A quasi-Poisson fit in which past outbreaks count less. */
export interface ReweightedFit {
	readonly fit: PoissonFit;
	/** Pearson's dispersion, at least 1. */
	readonly dispersion: number;
	/** The same without the floor. */
	readonly rawDispersion: number;
	/** Weighted mean square of (count − mean) / mean over the degrees of freedom; the raw dispersion if nothing is reweighted. */
	readonly relativeScatter: number;
}

/** A leverage this near to 1 leaves no residual. */
const NO_RESIDUAL = 1e-10;

/** Standardised Anscombe residuals of Poisson counts. */
function anscombeResiduals(counts: readonly number[], fit: PoissonFit, dispersion: number): number[] {
	return counts.map((count, index) => {
		const mean = fit.means[index] ?? 0;
		const left = 1 - (fit.leverages[index] ?? 0);
		if (left < NO_RESIDUAL) return 0;
		const raw = 1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean));
		return raw / Math.sqrt(dispersion * left);
	});
}

function scatterOfRatios(counts: readonly number[], fit: PoissonFit, weights: readonly number[]): number {
	const sum = counts.reduce((total, count, index) => {
		const mean = fit.means[index] ?? 0;
		return total + (weights[index] ?? 0) * ((count - mean) / mean) ** 2;
	}, 0);
	return sum / fit.residualDf;
}

/** Weights that fall with the square of residuals above the threshold and sum to their number. */
export function outbreakWeights(residuals: readonly number[], threshold: number): number[] {
	const raw = residuals.map((residual) => (residual > threshold ? residual ** -2 : 1));
	const scale = residuals.length / raw.reduce((sum, weight) => sum + weight, 0);
	return raw.map((weight) => weight * scale);
}

/**
 * What do the counts of a baseline lead one to expect, past outbreaks counting less?
 *
 * @returns the quasi-Poisson fit, refitted once. Reasons as `poissonRegression`; `too-few` also without a degree of freedom.
 *
 * Means of blocks without an event are allowed to vanish. Source: Farrington CP et al. (1996) J R Stat Soc A 159:547, section 3.
 */
export function reweightedFit(
	{ counts, design, offset }: Baseline,
	{ reweight, weightsThreshold }: Reweighting
): ReweightedFit | Missing {
	const fitWith = (weights?: readonly number[]): ReweightedFit | Missing => {
		const fit = poissonRegression(design, counts, {
			offset,
			vanishing: 'keep',
			...(weights ? { weights } : {})
		});
		if (isMissing(fit)) return fit;
		const { dispersion: rawDispersion } = fit;
		if (rawDispersion === null) return missing('too-few');
		const relativeScatter = weights ? scatterOfRatios(counts, fit, weights) : rawDispersion;
		return { fit, dispersion: Math.max(1, rawDispersion), rawDispersion, relativeScatter };
	};
	const first = fitWith();
	if (isMissing(first) || !reweight) return first;
	return fitWith(outbreakWeights(anscombeResiduals(counts, first.fit, first.dispersion), weightsThreshold));
}
