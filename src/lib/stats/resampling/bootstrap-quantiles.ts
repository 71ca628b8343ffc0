import { checkCount, checkLevel, checkProbability } from '../check';
import { missing, type Missing } from '../estimate';
import { DEFAULT_LEVEL, MINIMUM_N_MEDIAN, tooFew } from '../thresholds';
import type { BootstrapQuantile } from './bootstrap-quantile';
import { bootstrapReplicates, replicateError, type BootstrapOptions } from './bootstrap-replicates';
import { percentileLimits } from './replicate-limits';

/** The type 7 quantile of rising values of which each occurs so often; n occurrences in all, at least one. */
function quantileOf(rising: readonly number[], counts: ArrayLike<number>, n: number, p: number): number {
	const place = (n - 1) * p;
	const rank = Math.floor(place);
	let index = 0;
	let passed = counts[0] ?? 0;
	while (passed <= rank) passed += counts[(index += 1)] ?? n;
	const below = rising[index] ?? 0;
	if (rank === place) return below;
	while (passed <= rank + 1) passed += counts[(index += 1)] ?? n;
	return below + ((rising[index] ?? below) - below) * (place - rank);
}

/**
 * Below which amounts lie these shares, and how sure is that, when amounts come grouped with their counts?
 *
 * @param values - distinct or not, in any order and unit; `NaN` is missing and left out with its count.
 * @param counts - how often each value occurred: whole, from 0 on, as long as `values`.
 * @param shares - shares below, in [0, 1].
 * @param options - the seed, and what may be left open.
 * @returns for each share exactly what `bootstrapQuantile` gives for the list with each value repeated: the same seed draws the
 * same samples for all of them. Reason: `too-few`.
 * @throws RangeError when lengths differ, a count is no count, a share or an option is out of range or a value is infinite.
 *
 * Time grows with all occurrences times the replicates: near a second a share for 20,000 of these and 2,000 of those.
 * Assumptions and source: as `bootstrapQuantile`.
 *
 * @example bootstrapQuantiles([1, 2, 3, 4], [2, 2, 2, 2], [0.25], { seed: 1 })[0] // { value: 1.75, n: 8 }
 */
export function bootstrapQuantiles(
	values: ArrayLike<number>,
	counts: ArrayLike<number>,
	shares: readonly number[],
	options: BootstrapOptions
): readonly BootstrapQuantile[] | Missing {
	const { level = DEFAULT_LEVEL, minimumN = MINIMUM_N_MEDIAN } = options;
	checkLevel(level);
	for (const share of shares) checkProbability(share);
	if (values.length !== counts.length) throw new RangeError('as many counts as values are needed');
	const pairs = Array.from(values, (value, index) => ({ value, count: counts[index] ?? NaN }));
	for (const { value, count } of pairs) {
		checkCount(count, 'count');
		if (Math.abs(value) === Infinity) throw new RangeError('an infinite value');
	}
	const groups = pairs
		.filter(({ value, count }) => !Number.isNaN(value) && count > 0)
		.sort((a, b) => a.value - b.value);
	const n = groups.reduce((sum, { count }) => sum + count, 0);
	const refused = tooFew(n, Math.max(1, minimumN));
	if (refused) return missing(refused.reason);

	const rising = groups.map(({ value }) => value);
	const groupOf = new Int32Array(n);
	let filled = 0;
	groups.forEach(({ count }, group) => groupOf.fill(group, filled, (filled += count)));
	const drawn = new Int32Array(groups.length);
	return shares.map((share): BootstrapQuantile => {
		const replicates = bootstrapReplicates(
			n,
			(positions) => {
				drawn.fill(0);
				for (const position of positions) {
					const group = groupOf[position] ?? 0;
					drawn[group] = (drawn[group] ?? 0) + 1;
				}
				return quantileOf(rising, drawn, n, share);
			},
			options
		);
		return {
			value: quantileOf(
				rising,
				groups.map(({ count }) => count),
				n,
				share
			),
			...percentileLimits(replicates, level),
			level,
			method: 'bootstrap-quantile',
			standardError: replicateError(replicates),
			n
		};
	});
}
