import { isMissing, type Estimate, type Missing, type Reported } from '../estimate';
import { inverseBeta } from '../special/beta-inverse';
import { DEFAULT_LEVEL } from '../thresholds';
import { checkShare } from './check-share';

/**
 * Between which shares would these successes not be surprising, whatever the true share?
 *
 * As `wilsonInterval`, but never covers less than the level says, at the price of width. Arguments, reasons and errors
 * are the same.
 *
 * Lower = B(α/2; x, n − x + 1), upper = B(1 − α/2; x + 1, n − x). Source: Clopper CJ, Pearson ES (1934) Biometrika 26:404.
 *
 * @example clopperPearsonInterval(1, 29) // { lower: 0.0008726..., upper: 0.1776443..., ... }
 */
export function clopperPearsonInterval(
	successes: Reported,
	n: Reported,
	level = DEFAULT_LEVEL
): Estimate | Missing {
	const share = checkShare(successes, n, level);
	if (isMissing(share)) return share;
	const tail = (1 - level) / 2;
	const failures = share.n - share.successes;
	return {
		value: share.successes / share.n,
		lower: share.successes === 0 ? 0 : inverseBeta(tail, share.successes, failures + 1),
		upper: failures === 0 ? 1 : 1 - inverseBeta(tail, failures, share.successes + 1),
		level,
		method: 'share-clopper-pearson'
	};
}
