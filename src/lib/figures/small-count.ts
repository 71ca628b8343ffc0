import type { Words } from '../i18n/words';
import { MINIMUM_INCIDENTS_MAP } from '../stats/thresholds';

const IN_WORDS = [0, 1, 2, 3, 4] as const;

/** A count: in words below five, so that no eye ranks by it; null is not covered. */
export function countText(count: number | null, words: Words): string {
	if (count === null) return words.name('missing', 'not-covered');
	const small = IN_WORDS.find((one) => one === count);
	return small === undefined ? words.count(count) : words.t(`figure.few.${small}`);
}

/** Is this count too small for a mark of its own size? It is hatched and said in words; none is neither. */
export function isFew(count: number): boolean {
	return count > 0 && count < MINIMUM_INCIDENTS_MAP;
}
