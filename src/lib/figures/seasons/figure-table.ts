import type { Cell, DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { noCell, numberCell, numeric, worded } from '../table-cells';
import type { Drawn } from './figure-text';

/** The months of the year with their ratios, the fitted wave and the decomposition. */
export function seasonsTable({ months, curve }: Drawn, caption: string, words: Words): DataTable {
	const { t } = words;
	const share = (value: number | null | undefined): Cell =>
		value === null || value === undefined ? noCell : { text: words.percent(value), value };
	return {
		caption,
		columns: [
			worded('month', t('trend.table.month')),
			numeric('incidents', t('trend.table.incidents')),
			numeric('expected', t('seasons.table.even')),
			numeric('ratio', t('seasons.table.ratio')),
			numeric('interval', t('trend.table.interval', { level: 95 })),
			numeric('wave', t('seasons.table.wave')),
			numeric('stl', t('seasons.table.stl'))
		],
		rows: months.map(({ month, incidents, ratio, decomposed }, index): readonly Cell[] => [
			{ text: words.month(month), value: month },
			numberCell(incidents, words),
			{ text: words.fixed(ratio.population, 1), value: ratio.population },
			share(ratio.value),
			{
				text: words.range(words.percent(ratio.lower), words.percent(ratio.upper)),
				value: ratio.upper
			},
			share(curve[index]),
			share(decomposed)
		])
	};
}
