import type { Words } from '../../i18n/words';
import { amountText, bareAmount } from '../ransom/money-text';
import type { DrawnSpread } from './figure-text';
import type { Bounded } from './side-spread';

/** A sum with its interval, where it has one: Rs 2.5 crore (2.3 crore–2.6 crore). */
export function boundedAmount(
	{ value, interval }: Bounded,
	{ money }: Pick<DrawnSpread, 'money'>,
	words: Words
): string {
	const told = amountText(value, money, words);
	if (!interval) return told;
	const [lower, upper] = [interval.lower, interval.upper].map((one) => bareAmount(one, money, words));
	return words.t('ransomSpread.estimate', { value: told, interval: words.range(lower ?? '', upper ?? '') });
}

/** A ratio with its interval, where it has one: 43% (39%–48%). */
export function boundedShare({ value, interval }: Bounded, words: Words): string {
	const told = words.percent(value);
	if (!interval) return told;
	return words.t('ransomSpread.estimate', {
		value: told,
		interval: words.range(words.percent(interval.lower), words.percent(interval.upper))
	});
}
