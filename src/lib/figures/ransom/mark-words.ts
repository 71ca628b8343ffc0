import type { Words } from '../../i18n/words';
import { amountText } from './money-text';
import type { RansomMark, RansomModel } from './model';
import { sides, type Side } from './sides';
import { stepEdges } from './step-edges';
import type { BinnedStep } from './year-bins';

type Money = Pick<RansomModel, 'money'>;

/** A sum as it is told in full: in the chosen money, and in rupees of the day where that is another. */
export function sumText(mark: RansomMark, side: Side, { money }: Money, words: Words): string {
	const nominal = mark.nominalPkr[side];
	const amount = mark.amount[side];
	if (nominal === null) return words.name('missing', 'not-reported');
	const ofTheDay = amountText(nominal, 'nominal', words);
	if (money === 'nominal') return ofTheDay;
	const chosen = amount === null ? words.name('missing', 'not-covered') : amountText(amount, money, words);
	return words.t('ransom.sum', { chosen, ofTheDay });
}

/** What is said of one incident, a line each. */
export function markLines(mark: RansomMark, model: Money, words: Words): readonly string[] {
	return [
		words.t('ransom.mark', { year: String(mark.year), kind: words.name('kind', mark.kidnap_type) }),
		...sides.map((side) => words.t(`ransom.mark.${side}`, { sum: sumText(mark, side, model, words) })),
		words.name('outcome', mark.outcome),
		...(mark.isLow ? [words.t('ransom.key.low')] : [])
	];
}

/** What is said of one step of the ladder, a line each. */
export function stepLines(step: BinnedStep, { money }: Money, words: Words): readonly string[] {
	const [from, to] = stepEdges(step.step);
	const year = words.range(String(step.year), String(step.lastYear));
	return [
		words.t(`ransom.step.${step.side}`, { year, n: step.incidents }),
		words.t('ransom.step.range', { from: amountText(from, money, words), to: amountText(to, money, words) })
	];
}
