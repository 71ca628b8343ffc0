import { checkCount } from './check';
import { isReported, type Reported } from './estimate';

/**
 * Which of these counts were reported?
 *
 * @param counts - whole, from 0 on; `null` or `NaN` is not reported.
 * @returns the counts in their order, `null` where none was reported.
 * @throws RangeError when a count is negative, fractional, infinite or too large to be exact.
 */
export function reportedCounts(counts: ArrayLike<Reported>): (number | null)[] {
	return Array.from(counts, (count) => {
		if (!isReported(count)) return null;
		checkCount(count, 'count');
		return count;
	});
}
