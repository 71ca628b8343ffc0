import type { Note } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import type { Tally } from './statistics-base';

/**
 * Says how many reports of low confidence there are and where they stand.
 *
 * @param drawn `hollow`: apart in the bars; `apart`: so too, and there is no share; `shares`: the bars are shares and leave
 * them out; `counted`: like the others, and there is no share.
 */
export function lowNotes(
	{ low }: Tally,
	choices: Choices,
	drawn: 'hollow' | 'apart' | 'shares' | 'counted',
	words: Words
): readonly Note[] {
	if (low === 0) return [];
	const place = choices.low === 'in' ? 'in' : drawn;
	return [{ kind: 'low-confidence', text: words.t(`outcomes.note.low.${place}`, { n: low }) }];
}
