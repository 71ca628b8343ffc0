import { isReported, missing, type Missing, type Reported } from '../estimate';
import { segmentCost, type CostName, type SegmentCost } from './segment-cost';

/** A stretch of a series between two changes. */
export interface Segment {
	/** Position of its first value, from 0. */
	readonly from: number;
	/** Position after its last value. */
	readonly to: number;
	readonly mean: number;
}

/** A series cut where its level changed. */
export interface ChangePoints {
	/** In order, without gaps; one where nothing changed. */
	readonly segments: readonly Segment[];
	/** Position of the first value after each change. */
	readonly changes: readonly number[];
	/** Costs of the segments and one penalty a change: the least there is. */
	readonly penalisedCost: number;
	readonly penalty: number;
	readonly method: string;
}

/** How a series may be cut. */
export interface ChangeOptions {
	readonly cost: CostName;
	/** What a change must save, in the unit of the cost; from 0 on. See `schwarzPenalty`. */
	readonly penalty: number;
	/** Fewest values of a segment; 1 unless said otherwise. */
	readonly minSegmentLength?: number;
}

/**
 * For each length of a beginning: where its last segment starts in the best division, by dynamic programming. A start that
 * another start has beaten by the whole penalty can win no more once a segment fits behind that other one.
 */
function lastStarts(cost: SegmentCost, n: number, penalty: number, minLength: number): Int32Array {
	const best = new Float64Array(n + 1).fill(Infinity);
	best[0] = -penalty;
	const start = new Int32Array(n + 1);
	const candidates = new Int32Array(n + 1);
	const beatenAt = new Int32Array(n + 1);
	const sums = new Float64Array(n + 1);
	let count = 1;
	for (let end = minLength; end <= n; end += 1) {
		let least = Infinity;
		for (let index = 0; index < count; index += 1) {
			const from = candidates[index] ?? 0;
			const sum = (best[from] ?? 0) + cost(from, end);
			sums[index] = sum;
			if (sum + penalty < least) {
				least = sum + penalty;
				start[end] = from;
			}
		}
		best[end] = least;
		let kept = 0;
		for (let index = 0; index < count; index += 1) {
			const from = candidates[index] ?? 0;
			if (beatenAt[from] === 0 && (sums[index] ?? 0) > least) beatenAt[from] = end;
			const beaten = beatenAt[from] ?? 0;
			if (beaten > 0 && end + 1 >= beaten + minLength) continue;
			candidates[kept] = from;
			kept += 1;
		}
		count = kept;
		const next = end + 1 - minLength;
		if (next < minLength) continue;
		candidates[count] = next;
		count += 1;
	}
	return start;
}

function segmentsOf(values: readonly number[], start: Int32Array): readonly Segment[] {
	const segments: Segment[] = [];
	for (let to = values.length; to > 0; to = start[to] ?? 0) {
		const from = start[to] ?? 0;
		const sum = values.slice(from, to).reduce((total, value) => total + value, 0);
		segments.push({ from, to, mean: sum / (to - from) });
	}
	return segments.reverse();
}

/**
 * At which places did the level of a series change?
 *
 * @param values - at equal steps of time, in order; `null` or `NaN` is not reported.
 * @param options - the cost, the penalty of a change, and the fewest values of a segment.
 * @returns the division with the least cost, exact; of equal ones that with the longer last segments. Reasons:
 * `not-reported` where a value is missing, since a gap has no level; `too-few` where not one segment fits.
 * @throws RangeError when the penalty or the shortest length is out of range, a value is infinite or, for `poisson`, no count.
 *
 * Says where the best cuts are, not how sure they are: see `posteriorChanges`. A trend or a season is cut into steps, and
 * counts that scatter more than Poisson are cut too often; take those out or raise the penalty. Never across a change of
 * compiler or definition, and never from the press catalogue.
 *
 * F(t) = min over s of F(s) + cost(s, t) + penalty, with pruning. Source: Jackson B et al. (2005) IEEE Signal Process Lett
 * 12:105; Killick R, Fearnhead P, Eckley IA (2012) JASA 107:1590.
 *
 * @example penalisedChangePoints([1, 1, 1, 9, 9, 9], { cost: 'normal-mean', penalty: 5 }) // { penalisedCost: 5 }
 */
export function penalisedChangePoints(
	values: readonly Reported[],
	{ cost, penalty, minSegmentLength = 1 }: ChangeOptions
): ChangePoints | Missing {
	if (!(penalty >= 0 && penalty < Infinity))
		throw new RangeError(`penalty must be finite, from 0 on: ${penalty}`);
	if (!Number.isInteger(minSegmentLength) || minSegmentLength < 1)
		throw new RangeError(`minSegmentLength must be a whole number from 1 on: ${minSegmentLength}`);
	const reported = values.filter(isReported);
	const ofStretch = segmentCost(reported, cost);
	if (reported.length < values.length) return missing('not-reported');
	if (reported.length < minSegmentLength) return missing('too-few');
	const start = lastStarts(ofStretch, reported.length, penalty, minSegmentLength);
	const segments = segmentsOf(reported, start);
	const costs = segments.reduce((sum, { from, to }) => sum + ofStretch(from, to), 0);
	return {
		segments,
		changes: segments.slice(1).map(({ from }) => from),
		penalisedCost: costs + penalty * (segments.length - 1),
		penalty,
		method: 'changepoint-penalised'
	};
}
