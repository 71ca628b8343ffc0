import type { Cell } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import type { DrawnRansom } from './figure-text';
import { amountText } from './money-text';
import type { Side } from './sides';

/** The median of a side with its n. It sorts last, as it is no row like the others. */
export function medianCell({ sizes, money }: DrawnRansom, side: Side, words: Words): Cell {
	const { median, medianN } = sizes[side];
	const text = isMissing(median) ? words.t('figure.too-few') : amountText(median.value, money, words);
	return { text: words.t('ransom.table.of', { text, n: medianN }), value: null };
}
