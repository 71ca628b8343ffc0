import { checkCount } from '../check';
import { isReported, missing, type Missing, type Reported } from '../estimate';

/** Lists above which the 2^t − 1 patterns are more than any overlap can fill. */
const MAXIMUM_LISTS = 10;

/** Cases that stand on exactly these lists. */
export interface ListCell {
	/** One digit for each list, in order: 1 where the case stands on it, 0 where not. */
	readonly history: string;
	readonly count: Reported;
}

/** Every pattern of lists on which a case can be seen, with its cases. */
export interface ListCells {
	readonly lists: number;
	/** One row for each pattern: 1 or 0 for each list, in order. */
	readonly patterns: readonly (readonly number[])[];
	/** Cases of each pattern. */
	readonly counts: readonly number[];
	/** Distinct cases seen. */
	readonly observed: number;
}

/**
 * How many cases stand on which lists together?
 *
 * @param cells - one for each pattern that occurs; a pattern without a cell has no case. `null` or `NaN` is not reported.
 * @param lists - number of lists.
 * @returns all 2^t − 1 patterns. Reason: `not-reported` when a count is missing: an overlap that nobody counted is not 0.
 * @throws RangeError when there are fewer than two lists or more than ten, a history is none of them, is all 0 or comes twice, or a
 * count is none.
 *
 * @example listCells([{ history: '10', count: 4 }, { history: '11', count: 2 }], 2) // { observed: 6 }
 */
export function listCells(cells: readonly ListCell[], lists: number): ListCells | Missing {
	if (!(Number.isInteger(lists) && lists >= 2 && lists <= MAXIMUM_LISTS))
		throw new RangeError(`between 2 and ${MAXIMUM_LISTS} lists, not ${lists}`);
	const byHistory = new Map<string, number>();
	for (const { history, count } of cells) {
		if (!/^[01]+$/.test(history) || history.length !== lists || !history.includes('1'))
			throw new RangeError(`not a pattern of ${lists} lists: ${history}`);
		if (byHistory.has(history)) throw new RangeError(`the pattern ${history} comes twice`);
		if (!isReported(count)) return missing('not-reported');
		checkCount(count, `count of ${history}`);
		byHistory.set(history, count);
	}
	const patterns = Array.from({ length: 2 ** lists - 1 }, (_, index) =>
		Array.from({ length: lists }, (_, list) => ((index + 1) >> list) & 1)
	);
	const counts = patterns.map((pattern) => byHistory.get(pattern.join('')) ?? 0);
	return { lists, patterns, counts, observed: counts.reduce((a, b) => a + b, 0) };
}

/** Cases that stand on all the lists named (by their places, from 0). */
export function casesOnAll({ patterns, counts }: ListCells, lists: readonly number[]): number {
	return counts.reduce(
		(sum, count, cell) => sum + (lists.every((list) => patterns[cell]?.[list] === 1) ? count : 0),
		0
	);
}

/** Cases that stand on more than one list. */
export function overlapOf({ patterns, counts }: ListCells): number {
	return counts.reduce((sum, count, cell) => {
		const on = (patterns[cell] ?? []).reduce((a, b) => a + b, 0);
		return on > 1 ? sum + count : sum;
	}, 0);
}

/** Pairs of lists (by their places, from 0) of which every case of the first stands on the second too. */
export function nestedPairs(cells: ListCells): readonly (readonly [inner: number, outer: number])[] {
	const places = Array.from({ length: cells.lists }, (_, list) => list);
	const pairs = places.flatMap((inner) => places.map((outer) => [inner, outer] as const));
	return pairs.filter((pair) => {
		const [inner, outer] = pair;
		const cases = casesOnAll(cells, [inner]);
		return inner !== outer && cases > 0 && cases === casesOnAll(cells, pair);
	});
}
