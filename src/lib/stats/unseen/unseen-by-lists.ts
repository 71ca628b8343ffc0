import { checkLevel } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { isMissing, missing, type Estimate, type Missing } from '../estimate';
import { DEFAULT_LEVEL } from '../thresholds';
import { casesOnAll, listCells, nestedPairs, overlapOf, type ListCell, type ListCells } from './list-cells';
import { candidateListModels, weightedListModels, type WeightedModel } from './list-model-choice';
import { logNormalLimits } from './log-normal-limits';
import { MINIMUM_OVERLAP, type OverlapRule } from './overlap';

/** Criterion distance within which a model fits about as well as the best one. */
const AS_GOOD = 4;

/** A refusal with the facts behind it. */
export interface ListsRefusal extends Missing {
	/** Cases on more than one list. */
	readonly overlap: number;
	/** Names of lists that lie wholly inside another one, with that one. */
	readonly nested: readonly { readonly inner: string; readonly outer: string }[];
}

/** How many cases there are in all, over all models that fit. */
export interface UnseenByLists extends Estimate {
	readonly observed: number;
	/** Cases on more than one list. */
	readonly overlap: number;
	/** Of the average: scatter within the models and between them. */
	readonly standardError: number;
	/** Every model that the counts determine, the best first. */
	readonly models: readonly WeightedModel[];
	/** Models asked that the counts do not determine, or only within a factor above fifty: they are left out. */
	readonly undetermined: number;
	/** Smallest and largest total among the models that fit about as well as the best (criterion within 4). */
	readonly range: { readonly lowest: number; readonly highest: number };
}

/** What to ask of the lists. */
export interface UnseenOptions extends OverlapRule {
	readonly level?: number;
	readonly criterion?: 'aic' | 'bic';
}

/** Why nothing is said about these lists, or `null`. Below the least overlap, or with an empty list, no model is worth asking. */
function refusal(
	cells: ListCells,
	lists: readonly string[],
	{ minimumOverlap = MINIMUM_OVERLAP, allowNested = false }: OverlapRule
): ListsRefusal | null {
	const overlap = overlapOf(cells);
	const name = (place: number) => lists[place] ?? String(place);
	const nested = nestedPairs(cells).map(([inner, outer]) => ({ inner: name(inner), outer: name(outer) }));
	const because = (reason: Missing['reason']) => ({ ...missing(reason), overlap, nested });
	if (lists.some((_, list) => casesOnAll(cells, [list]) === 0)) return because('too-few');
	if (nested.length > 0 && !allowNested) return because('nested-lists');
	return overlap < minimumOverlap ? because('too-thin-overlap') : null;
}

/** Average total of weighted models, with the error of an average over models that disagree. */
function average(models: readonly WeightedModel[]) {
	const total = models.reduce((sum, model) => sum + model.weight * model.total, 0);
	const standardError = models.reduce(
		(sum, model) => sum + model.weight * Math.hypot(model.standardError, model.total - total),
		0
	);
	return { total, standardError };
}

/**
 * How many cases are there in all, if three or more lists found some of them and may lean on each other?
 *
 * @param lists - names of the lists, at least three (two: see `chapman`).
 * @param cells - cases by the lists they stand on, as `listCells` takes them.
 * @param options - `level`; `criterion` of the weights, AIC unless said; when to refuse: see `OverlapRule`.
 * @returns cases: the average over all candidate models, weighted by how well they fit, with a log-normal interval that holds the
 * models' disagreement too. Reasons: `not-reported`; `too-few` when a list is empty; `nested-lists` when one list lies wholly inside
 * another (it was made from it, and says nothing of what both missed); `too-thin-overlap` below seven cases on more than one list;
 * `not-estimable` when the counts determine no model. All but the first carry the overlap and the nested lists.
 * @throws RangeError as `listCells`, for fewer than three lists, or for a level out of range.
 *
 * Never the best model alone: models that fit as well differ by half and more, so show `range` and `models` beside the number. Lists must be
 * matched one to one, and be of the same place, period and definition. If all lists together shun a kind of case (the poor,
 * the threatened), no model sees it: the number is then too low.
 *
 * N = Σ wᵢ Nᵢ, se = Σ wᵢ √(seᵢ² + (Nᵢ − N)²). Source: Buckland ST, Burnham KP, Augustin NH (1997) Biometrics 53:603; International
 * Working Group for Disease Monitoring and Forecasting (1995) Am J Epidemiol 142:1047.
 *
 * @example unseenByLists(['police', 'press', 'helpline'], [{ history: '100', count: 60 }, { history: '010', count: 47 }, { history: '110', count: 12 }, { history: '001', count: 33 }, { history: '101', count: 9 }, { history: '011', count: 15 }, { history: '111', count: 8 }]) // { observed: 184, overlap: 44 }
 */
export function unseenByLists(
	lists: readonly string[],
	cells: readonly ListCell[],
	options: UnseenOptions = {}
): UnseenByLists | Missing | ListsRefusal {
	const { level = DEFAULT_LEVEL, criterion = 'aic' } = options;
	checkLevel(level);
	if (lists.length < 3) throw new RangeError(`at least three lists, not ${lists.length}`);
	const known = listCells(cells, lists.length);
	if (isMissing(known)) return known;
	const refused = refusal(known, lists, options);
	if (refused !== null) return refused;
	const candidates = candidateListModels(lists.length);
	const models = weightedListModels(known, candidates, criterion);
	const overlap = overlapOf(known);
	if (models.length === 0) return { ...missing('not-estimable'), overlap, nested: [] };
	const { total, standardError } = average(models);
	const asGood = models.filter(({ delta }) => delta < AS_GOOD).map((model) => model.total);
	const { observed } = known;
	return {
		value: total,
		...logNormalLimits(observed, total - observed, standardError ** 2, twoSidedZ(level)),
		level,
		method: 'capture-recapture-loglinear-averaged',
		observed,
		overlap,
		standardError,
		models,
		undetermined: candidates.length - models.length,
		range: { lowest: Math.min(...asGood), highest: Math.max(...asGood) }
	};
}
