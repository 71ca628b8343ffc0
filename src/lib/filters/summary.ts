import type { Words } from '../i18n/words';
import type { Choices } from './choices';

/** The choices in words, a part for each dimension. */
export interface ChoiceWords {
	readonly data: string;
	readonly period: string;
	readonly kind: string;
	readonly district: string;
	readonly outcome: string;
}

/** How does one say what is chosen? */
export function choiceWords(choices: Choices, words: Words): ChoiceWords {
	return {
		data: words.name('dataset', choices.data),
		period: periodWords(choices, words),
		kind: listWords('kind', choices, words),
		district: listWords('district', choices, words),
		outcome: listWords('outcome', choices, words)
	};
}

function periodWords({ from, to }: Choices, words: Words): string {
	if (from === null && to === null) return words.t('filter.period.all');
	if (to === null) return words.t('filter.period.since', { from: String(from) });
	if (from === null) return words.t('filter.period.until', { to: String(to) });
	if (from === to) return words.t('filter.period.one', { year: String(from) });
	return words.t('filter.period.range', { from: String(from), to: String(to) });
}

function listWords(list: 'kind' | 'district' | 'outcome', choices: Choices, words: Words): string {
	const [first, second, ...more] = choices[list];
	if (first === undefined) return words.t(`filter.${list}.all`);
	if (second === undefined) return words.name(list, first);
	if (more.length === 0) return `${words.name(list, first)}, ${words.name(list, second)}`;
	return words.t(`filter.${list}.many`, { n: choices[list].length });
}
