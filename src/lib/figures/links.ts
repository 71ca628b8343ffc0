import type { Words } from '../i18n/words';

/** The address of the page that leads a printed figure to its source. */
export function statHref(stat_id: string, words: Words): string {
	return words.href(`/data/published/${stat_id}/`);
}

/** The address of the page with every figure printed for a year. */
export function yearHref(year: number, words: Words): string {
	return words.href(`/data/years/${year}/`);
}
