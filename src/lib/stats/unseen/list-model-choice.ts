import { isMissing } from '../estimate';
import type { ListCells } from './list-cells';
import { fitListModel, type ListModel, type ListTerm } from './list-model';

/** Lists up to which every set of leaning pairs is tried; with more lists, sets of up to two pairs. */
const EVERY_SET_UP_TO_LISTS = 4;

/** Error of the logarithm of the unseen above which a model says nothing: its 95 % interval spans a factor of fifty. */
const LARGEST_LOG_ERROR = 1;

/** Every set of up to `most` of the values, the smaller sets first. */
function subsets<T>(values: readonly T[], most: number): T[][] {
	let sets: { readonly picked: readonly T[]; readonly next: number }[] = [{ picked: [], next: 0 }];
	const all: T[][] = [[]];
	for (let size = 1; size <= most; size += 1) {
		sets = sets.flatMap(({ picked, next }) =>
			values.slice(next).map((value, index) => ({ picked: [...picked, value], next: next + index + 1 }))
		);
		all.push(...sets.map(({ picked }) => [...picked]));
	}
	return all;
}

/**
 * Which models of the lists are worth asking?
 *
 * @returns for each model its terms: every list alone, with every set of pairs that may lean on each other (up to four lists; with more
 * lists, up to two such pairs). Groups of three leaning lists are left out: printed overlaps are too thin to tell them.
 *
 * @example candidateListModels(3).length // 8
 */
export function candidateListModels(lists: number): readonly (readonly ListTerm[])[] {
	const places = Array.from({ length: lists }, (_, list) => list);
	const alone = places.map((list) => [list]);
	const pairs = places.flatMap((first) => places.slice(first + 1).map((second) => [first, second]));
	const most = lists <= EVERY_SET_UP_TO_LISTS ? pairs.length : 2;
	return subsets(pairs, most).map((leaning) => [...alone, ...leaning]);
}

/** A fitted model and what it counts for among the others. */
export interface WeightedModel extends ListModel {
	/** Distance of its criterion from the best one. */
	readonly delta: number;
	/** In (0, 1]; all of them sum to 1. */
	readonly weight: number;
}

/**
 * Fits the models that the counts determine to within a factor of fifty, the best first, each with its weight exp(−delta / 2).
 *
 * Models that use up every cell (no degree of freedom) fit whatever was counted; they are kept, their price in parameters is in
 * the criterion. Source: Buckland ST, Burnham KP, Augustin NH (1997) Biometrics 53:603.
 */
export function weightedListModels(
	cells: ListCells,
	models: readonly (readonly ListTerm[])[],
	criterion: 'aic' | 'bic'
): readonly WeightedModel[] {
	const fitted = models
		.map((terms) => fitListModel(cells, terms))
		.filter((model): model is ListModel => !isMissing(model))
		.filter(({ interceptVariance }) => Math.sqrt(interceptVariance) <= LARGEST_LOG_ERROR)
		.sort((a, b) => a[criterion] - b[criterion]);
	const best = fitted[0]?.[criterion] ?? 0;
	const relative = fitted.map((model) => Math.exp((best - model[criterion]) / 2));
	const sum = relative.reduce((a, b) => a + b, 0);
	return fitted.map((model, index) => ({
		...model,
		delta: model[criterion] - best,
		weight: (relative[index] ?? 0) / sum
	}));
}
