import { twoSidedZ } from '../distributions/normal';
import { isMissing, type Estimate, type Missing, type Reported } from '../estimate';
import { DEFAULT_LEVEL } from '../thresholds';
import { checkShare } from './check-share';

/**
 * Between which shares would these successes not be surprising, with room for the jumps of a count?
 *
 * As `wilsonInterval`, widened by a continuity correction so that it covers at least nominally almost everywhere.
 * Arguments, reasons and errors are the same. For comparison with tables that use it.
 *
 * Source: Newcombe RG (1998) Statist Med 17:857, method 4.
 *
 * @example wilsonCorrectedInterval(81, 263) // { lower: 0.2535087..., upper: 0.3681762..., ... }
 */
export function wilsonCorrectedInterval(
	successes: Reported,
	n: Reported,
	level = DEFAULT_LEVEL
): Estimate | Missing {
	const share = checkShare(successes, n, level);
	if (isMissing(share)) return share;
	const z = twoSidedZ(level);
	const p = share.successes / share.n;
	const q = (share.n - share.successes) / share.n;
	const lowerLimit = (success: number, failure: number) => {
		const reach = z * Math.sqrt(z * z - 2 - 1 / share.n + 4 * success * (share.n * failure + 1));
		return Math.max(0, (2 * share.n * success + z * z - 1 - reach) / (2 * (share.n + z * z)));
	};
	return {
		value: p,
		lower: p === 0 ? 0 : lowerLimit(p, q),
		upper: q === 0 ? 1 : 1 - lowerLimit(q, p),
		level,
		method: 'share-wilson-corrected'
	};
}
