import type { Words } from '../../i18n/words';

/** "within hours", "within a day", "within 7 days" */
export function withinText(days: number, words: Words): string {
	if (days === 0) return words.t('timeToEnd.within.hours');
	return words.t('timeToEnd.within.days', { n: days });
}

/** A tick of the axis: "hours", "1 day", "7", "30", "90", "1 year". */
export function tickText(days: number, words: Words): string {
	if (days === 0) return words.t('timeToEnd.tick.hours');
	if (days === 1) return words.t('timeToEnd.tick.day');
	if (days % 365 === 0) return words.t('timeToEnd.tick.years', { n: days / 365 });
	return words.count(days);
}
