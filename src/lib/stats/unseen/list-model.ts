import { isMissing, missing, type Missing } from '../estimate';
import { poissonRegression } from '../regression/poisson-regression';
import type { ListCells } from './list-cells';
import { isDetermined } from './row-space';

/** Lists (by their places, from 0) of a term: one list alone, or two and more that lean on each other. */
export type ListTerm = readonly number[];

/** A log-linear model of the lists, fitted. */
export interface ListModel {
	readonly terms: readonly ListTerm[];
	/** Cases in all: those seen and those on no list. */
	readonly total: number;
	/** Cases on no list. */
	readonly unseen: number;
	readonly standardError: number;
	/** Variance of the logarithm of `unseen`. */
	readonly interceptVariance: number;
	/** Distance of the model from the counts; about `degreesOfFreedom` where it fits. */
	readonly deviance: number;
	readonly degreesOfFreedom: number;
	readonly logLikelihood: number;
	readonly aic: number;
	readonly bic: number;
}

/** Regressors of one pattern of lists: 1, and 1 for each term all of whose lists are in it. */
export function regressors(pattern: readonly number[], terms: readonly ListTerm[]): number[] {
	return [1, ...terms.map((term) => (term.every((list) => pattern[list] === 1) ? 1 : 0))];
}

function checkTerms(terms: readonly ListTerm[], lists: number): void {
	const names = terms.map((term) => [...new Set(term)].sort((a, b) => a - b).join(':'));
	if (new Set(names).size < names.length) throw new RangeError('a term comes twice');
	for (const term of terms)
		if (term.length === 0 || term.some((list) => !Number.isInteger(list) || list < 0 || list >= lists))
			throw new RangeError(`not a term of ${lists} lists: ${term.join(':')}`);
}

/**
 * How many cases stand on no list, if the lists lean on each other as this model says and not otherwise?
 *
 * @param cells - see `listCells`; patterns without a case count as 0, they are not left out.
 * @param terms - each list alone, and the groups of lists that lean on each other; each once.
 * @returns cases, with the figures by which models are compared. Reason: `not-estimable` where the counts do not determine
 * the unseen under this model (a group of lists without a common case makes them infinite or nothing at all).
 * @throws RangeError when a term names no list or comes twice.
 *
 * The one thing no model can see is all lists leaning on each other at once: it is assumed away. One model alone hides that others
 * fit as well: see `unseenByLists`. Lists must be matched one to one, of the same place, period and definition.
 *
 * Poisson regression of the 2^t − 1 counts on 0/1 regressors; unseen U = exp(intercept); se² = U + U² var(intercept); AIC = 2p − 2 log L,
 * BIC = p log(cases seen) − 2 log L. Source: Fienberg SE (1972) Biometrika 59:591; Cormack RM (1989) Biometrics 45:395.
 */
export function fitListModel(cells: ListCells, terms: readonly ListTerm[]): ListModel | Missing {
	checkTerms(terms, cells.lists);
	const { patterns, counts, observed } = cells;
	if (observed === 0) return missing('too-few');
	const rows = patterns.map((pattern) => regressors(pattern, terms));
	const fit = poissonRegression(rows, counts, { vanishing: 'keep' });
	if (isMissing(fit)) return missing('not-estimable');
	const nobody = regressors([], terms);
	const left = rows.filter((_, cell) => !fit.vanishing[cell]);
	if (left.length < rows.length && !isDetermined(nobody, left)) return missing('not-estimable');
	const unseen = Math.exp(fit.coefficients[0] ?? NaN);
	const interceptVariance = fit.covariance[0]?.[0] ?? NaN;
	const { deviance, logLikelihood } = fit;
	const parameters = terms.length + 1;
	return {
		terms,
		total: observed + unseen,
		unseen,
		standardError: Math.sqrt(unseen + unseen * unseen * interceptVariance),
		interceptVariance,
		deviance,
		degreesOfFreedom: fit.residualDf,
		logLikelihood,
		aic: 2 * parameters - 2 * logLikelihood,
		bic: Math.log(observed) * parameters - 2 * logLikelihood
	};
}
