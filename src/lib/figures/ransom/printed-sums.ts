import { rowsOf, type Frame } from '../../engine/frame';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import type { ransomPublished } from '../../queries/ransom-published';
import { statHref } from '../links';
import { amountText } from './money-text';

/** A sum that was printed for a whole place and period. */
export interface PrintedSum {
	readonly stat_id: string;
	readonly text: string;
	readonly href: string;
}

/** The printed sums in words, each with the way to its source. */
export function printedSums(
	frame: Frame<(typeof ransomPublished)['columns']>,
	choices: Choices,
	words: Words
): readonly PrintedSum[] {
	return rowsOf(frame)
		.filter(({ confidence }) => choices.low !== 'out' || confidence !== 'low')
		.map((row) => {
			const stat_id = row.stat_id ?? '';
			const text = words.t('ransom.printed.sum', {
				place: words.name('place', row.geo_name ?? ''),
				period: words.period(row.period_start ?? '', row.period_end ?? ''),
				sum: amountText(row.value ?? 0, 'nominal', words),
				compiler: row.compiler ?? '',
				publisher: row.source_publisher ?? words.name('missing', 'not-reported')
			});
			return { stat_id, text, href: statHref(stat_id, words) };
		});
}
