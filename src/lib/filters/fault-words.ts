import type { Words } from '../i18n/words';
import type { Limits } from './limits';
import type { LinkFault } from './link';

/** At most this many faults are named one by one; the rest are counted. */
const NAMED_FAULTS = 6;
const SHOWN_CHARACTERS = 40;

/** Names each part of a link that could not be used. */
export function faultWords(faults: readonly LinkFault[], limits: Limits, words: Words): readonly string[] {
	const texts = [...new Set(faults.map((fault) => faultText(fault, limits, words)))];
	const named = texts.slice(0, NAMED_FAULTS);
	const more = texts.length - named.length;
	return more > 0 ? [...named, words.t('fault.more', { n: more })] : named;
}

function faultText(fault: LinkFault, limits: Limits, words: Words): string {
	switch (fault.kind) {
		case 'unknown-key':
		case 'repeated':
			return words.t(`fault.${fault.kind}`, { key: short(fault.key) });
		case 'unknown-value':
		case 'not-a-year':
			return words.t(`fault.${fault.kind}`, { key: fault.key, value: short(fault.value) });
		case 'year-out-of-range':
			return words.t('fault.year-out-of-range', {
				key: fault.key,
				value: fault.value,
				first: String(limits.firstYear),
				last: String(limits.lastYear)
			});
		case 'reversed':
			return words.t('fault.reversed', { from: fault.from, to: fault.to });
	}
}

function short(text: string): string {
	return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
