import { checkLevel } from '../check';
import { betaTails } from '../special/incomplete-beta';
import { missing, type Estimate, type Missing } from '../estimate';
import { logGamma } from '../special/log-gamma';
import { reportedSorted, type MinimumN } from '../summaries/quantile';
import { DEFAULT_LEVEL, MINIMUM_N_MEDIAN, tooFew } from '../thresholds';

/** The median with the exact distribution of the medians of all samples drawn again from the values. */
export interface BootstrapMedian extends Estimate {
	/** Medians that can be drawn, rising: the sorted values themselves where their number is odd. */
	readonly support: readonly number[];
	/** Probability of each of them; they sum to one. */
	readonly probability: readonly number[];
	readonly mean: number;
	readonly standardError: number;
	readonly n: number;
}

interface Atom {
	readonly value: number;
	readonly probability: number;
}

/** Limits at which a cumulated probability counts as reached in spite of rounding. */
const ROUNDING = 1e-12;

/** Probability that the r-th smallest of n draws has each rank, as differences of the smaller tails. */
function orderStatistic(n: number, rank: number): readonly number[] {
	const tails = Array.from({ length: n + 1 }, (_, up) => betaTails(rank, n - rank + 1, up / n));
	return Array.from({ length: n }, (_, index) => {
		const [before, after] = [tails[index], tails[index + 1]];
		if (before === undefined || after === undefined) return 0;
		return after.lower < 0.5 ? after.lower - before.lower : before.upper - after.upper;
	});
}

/** Even n: the draws of rank n/2 and the next may differ, and the median then lies between them. */
function evenMedians(sorted: readonly number[]): readonly Atom[] {
	const n = sorted.length;
	const half = n / 2;
	const logWays = logGamma(n + 1) - 2 * logGamma(half + 1);
	const reach = (count: number) => Math.exp(logWays / 2 + half * Math.log(count / n));
	const step = (count: number) => (count === 0 ? 0 : reach(count) - (count === 1 ? 0 : reach(count - 1)));
	const lowerRank = orderStatistic(n, half);
	return sorted.flatMap((low, i) => {
		const apart = sorted.slice(i + 1).map((high, after): Atom => {
			return { value: low / 2 + high / 2, probability: step(i + 1) * step(n - i - 1 - after) };
		});
		const together = (lowerRank[i] ?? 0) - apart.reduce((sum, { probability }) => sum + probability, 0);
		return [{ value: low, probability: Math.max(0, together) }, ...apart];
	});
}

/** Equal medians as one, rising. */
function merged(atoms: readonly Atom[]): readonly Atom[] {
	const byValue = new Map<number, number>();
	for (const { value, probability } of atoms) byValue.set(value, (byValue.get(value) ?? 0) + probability);
	return Array.from(byValue, ([value, probability]) => ({ value, probability })).sort(
		(a, b) => a.value - b.value
	);
}

function limitAt(atoms: readonly Atom[], p: number): number {
	let below = 0;
	const reached = atoms.find(({ probability }) => (below += probability) >= p - ROUNDING);
	return reached?.value ?? atoms.at(-1)?.value ?? 0;
}

/**
 * What is the median, and which medians would samples drawn again from the values have?
 *
 * @param values - in any order and unit, up to some hundreds; `NaN` is missing and left out.
 * @param level - confidence of the percentile interval, strictly between 0 and 1.
 * @param options - `minimumN`: values below which it is `too-few` (8 unless said otherwise, never under 1).
 * @returns the median with the exact bootstrap distribution: what endless resampling would come to, without chance.
 * Reason: `too-few`.
 * @throws RangeError when the level is out of range or a value is infinite.
 *
 * Assumes independent values of one population. `quantileInterval` holds its level more surely.
 * P(median has rank ≤ i) = P(Bin(n, i/n) ≥ (n + 1)/2) for odd n. Source: Efron B (1979) Ann Stat 7:1, section 3; Maritz JS,
 * Jarrett RG (1978) JASA 73:194.
 *
 * @example bootstrapMedian([1, 2, 3], 0.95, { minimumN: 3 }) // { value: 2, mean: 2, standardError: 0.7200822998 }
 */
export function bootstrapMedian(
	values: ArrayLike<number>,
	level = DEFAULT_LEVEL,
	{ minimumN = MINIMUM_N_MEDIAN }: MinimumN = {}
): BootstrapMedian | Missing {
	checkLevel(level);
	const sorted = reportedSorted(values);
	const n = sorted.length;
	const refused = tooFew(n, Math.max(1, minimumN));
	if (refused) return missing(refused.reason);
	const half = Math.floor(n / 2);
	const odd = n % 2 === 1;
	const ranks = odd ? orderStatistic(n, half + 1) : [];
	const atoms = odd
		? sorted.map((value, index) => ({ value, probability: ranks[index] ?? 0 }))
		: merged(evenMedians(sorted));
	const [low = 0, high = 0] = [sorted[odd ? half : half - 1], sorted[half]];
	const mean = atoms.reduce((sum, { value, probability }) => sum + value * probability, 0);
	const variance = atoms.reduce((sum, { value, probability }) => sum + probability * (value - mean) ** 2, 0);
	return {
		value: low / 2 + high / 2,
		lower: limitAt(atoms, (1 - level) / 2),
		upper: limitAt(atoms, (1 + level) / 2),
		level,
		method: 'bootstrap-median-exact',
		support: atoms.map(({ value }) => value),
		probability: atoms.map(({ probability }) => probability),
		mean,
		standardError: Math.sqrt(variance),
		n
	};
}
