/** A set of pairs among n events, such as "closer than 600 m". */
export interface PairSet {
	readonly pairs: number;
	/** Σ dᵢ (dᵢ − 1), where dᵢ is in how many pairs event i is: ordered couples of pairs that share an event. */
	readonly couples: number;
	/** Σ (dᵢ − d̄)² */
	readonly degreeSpread: number;
}

/** All pairs that n events make. */
export function allPairs(n: number): number {
	return (n * (n - 1)) / 2;
}

/** A pair set from the number of pairs of each event. */
export function pairSet(degrees: ArrayLike<number>): PairSet {
	const list = Array.from(degrees);
	const sum = (of: (degree: number) => number) => list.reduce((total, degree) => total + of(degree), 0);
	const ends = sum((degree) => degree);
	const mean = ends / list.length;
	return {
		pairs: ends / 2,
		couples: sum((degree) => degree * (degree - 1)),
		degreeSpread: sum((degree) => (degree - mean) ** 2)
	};
}

/** Variances below this part of the squared mean have lost their digits in {@link varianceAsPrinted}. */
const CANCELLED = 1e-14;

function varianceAsPrinted(n: number, one: PairSet, two: PairSet, expected: number): number {
	const apart = (set: PairSet) => set.pairs * (set.pairs - 1) - set.couples;
	return (
		expected +
		(one.couples * two.couples) / (n * (n - 1) * (n - 2)) +
		(4 * apart(one) * apart(two)) / (n * (n - 1) * (n - 2) * (n - 3)) -
		expected ** 2
	);
}

/** The same number as a sum of what the events that are in many pairs add, and the rest: nothing cancels. */
function varianceAsSum(n: number, one: PairSet, two: PairSet): number {
	const rest = ({ pairs, degreeSpread }: PairSet) =>
		Math.max(0, (pairs * (allPairs(n) - pairs)) / allPairs(n) - degreeSpread / (n - 2));
	return (
		(one.degreeSpread * two.degreeSpread) / ((n - 1) * (n - 2) ** 2) +
		(2 * rest(one) * rest(two)) / (n * (n - 3))
	);
}

/**
 * How many pairs are in both sets, if the days are dealt out to the places at random?
 *
 * @returns exact mean and variance over all n! ways, n ≥ 4.
 *
 * m m′ / N + c c′ / n₍₃₎ + 4 (m (m − 1) − c) (m′ (m′ − 1) − c′) / n₍₄₎ − (m m′ / N)², with m pairs of N, c couples, n₍ₖ₎ falling
 * factorials. Other programs compute it as printed, so this does as long as digits are left; then by the sum that cannot cancel.
 * Source: Barton DE, David FN (1966) The random intersection of two graphs, in: Research papers in statistics (Neyman), p. 455.
 */
export function sharedPairs(n: number, one: PairSet, two: PairSet): { expected: number; variance: number } {
	const expected = (one.pairs * two.pairs) / allPairs(n);
	const printed = varianceAsPrinted(n, one, two, expected);
	return {
		expected,
		variance: printed > CANCELLED * expected ** 2 ? printed : varianceAsSum(n, one, two)
	};
}
