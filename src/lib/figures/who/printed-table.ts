import type { DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { statHref } from '../links';
import { numeric, worded } from '../table-cells';
import type { PrintedPeople } from './printed-figure';

/** Printed figures as a table: what, how many, when, by whom. */
export function printedTable(figures: readonly PrintedPeople[], caption: string, words: Words): DataTable {
	const { t } = words;
	return {
		caption,
		columns: [
			worded('crime_type', words.name('column', 'crime_type')),
			worded('measure', t('yearly.table.measure')),
			numeric('value', t('yearly.table.value')),
			worded('period', t('yearly.table.period')),
			worded('compiler', t('yearly.table.compiler')),
			worded('source_publisher', t('yearly.table.publisher')),
			worded('confidence', words.name('column', 'confidence'))
		],
		rows: figures.map((figure) => [
			{ text: words.name('crime', figure.crime_type), value: figure.crime_type },
			{ text: words.name('measure', figure.measure), value: figure.measure },
			{ text: figure.valueText, value: figure.value, href: statHref(figure.stat_id, words) },
			{ text: figure.periodText, value: figure.period_start },
			{ text: figure.compiler, value: figure.compiler },
			{ text: figure.source_publisher, value: figure.source_publisher },
			{ text: t(figure.isLow ? 'who.table.is-low' : 'who.table.is-not-low'), value: figure.isLow ? 1 : 0 }
		])
	};
}
