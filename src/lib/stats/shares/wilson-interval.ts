import { twoSidedZ } from '../distributions/normal';
import { isMissing, type Estimate, type Missing, type Reported } from '../estimate';
import { DEFAULT_LEVEL } from '../thresholds';
import { checkShare } from './check-share';

/**
 * What share of the cases was it, and between which shares would that not be surprising?
 *
 * @param successes - cases of the kind asked for, whole, from 0 to `n`; `null` or `NaN` is not reported.
 * @param n - cases whose outcome is known, whole. Unknown ones do not belong here: see `boundsIfUnknown`.
 * @param level - confidence, strictly between 0 and 1.
 * @returns share between 0 and 1. Reasons: `not-reported`; `zero-denominator` when `n` is 0.
 * @throws RangeError when the numbers are no counts, successes exceed `n`, or the level is out of range.
 *
 * Assumes that the known cases stand for all. Not for a catalogue that is no sample, not below `MINIMUM_KNOWN_SHARE`.
 *
 * (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). Source: Wilson EB (1927) JASA 22:209; Newcombe RG (1998)
 * Statist Med 17:857, method 3.
 *
 * @example wilsonInterval(81, 263) // { value: 0.3079848..., lower: 0.2552885..., upper: 0.3662096..., ... }
 */
export function wilsonInterval(successes: Reported, n: Reported, level = DEFAULT_LEVEL): Estimate | Missing {
	const share = checkShare(successes, n, level);
	if (isMissing(share)) return share;
	const z = twoSidedZ(level);
	const value = share.successes / share.n;
	const failures = share.n - share.successes;
	const middle = (2 * share.successes + z * z) / (2 * (share.n + z * z));
	const reach = (z * Math.sqrt(z * z + 4 * failures * value)) / (2 * (share.n + z * z));
	return {
		value,
		lower: share.successes === 0 ? 0 : Math.max(0, middle - reach),
		upper: failures === 0 ? 1 : Math.min(1, middle + reach),
		level,
		method: 'share-wilson'
	};
}
