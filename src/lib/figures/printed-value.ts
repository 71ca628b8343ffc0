import type { Words } from '../i18n/words';

/** Says a printed value as its source did: "112", "more than 100", "around 100". */
export function printedValue(value: number, unit: string, words: Words): string {
	if (unit === 'count_at_least') return words.t('printed.at-least', { n: value });
	if (unit === 'count_approx') return words.t('printed.around', { n: value });
	return words.count(value);
}
