import { isMissing, missing, type Missing } from '../../stats/estimate';
import { boundsIfUnknown } from '../../stats/shares/bounds-if-unknown';
import { wilsonInterval } from '../../stats/shares/wilson-interval';
import { MINIMUM_KNOWN_SHARE, tooFew } from '../../stats/thresholds';
import { isFew } from '../small-count';
import type { Tally } from './statistics-base';
import type { Words } from '../../i18n/words';

/** Cases of one sort among those known, beside those of which it is not known. */
export interface Parts {
	readonly part: number;
	readonly known: number;
	readonly unknown: number;
}

/** A share from 0 to 1: of the catalogue its bounds, of a sample the estimate with its interval. */
export type ShareAnswer =
	| { readonly kind: 'bounds'; readonly lowest: number; readonly highest: number; readonly n: number }
	| {
			readonly kind: 'share';
			readonly value: number;
			readonly lower: number;
			readonly upper: number;
			readonly n: number;
	  };

/**
 * What share is it? Of the press catalogue only the bounds: nothing there was sampled, and each unknown case may have gone
 * either way. Of other rows the share of the known ones with its Wilson 95 % interval. Reason: `too-few`, for fewer known
 * cases than a share rests on, and for a part too small to be told by one.
 */
export function shareAnswer({ part, known, unknown }: Parts, isCatalogue: boolean): ShareAnswer | Missing {
	const refused = tooFew(known, MINIMUM_KNOWN_SHARE);
	if (refused) return refused;
	if (isFew(part)) return missing('too-few');
	if (isCatalogue) {
		const bounds = boundsIfUnknown(part, known, unknown);
		return isMissing(bounds) ? bounds : { kind: 'bounds', ...bounds };
	}
	const share = wilsonInterval(part, known);
	return isMissing(share)
		? share
		: { kind: 'share', value: share.value, lower: share.lower, upper: share.upper, n: known };
}

/** The share of a part of so many incidents, of which some may not enter it: none where they are fewer than five. */
export function saidOf<A extends ShareAnswer | Missing | null>(answer: A, { incidents }: Tally): A | Missing {
	return answer !== null && isFew(incidents) ? missing('too-few') : answer;
}

/** "32–54%" for bounds, "34% (33–36%)" for an estimate, else why there is none. */
export function shareText(answer: ShareAnswer | Missing, words: Words): string {
	if (isMissing(answer)) return answer.reason === 'too-few' ? words.t('figure.too-few') : '';
	if (answer.kind === 'bounds') return percentRange(answer.lowest, answer.highest, words);
	const interval = percentRange(answer.lower, answer.upper, words);
	return words.t('outcomes.share', { share: words.percent(answer.value), interval });
}

function percentRange(lower: number, upper: number, words: Words): string {
	return words.range(words.percent(lower), words.percent(upper));
}
