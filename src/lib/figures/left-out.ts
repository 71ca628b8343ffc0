import type { Choices } from '../filters/choices';
import type { Note } from '../charts/figure-model';
import { leavesOutDisappearances, selectionFor, type FigureRule } from '../filters/selection';
import { choiceWords, type ChoiceWords } from '../filters/summary';
import type { Words } from '../i18n/words';
import { outcomeCounts } from '../queries/outcome-counts';

/**
 * Ransoms and ends are counted, so rows of low confidence are in; alleged disappearances are out unless they alone are
 * chosen.
 */
export const withoutDisappearances: FigureRule = { givesStatistics: false, leavesOutDisappearances: true };

/** What is put to statistics: rows of low confidence stay out unless the reader wants them in, and allegations are no crimes. */
export const statisticsRule: FigureRule = { givesStatistics: true, leavesOutDisappearances: true };

/** The alleged enforced disappearances that the reader's other choices would let in. */
export function leftOutQuestion(choices: Choices) {
	const selection = {
		...selectionFor(choices, withoutDisappearances),
		kidnap_type: ['enforced_disappearance']
	};
	return outcomeCounts({ table: choices.data, selection, by: 'none' });
}

/** How many of them, counted in these rows, does a figure leave out? None where the reader chose other kinds only, or them alone. */
export function leftOutCount(
	rows: readonly { readonly incidents: number | null }[],
	choices: Choices
): number {
	const { kind } = choices;
	const wouldBeIn = kind.length === 0 || kind.includes('enforced_disappearance');
	if (!wouldBeIn || !leavesOutDisappearances(choices, withoutDisappearances)) return 0;
	return rows.reduce((sum, row) => sum + (row.incidents ?? 0), 0);
}

/** Says how many alleged disappearances a figure leaves out; nothing where it leaves out none. */
export function leftOutNotes(leftOut: number, words: Words): readonly Note[] {
	if (leftOut === 0) return [];
	return [{ kind: 'note', text: words.t('outcomes.note.left-out', { n: leftOut }) }];
}

/** The choices in words, as a figure that leaves alleged disappearances out reads them. */
export function choiceWordsWithout(choices: Choices, words: Words): ChoiceWords {
	if (!leavesOutDisappearances(choices, withoutDisappearances)) return choiceWords(choices, words);
	const kind = choices.kind.filter((one) => one !== 'enforced_disappearance');
	const said = choiceWords({ ...choices, kind }, words);
	return kind.length > 0 ? said : { ...said, kind: words.t('filter.kind.all-but-disappearances') };
}
