import type { Cell, DataTable } from '../../../charts/figure-model';
import type { Words } from '../../../i18n/words';
import { isMissing } from '../../../stats/estimate';
import { statHref } from '../../links';
import { noCell, numeric, worded } from '../../table-cells';
import type { Drawn } from './figure-text';
import { ratioText } from './pair-text';

/** Every full year that is drawn, and beside the later year of each pair what the comparison gave. */
export function printedTrendTable({ years, pairs }: Drawn, caption: string, words: Words): DataTable {
	const { t } = words;
	const pairOf = new Map(pairs.map((pair) => [pair.later.stat_id, pair]));
	return {
		caption,
		columns: [
			numeric('year', t('yearly.table.year')),
			worded('compiler_group', t('yearly.table.compiler')),
			numeric('value', t('trend.printed.table.cases')),
			numeric('interval', t('trend.table.interval', { level: 95 })),
			worded('confidence', t('yearly.table.confidence')),
			worded('source_publisher', t('yearly.table.publisher')),
			numeric('against', t('trend.printed.table.against')),
			numeric('ratio', t('trend.printed.table.ratio'))
		],
		rows: years.map((count): readonly Cell[] => {
			const pair = pairOf.get(count.stat_id);
			const { interval } = count;
			return [
				{ text: String(count.year), value: count.year },
				{ text: words.name('compiler', count.compiler_group), value: count.compiler_group },
				{ text: count.valueText, value: count.value, href: statHref(count.stat_id, words) },
				interval === null
					? noCell
					: {
							text: words.range(words.fixed(interval.lower, 1), words.fixed(interval.upper, 1)),
							value: interval.upper
						},
				{ text: words.name('confidence', count.confidence), value: count.confidence },
				{ text: count.source_publisher, value: count.source_publisher },
				pair ? { text: String(pair.earlier.year), value: pair.earlier.year } : noCell,
				ratioCell(pair, words)
			];
		})
	};
}

function ratioCell(pair: Drawn['pairs'][number] | undefined, words: Words): Cell {
	if (!pair) return noCell;
	const { ratio } = pair;
	if (isMissing(ratio)) return { text: words.t('figure.too-few'), value: null };
	const said = (value: number) => (value === Infinity ? '∞' : ratioText(value, words));
	return {
		text: words.t('trend.level', {
			value: said(ratio.value),
			interval: words.range(said(ratio.lower), said(ratio.upper))
		}),
		value: ratio.value
	};
}
