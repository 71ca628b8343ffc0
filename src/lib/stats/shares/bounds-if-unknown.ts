import { checkCount } from '../check';
import { isReported, missing, type Missing, type Reported } from '../estimate';

/** What the share would be if all unknown cases had gone one way, or the other. No interval: nothing was sampled. */
export interface UnknownBounds {
	readonly lowest: number;
	readonly highest: number;
	/** All cases, known and unknown. */
	readonly n: number;
}

/**
 * Between which values must the share of all cases lie, whatever happened in the unknown ones?
 *
 * @param successes - known cases of the kind asked for, whole, from 0 to `known`.
 * @param known - cases whose outcome is known, whole.
 * @param unknown - cases whose outcome is not known, whole.
 * @returns shares between 0 and 1. Reasons: `not-reported` where a number is `null` or `NaN`; `zero-denominator`
 * without any case.
 * @throws RangeError when a number is no count or successes exceed `known`.
 *
 * Needs no assumption about the unknown, and therefore is wide. It says nothing about cases that are not in the list.
 *
 * Lowest s / (k + u), highest (s + u) / (k + u). Source: Manski CF (2003) Partial identification of probability
 * distributions, section 1.2.
 *
 * @example boundsIfUnknown(6, 8, 4) // { lowest: 0.5, highest: 0.83333333333, n: 12 }
 */
export function boundsIfUnknown(
	successes: Reported,
	known: Reported,
	unknown: Reported
): UnknownBounds | Missing {
	if (!isReported(successes) || !isReported(known) || !isReported(unknown)) return missing('not-reported');
	checkCount(successes, 'successes');
	checkCount(known, 'known');
	checkCount(unknown, 'unknown');
	if (successes > known) throw new RangeError(`more successes than known cases: ${successes} of ${known}`);
	const n = known + unknown;
	if (n === 0) return missing('zero-denominator');
	return { lowest: successes / n, highest: (successes + unknown) / n, n };
}
