import { isMissing, missing, type Missing } from '../estimate';
import { rateOf, type Rate } from '../counts/rate';
import { penalisedChangePoints } from './penalised-change-points';
import { schwarzPenalty } from './schwarz-penalty';

/** A stretch of a series on one level. */
export interface Level {
	/** Position of its first value, from 0. */
	readonly from: number;
	/** Position after its last value. */
	readonly to: number;
	/** Events a step, exact. */
	readonly rate: Rate;
}

/** A series of counts as levels. */
export interface Levels {
	/** In order, without gaps; one where nothing changed. */
	readonly levels: readonly Level[];
	readonly penalty: number;
	/** Pearson's X² about the levels over its degrees of freedom; `null` where none are left. Above 1, intervals are too short. */
	readonly dispersion: number | null;
	readonly method: string;
}

/**
 * On which levels did counts run, and between which rates may each lie?
 *
 * @param counts - one a step, in order; whole, from 0 on.
 * @param minSegmentLength - fewest steps of a level.
 * @returns the levels. Reasons: `too-few` where not one level fits.
 * @throws RangeError when a count is no count or the length is no whole number from 1 on.
 *
 * Penalised Poisson cost with Schwarz' penalty, then the exact interval of each level as if its ends had been known: they were
 * chosen by the same counts, so the true uncertainty is wider. Never from the press catalogue, nor across a change of compiler.
 *
 * Source: as `penalisedChangePoints` and `poissonInterval`.
 *
 * @example levelsBetweenChanges([1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9], 2).levels.length // 2
 */
export function levelsBetweenChanges(counts: readonly number[], minSegmentLength = 1): Levels | Missing {
	if (counts.length === 0) return missing('too-few');
	const penalty = schwarzPenalty(counts.length);
	const cut = penalisedChangePoints(counts, { cost: 'poisson', penalty, minSegmentLength });
	if (isMissing(cut)) return cut;
	const levels: Level[] = [];
	let squares = 0;
	for (const { from, to, mean } of cut.segments) {
		const own = counts.slice(from, to);
		const rate = rateOf(
			own.reduce((sum, count) => sum + count, 0),
			to - from,
			1
		);
		if (isMissing(rate)) return rate;
		levels.push({ from, to, rate });
		if (mean > 0) squares += own.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
	}
	const residualDf = counts.length - levels.length;
	return {
		levels,
		penalty,
		dispersion: residualDf > 0 ? squares / residualDf : null,
		method: 'changepoint-penalised'
	};
}
