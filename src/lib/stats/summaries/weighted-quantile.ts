import { checkCount, checkProbability } from '../check';
import { missing, type Missing } from '../estimate';
import { MINIMUM_N_MEDIAN, tooFew } from '../thresholds';
import type { MinimumN, Summary } from './quantile';

/** The value at a 0-based rank of the expanded, sorted list. */
function valueAtRank(pairs: readonly (readonly [number, number])[], rank: number): number | undefined {
	let passed = 0;
	return pairs.find(([, count]) => (passed += count) > rank)?.[0];
}

/**
 * Below which value lies the share `p`, when values come grouped with their counts?
 *
 * @param values - distinct or not, in any order and unit; `NaN` is missing and left out with its count.
 * @param counts - how often each value occurred: whole, from 0 on, as long as `values`.
 * @param p - share below, in [0, 1].
 * @param options - `minimumN`: cases below which it is `too-few` (8 unless said otherwise).
 * @returns exactly what `quantile` gives for the list with each value repeated. Reason: `too-few`.
 * @throws RangeError when lengths differ, a count is no count, `p` lies outside [0, 1] or a value is infinite.
 *
 * For counts only: survey weights need another definition. Source: as `quantile`.
 *
 * @example weightedQuantile([10, 20], [3, 1], 0.9, { minimumN: 1 }) // { value: 17, n: 4 }
 */
export function weightedQuantile(
	values: ArrayLike<number>,
	counts: ArrayLike<number>,
	p: number,
	{ minimumN = MINIMUM_N_MEDIAN }: MinimumN = {}
): Summary | Missing {
	checkProbability(p);
	if (values.length !== counts.length) throw new RangeError('as many counts as values are needed');
	const pairs = Array.from(values, (value, index) => [value, counts[index] ?? NaN] as const);
	for (const [value, count] of pairs) {
		checkCount(count, 'count');
		if (Math.abs(value) === Infinity) throw new RangeError('an infinite value');
	}
	const sorted = pairs.filter(([value]) => !Number.isNaN(value)).sort(([a], [b]) => a - b);
	const n = sorted.reduce((sum, [, count]) => sum + count, 0);
	const position = (n - 1) * p;
	const below = valueAtRank(sorted, Math.floor(position));
	if (n === 0 || below === undefined) return missing('too-few');
	const above = valueAtRank(sorted, Math.ceil(position)) ?? below;
	const value = below + (above - below) * (position - Math.floor(position));
	return tooFew(n, minimumN) ?? { value, n };
}
