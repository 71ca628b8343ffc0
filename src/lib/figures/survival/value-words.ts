import type { Words } from '../../i18n/words';
import type { SurvivalQuantile } from '../../stats/survival/survival-quantile';

/** "10–14", "10 or more" where the upper limit is not reached, empty where there is no limit. */
export function limitsText({ lowerDays, upperDays }: SurvivalQuantile, words: Words): string {
	if (lowerDays === null) return '';
	const lower = words.decimal(lowerDays, 1);
	return upperDays === null
		? words.t('survival.or-more', { days: lower })
		: words.range(lower, words.decimal(upperDays, 1));
}

/** The median with its interval, or that it was not reached; `short` is for the head of a small panel. */
export function medianText(median: SurvivalQuantile, form: 'long' | 'short', words: Words): string {
	if (median.days === null) return words.t(`survival.median.none.${form}`);
	const days = words.decimal(median.days, 1);
	const interval = limitsText(median, words);
	return interval === ''
		? words.t('survival.median.bare', { days })
		: words.t(`survival.median.${form}`, { days, interval });
}
