import type { MoneyUnit } from '../../filters/choices';
import type { Words } from '../../i18n/words';

/** Rounder than this no reported ransom is: a fourth digit would be made by the conversion. */
const DIGITS = 3;
const NO_BREAK_SPACE = '\u00a0';

/** A sum with its money, in three digits and never broken over lines: Rs 2.67 crore, US$ 122 000. */
export function amountText(value: number, money: MoneyUnit, words: Words): string {
	const amount = bareAmount(value, money, words);
	const text = words.t(money === 'usd' ? 'money.dollars' : 'money.rupees', { amount });
	return text.replaceAll(' ', NO_BREAK_SPACE);
}

/** A sum without its money, for an axis that names it. */
export function bareAmount(value: number, money: MoneyUnit, words: Words): string {
	const rounded = Number(value.toPrecision(DIGITS));
	return money === 'usd' ? words.count(rounded) : words.rupees(rounded);
}

/** What the money is called: rupees of 2025, rupees of the day, US dollars of the day. */
export function moneyName(money: MoneyUnit, baseYear: number, words: Words): string {
	return money === 'real'
		? words.t('ransom.money.real', { year: String(baseYear) })
		: words.t(`ransom.money.${money}`);
}
