import { missing, type Missing } from '../estimate';
import { groupedSpells, type GroupedDurations } from './groups';
import { riskSteps, type RiskStep } from './risk-steps';
import { scoreTest, type ScoreTest } from './score-test';

/** The ends of one layer, groups in their order. */
export interface LayerEnds {
	/** Code of the layer; empty where there are no layers. */
	readonly stratum: string;
	readonly observed: readonly number[];
	readonly expected: readonly number[];
}

/** Ends in each group beside those that chance alone would have put there. */
export interface LogRankTest extends ScoreTest {
	/** Codes, in the order of all columns below. */
	readonly groups: readonly string[];
	readonly n: readonly number[];
	/** Weighted ends; plain ends at `rho` 0. */
	readonly observed: readonly number[];
	readonly expected: readonly number[];
	readonly byStratum: readonly LayerEnds[];
	/** Of observed less expected; its rows sum to zero. */
	readonly variance: readonly (readonly number[])[];
	readonly rho: number;
	readonly timeNotReported: number;
	readonly groupNotReported: number;
	readonly method: string;
}

/** What may be chosen about the test. */
export interface LogRankOptions {
	/** Power of the open share that weights each time: 0 log-rank, 1 Peto and Peto, which looks more at early ends. */
	readonly rho?: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

interface Totals {
	readonly observed: number[];
	readonly expected: number[];
	readonly variance: number[][];
}

function addStep(totals: Totals, { atRisk, ends }: RiskStep, weight: number): void {
	const [open, ended] = [sum(atRisk), sum(ends)];
	const spread = open > 1 ? (weight * weight * ended * (open - ended)) / (open - 1) : 0;
	atRisk.forEach((own, i) => {
		const share = own / open;
		totals.observed[i] = (totals.observed[i] ?? 0) + weight * (ends[i] ?? 0);
		totals.expected[i] = (totals.expected[i] ?? 0) + weight * ended * share;
		const row = totals.variance[i] ?? [];
		atRisk.forEach((other, j) => {
			row[j] = (row[j] ?? 0) + spread * share * (Number(i === j) - other / open);
		});
	});
}

/**
 * Do cases end sooner in one group than in another?
 *
 * @param durations - times, outcomes (any outcome is an end), groups, and layers within which to compare.
 * @param options - `rho`: the weight of early ends.
 * @returns observed and expected ends, and the test. Reasons: `too-few` below two groups or without an end, `not-estimable` where
 * the groups were never at risk together.
 * @throws RangeError as `groupedSpells`, or when `rho` is negative or infinite.
 *
 * Weak where curves cross. p is an approximation that asks for some five expected ends a group. Assumes censoring that has
 * nothing to do with the end: never from the press catalogue. Many comparisons at once: see `adjustedPValues`.
 *
 * Hypergeometric variance; weight S(t−)^ρ with S pooled within its layer. A group that was never at risk when a case ended
 * has no degree of freedom. Source: Mantel N (1966) Cancer Chemother Rep 50:163; Peto R, Peto J (1972) JRSS A 135:185;
 * Harrington DP, Fleming TR (1982) Biometrika 69:553.
 *
 * @example logRank({ timeDays: [1, 2, 3, 4], outcome: ['x', 'x', 'x', 'x'], group: ['a', 'a', 'b', 'b'] }) // { chiSquare: 2.882352941 }
 */
export function logRank(
	durations: GroupedDurations,
	{ rho = 0 }: LogRankOptions = {}
): LogRankTest | Missing {
	if (!(rho >= 0 && rho < Infinity)) throw new RangeError(`rho must be finite, from 0 on: ${rho}`);
	const { groups, n, layers, strata, timeNotReported, groupNotReported } = groupedSpells(durations);
	const none = () => groups.map(() => 0);
	const variance = groups.map(none);
	const byStratum = strata.map((spells, index): LayerEnds => {
		const totals = { observed: none(), expected: none(), variance };
		let open = 1;
		for (const step of riskSteps(spells)) {
			addStep(totals, step, open ** rho);
			open *= 1 - sum(step.ends) / sum(step.atRisk);
		}
		return { stratum: layers[index] ?? '', observed: totals.observed, expected: totals.expected };
	});
	const observed = groups.map((_, index) => sum(byStratum.map((layer) => layer.observed[index] ?? 0)));
	const expected = groups.map((_, index) => sum(byStratum.map((layer) => layer.expected[index] ?? 0)));
	if (sum(observed) === 0) return missing('too-few');
	const compared = groups.flatMap((_, index) => ((expected[index] ?? 0) > 0 ? [index] : []));
	if (compared.length < 2) return missing('too-few');
	const free = compared.slice(1);
	const test = scoreTest(
		free.map((index) => (observed[index] ?? 0) - (expected[index] ?? 0)),
		free.map((row) => free.map((column) => variance[row]?.[column] ?? 0))
	);
	if (test === null) return missing('not-estimable');
	const method = rho === 0 ? 'log-rank' : 'peto-peto';
	const left = { timeNotReported, groupNotReported };
	return { ...test, groups, n, observed, expected, byStratum, variance, rho, ...left, method };
}
