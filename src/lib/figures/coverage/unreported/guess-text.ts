import type { RowOf } from '../../../engine/frame';
import type { Words } from '../../../i18n/words';
import type { unreported } from '../../../queries/unreported';
import { printedValue } from '../../printed-value';

type GuessRow = RowOf<(typeof unreported)['columns']>;

/** A guess as a sentence: "more than 1000 cases a year go unreported", "10–15 cases a day". */
export function guessText(row: GuessRow, words: Words): string {
	const { t } = words;
	const unit = row.unit ?? '';
	const value = printedValue(row.value ?? 0, unit, words);
	const other = row.other_value === null ? '' : words.count(row.other_value);
	const range =
		unit === 'count_approx' ? printedRange(row, words) : words.range(words.count(row.value ?? 0), other);
	switch (row.measure) {
		case 'unreported_per_year':
			return t('coverage.guess.unreported', { value });
		case 'cases_per_day_min':
			return t('coverage.guess.per-day', { value: range });
		case 'cases_per_year_estimate':
			return t('coverage.guess.per-year', { value });
		case 'cases_per_year_estimate_min':
			return t('coverage.guess.per-year', { value: range });
		case 'victims_per_year_estimate_min':
			return t('coverage.guess.people-per-year', { value: range });
		case 'victims_unreported':
			return row.other_measure === 'victims'
				? t('coverage.guess.part', { value, other })
				: t('coverage.guess.beside', { value, other });
		case 'complainants_agreed_fir':
			return t('coverage.guess.agreed', { value, other });
		case 'share_respondents_victim':
			return t('coverage.guess.victim', { value: `${value}%` });
		case 'share_respondents_know_victim':
			return t('coverage.guess.know', { value: `${value}%` });
		case 'share_respondents_coworker_victim':
			return t('coverage.guess.coworker', { value: `${value}%` });
		default:
			return `${value} ${words.name('measure', row.measure ?? '')}`;
	}
}

function printedRange({ value, other_value }: GuessRow, words: Words): string {
	const range = words.range(words.count(value ?? 0), words.count(other_value ?? value ?? 0));
	return words.t('coverage.guess.around', { range });
}
