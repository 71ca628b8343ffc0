import { checkLevel } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { isMissing, type Estimate, type Missing } from '../estimate';
import { poissonRegression } from '../regression/poisson-regression';
import { digamma } from '../special/digamma';
import { increasingRoot } from '../special/increasing-root';
import { logGamma } from '../special/log-gamma';
import { DEFAULT_LEVEL } from '../thresholds';
import type { ListCells } from './list-cells';
import { fitListModel, regressors, type ListTerm } from './list-model';

/** Unseen cases, as a multiple of the Poisson estimate, beyond which an upper limit counts as infinite. */
const FARTHEST = 1e6;
/** Unseen cases that count as none. */
const FEWEST = 1e-9;

/** Log-likelihood of the total as if the unseen were so many, and its slope in the logarithm of the unseen. */
interface ProfilePoint {
	readonly logLikelihood: number;
	readonly slope: number;
}

/** Profile of the multinomial likelihood over the number of unseen cases (any positive number). */
function profileOf({ patterns, counts, observed, lists }: ListCells, terms: readonly ListTerm[]) {
	const nobody = Array.from({ length: lists }, () => 0);
	const rows = [...patterns, nobody].map((pattern) => regressors(pattern, terms));
	const ones = counts.map(() => 1);
	return (unseen: number): ProfilePoint => {
		// A count of 1 with the weight and the exposure of so many stands for a number that need not be whole.
		const fit = poissonRegression(rows, [...counts, 1], {
			weights: [...ones, unseen],
			offset: [...counts.map(() => 0), -Math.log(unseen)],
			vanishing: 'keep'
		});
		const means = isMissing(fit) ? [] : fit.means;
		const total = observed + unseen;
		const none = Math.log((unseen * (means.at(-1) ?? NaN)) / total);
		const fitted = counts.reduce(
			(sum, count, cell) => (count === 0 ? sum : sum + count * Math.log((means[cell] ?? NaN) / total)),
			unseen * none
		);
		return {
			logLikelihood: fitted + logGamma(total + 1) - logGamma(unseen + 1),
			slope: unseen * (digamma(total + 1) - digamma(unseen + 1) + none)
		};
	};
}

/**
 * Between which totals would the counts of the lists not be surprising, if the lists lean on each other as this model says?
 *
 * @param cells - see `listCells`.
 * @param terms - see `fitListModel`.
 * @param level - confidence, strictly between 0 and 1.
 * @returns the total of highest multinomial likelihood (a little below the Poisson one) and the totals whose likelihood is lower by half the
 * chi-square quantile; never below the cases seen; an upper limit that is not reached at a million times the estimate is infinite.
 * Reasons and errors as `fitListModel`.
 *
 * Truer than an interval from the standard error where cells are small: it is lopsided as the likelihood is. It still takes the model
 * for granted.
 *
 * log L(N) = max over the model of log N! / (N − D)! + Σ nᵢ log pᵢ + (N − D) log p₀. Source: Cormack RM (1992) Biometrics 48:567.
 */
export function listModelProfile(
	cells: ListCells,
	terms: readonly ListTerm[],
	level = DEFAULT_LEVEL
): Estimate | Missing {
	checkLevel(level);
	const poisson = fitListModel(cells, terms);
	if (isMissing(poisson)) return poisson;
	const profile = profileOf(cells, terms);
	const start = Math.log(poisson.unseen);
	const [least, most] = [Math.min(start - 1, Math.log(FEWEST)), start + Math.log(FARTHEST)];
	const downhill = (u: number) => ({ value: -profile(Math.exp(u)).slope, slope: 0 });
	const summit = increasingRoot(downhill, start, [least, most]);
	const target = profile(Math.exp(summit)).logLikelihood - twoSidedZ(level) ** 2 / 2;
	const reach = twoSidedZ(level) * Math.sqrt(poisson.interceptVariance);
	const below = (u: number) => {
		const { logLikelihood, slope } = profile(Math.exp(u));
		return { value: logLikelihood - target, slope };
	};
	const above = (u: number) => {
		const { value, slope } = below(u);
		return { value: -value, slope: -slope };
	};
	const lower = below(least).value > 0 ? -Infinity : increasingRoot(below, summit - reach, [least, summit]);
	const upper = above(most).value < 0 ? Infinity : increasingRoot(above, summit + reach, [summit, most]);
	return {
		value: cells.observed + Math.exp(summit),
		lower: cells.observed + Math.exp(lower),
		upper: cells.observed + Math.exp(upper),
		level,
		method: 'capture-recapture-loglinear-profile'
	};
}
