import type { Words } from '../../../i18n/words';
import { isMissing } from '../../../stats/estimate';
import { SIGNIFICANT_P } from '../../../stats/thresholds';
import { pText } from '../../p-text';
import { compilerOf, nameOfCompiler, type YearPair } from './year-pairs';

/** Do the two years differ by more than chance explains, all pairs considered? */
export function differs({ adjustedP }: YearPair): boolean {
	return adjustedP !== null && adjustedP <= SIGNIFICANT_P;
}

/** The two years of a pair, with their compiler. */
function pairParts({ earlier, later }: YearPair, words: Words) {
	return {
		compiler: nameOfCompiler(compilerOf(later), words),
		earlier: earlier.valueText,
		later: later.valueText,
		from: String(earlier.year),
		to: String(later.year)
	};
}

/** "CPLC: 3 cases in 2020, 8 in 2018. 0.38 times as many (95% interval 0.06–1.6), p 0.23: the years could be equal" */
export function pairText(pair: YearPair, words: Words): string {
	const { t } = words;
	const { ratio } = pair;
	const counts = t('trend.pair.counts', pairParts(pair, words));
	if (isMissing(ratio)) return t('trend.pair.too-few', { counts });
	const p = pText(pair.adjustedP ?? ratio.pValue, words);
	const verdict = t(differs(pair) ? 'trend.pair.differs' : 'trend.pair.equal');
	if (ratio.value === Infinity)
		return t('trend.pair.unbounded', { counts, lower: ratioText(ratio.lower, words), p, verdict });
	return t('trend.pair.ratio', {
		counts,
		ratio: ratioText(ratio.value, words),
		interval: words.range(ratioText(ratio.lower, words), ratioText(ratio.upper, words)),
		p,
		verdict
	});
}

/** The headline of the pair that differs most surely. */
export function pairTitle(pair: YearPair, words: Words): string {
	return words.t('trend.printed.title.differs', pairParts(pair, words));
}

/** Two significant digits below 10, whole numbers from there on. */
export function ratioText(ratio: number, words: Words): string {
	if (ratio >= 10) return words.count(ratio);
	return words.fixed(ratio, ratio >= 1 ? 1 : 2);
}
