import type { Words } from '../../i18n/words';

const LEAST_WRITTEN = 0.001;

/** A p-value: never 0, and with a third place only where it is small. */
export function pText(p: number, words: Words): string {
	if (p < LEAST_WRITTEN) return words.t('districtRates.p.below');
	return words.fixed(p, p < 0.1 ? 3 : 2);
}
