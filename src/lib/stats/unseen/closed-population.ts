import { checkCount, checkLevel } from '../check';
import { twoSidedZ } from '../distributions/normal';
import { isMissing, isReported, missing, type Estimate, type Missing, type Reported } from '../estimate';
import { logGamma } from '../special/log-gamma';
import { DEFAULT_LEVEL } from '../thresholds';
import { heterogeneityColumns, type Heterogeneity } from './heterogeneity';
import { logNormalLimits } from './log-normal-limits';
import { fitByTotals, sufficientTotals, type LogLinearDesign, type LogLinearFit } from './fit-by-totals';

/** Occasions above which the 2^t histories of a model with unequal occasions are too many. */
const MAXIMUM_UNEQUAL_OCCASIONS = 14;

/** How often cases were seen, and how many on each occasion (or list). */
export interface CaptureTotals {
	/** Cases seen on exactly 1, 2, ..., t of the t occasions. */
	readonly seen: readonly Reported[];
	/** Cases seen on each occasion; needed only where occasions may differ. */
	readonly perOccasion?: readonly Reported[];
}

/** What may make one case likelier to be seen than another. */
export interface ClosedModel {
	/** Do some occasions see more than others? */
	readonly unequalOccasions: boolean;
	/** Shape of the differences between cases; none unless given. */
	readonly heterogeneity?: Heterogeneity;
}

/** How many cases there were in all, with a log-normal interval. */
export interface ClosedEstimate extends Estimate {
	readonly observed: number;
	readonly standardError: number;
}

interface Known {
	readonly seen: readonly number[];
	readonly perOccasion: readonly number[] | null;
	readonly observed: number;
}

function reported(counts: readonly Reported[], name: string): readonly number[] | null {
	for (const count of counts) if (isReported(count)) checkCount(count, name);
	return counts.every(isReported) ? counts : null;
}

function checkTotals({ seen, perOccasion }: CaptureTotals): Known | Missing {
	const known = reported(seen, 'seen');
	const each = perOccasion ? reported(perOccasion, 'perOccasion') : null;
	if (known === null || (perOccasion && each === null)) return missing('not-reported');
	const sightings = known.reduce((sum, cases, index) => sum + (index + 1) * cases, 0);
	if (each && each.length !== known.length)
		throw new RangeError(`${each.length} occasions, but cases seen up to ${known.length} times`);
	if (each && each.reduce((a, b) => a + b, 0) !== sightings)
		throw new RangeError('the cases of the occasions and the cases by times seen are not the same sightings');
	return { seen: known, perOccasion: each, observed: known.reduce((a, b) => a + b, 0) };
}

function onEqualOccasions({ seen }: Known, columns: readonly ((k: number) => number)[]) {
	const t = seen.length;
	const rows = seen.map((_, index) => [1, index + 1, ...columns.map((of) => of(index + 1))]);
	const offset = seen.map((_, index) => logGamma(t + 1) - logGamma(index + 2) - logGamma(t - index));
	return { design: { rows, offset }, totals: sufficientTotals(rows, seen) };
}

function onUnequalOccasions(
	{ seen, perOccasion, observed }: Known,
	columns: readonly ((k: number) => number)[]
): { readonly design: LogLinearDesign; readonly totals: readonly number[] } {
	const t = seen.length;
	if (perOccasion === null) throw new RangeError('unequal occasions need the cases of each occasion');
	if (t > MAXIMUM_UNEQUAL_OCCASIONS)
		throw new RangeError(`at most ${MAXIMUM_UNEQUAL_OCCASIONS} unequal occasions, not ${t}`);
	const rows = Array.from({ length: 2 ** t - 1 }, (_, index) => {
		const on = perOccasion.map((_, occasion) => ((index + 1) >> occasion) & 1);
		const times = on.reduce((a, b) => a + b, 0);
		return [1, ...on, ...columns.map((of) => of(times))];
	});
	const byTimes = columns.map((of) => seen.reduce((sum, cases, index) => sum + cases * of(index + 1), 0));
	return { design: { rows }, totals: [observed, ...perOccasion, ...byTimes] };
}

/** Chao's model bends upwards only: bends that come out downwards are taken out, the first one first. */
function fitBends(
	fit: (columns: readonly ((k: number) => number)[]) => LogLinearFit | null,
	columns: readonly ((k: number) => number)[]
): LogLinearFit | null {
	const answer = fit(columns);
	if (answer === null || columns.length === 0) return answer;
	const bends = answer.coefficients.slice(-columns.length);
	const downwards = bends.findIndex((bend) => bend < 0);
	return downwards < 0 ? answer : fitBends(fit, columns.toSpliced(downwards, 1));
}

/**
 * How many cases are there in all, if each of several occasions (or lists) saw some of them?
 *
 * @param totals - see the type; `null` or `NaN` is not reported.
 * @param model - what may differ; see the type.
 * @param level - confidence, strictly between 0 and 1.
 * @returns cases. Reasons: `not-reported`; `too-few` without a case; `not-estimable` where the totals do not determine the model: fewer
 * than two occasions (three with heterogeneity), no case seen twice, or a shape that does not fit at all.
 * @throws RangeError when a number is no count, the two kinds of totals do not belong to the same sightings, or the level is out of range.
 *
 * Assumes a closed set of cases, perfect matching and occasions that do not feed each other. Heterogeneity models with equal fit give
 * totals that differ by half: show them side by side, never the smallest one alone. `chao` is a lower bound.
 *
 * Log-linear Poisson model of the cases by history, exp(intercept) the unseen, se² = U + U² var(intercept).
 * Source: Cormack RM (1989) Biometrics 45:395; Rivest LP, Baillargeon S (2007) Biometrics 63:999.
 *
 * @example closedPopulation({ seen: [25, 22, 13, 5, 1, 2] }, { unequalOccasions: false }) // { value: 75.4336..., standardError: 3.4549... }
 */
export function closedPopulation(
	totals: CaptureTotals,
	model: ClosedModel,
	level = DEFAULT_LEVEL
): ClosedEstimate | Missing {
	checkLevel(level);
	const known = checkTotals(totals);
	if (isMissing(known)) return known;
	const { observed, seen } = known;
	if (observed === 0) return missing('too-few');
	if (seen.length < (model.heterogeneity ? 3 : 2)) return missing('not-estimable');
	const fit = (columns: readonly ((k: number) => number)[]) => {
		const posed = model.unequalOccasions
			? onUnequalOccasions(known, columns)
			: onEqualOccasions(known, columns);
		return fitByTotals(posed.design, posed.totals);
	};
	const columns = heterogeneityColumns(model.heterogeneity, seen.length);
	const answer = model.heterogeneity === 'chao' ? fitBends(fit, columns) : fit(columns);
	if (!answer?.hasIntercept) return missing('not-estimable');
	const unseen = Math.exp(answer.coefficients[0] ?? NaN);
	const variance = unseen + unseen * unseen * answer.interceptVariance;
	return {
		value: observed + unseen,
		...logNormalLimits(observed, unseen, variance, twoSidedZ(level)),
		level,
		method: 'capture-recapture-closed-population',
		observed,
		standardError: Math.sqrt(variance)
	};
}
