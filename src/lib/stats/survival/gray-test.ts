import { missing, type Missing } from '../estimate';
import { GrayScore } from './gray-score';
import { groupedSpells, type GroupedDurations } from './groups';
import { riskSteps } from './risk-steps';
import { scoreTest, type ScoreTest } from './score-test';

/** A comparison of the cumulative incidence of one outcome. */
export interface GrayTest extends ScoreTest {
	/** Codes in order. */
	readonly groups: readonly string[];
	readonly n: readonly number[];
	readonly outcome: string;
	readonly method: string;
}

/** What may be chosen about the test. */
export interface GrayOptions {
	/** Power of the share without this outcome that weights each time; 0 unless said otherwise. */
	readonly rho?: number;
}

/**
 * Does a larger share of cases come to this end in one group than in another, other ends competing?
 *
 * @param durations - times, outcomes, groups, and layers within which to compare; all seen from the start.
 * @param outcome - code of the end looked at.
 * @param options - `rho`.
 * @returns the test. Reasons: `too-few` below two groups or where no case came to this end, `not-estimable` where the groups were
 * never at risk together.
 * @throws RangeError as `groupedSpells`, when a case enters late, or when `rho` is negative or infinite.
 *
 * `logRank` with other ends censored asks another question: whether the end comes sooner among those still open. Assumes
 * censoring that has nothing to do with the end: never from the press catalogue.
 *
 * Source: Gray RJ (1988) Ann Stat 16:1141.
 *
 * @example grayTest({ timeDays: [1, 2, 3, 4, 5, 6, 7, 8], outcome: ['a', 'b', 'a', null, 'b', 'a', 'a', 'b'], group: ['x', 'x', 'x', 'x', 'y', 'y', 'y', 'y'] }, 'a') // { chiSquare: 2.232308..., p: 0.135151... }
 */
export function grayTest(
	durations: GroupedDurations,
	outcome: string,
	{ rho = 0 }: GrayOptions = {}
): GrayTest | Missing {
	if (!(rho >= 0 && rho < Infinity)) throw new RangeError(`rho must be finite, from 0 on: ${rho}`);
	const { groups, n, strata } = groupedSpells(durations);
	if (strata.flat(2).some(({ entryDays }) => entryDays > 0))
		throw new RangeError('Gray’s test takes no delayed entry: entryDays');
	const present = groups.flatMap((_, index) => ((n[index] ?? 0) > 0 ? [index] : []));
	const free = present.slice(0, -1);
	let ends = 0;
	const scores = free.map(() => 0);
	const variance = free.map(() => free.map(() => 0));
	for (const spells of strata) {
		const score = new GrayScore(present.length, rho);
		for (const step of riskSteps(
			present.map((index) => spells[index] ?? []),
			(code) => code === outcome
		)) {
			score.add(step);
			ends += step.ends.reduce((sum, count) => sum + count, 0);
		}
		const ofLayer = score.variance();
		free.forEach((_, i) => {
			scores[i] = (scores[i] ?? 0) + (score.scores[i] ?? 0);
			const row = variance[i] ?? [];
			free.forEach((_, j) => (row[j] = (row[j] ?? 0) + (ofLayer[i]?.[j] ?? 0)));
		});
	}
	if (present.length < 2 || ends === 0) return missing('too-few');
	const test = scoreTest(scores, variance);
	if (test === null) return missing('not-estimable');
	return { ...test, groups, n, outcome, method: 'gray-test' };
}
