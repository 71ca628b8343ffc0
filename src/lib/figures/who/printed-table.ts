import type { DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { statHref } from '../links';
import type { PrintedPeople } from './printed-figure';

/** Printed figures as a table: what, how many, when, by whom. */
export function printedTable(figures: readonly PrintedPeople[], caption: string, words: Words): DataTable {
	const { t } = words;
	return {
		caption,
		columns: [
			{ key: 'crime_type', label: words.name('column', 'crime_type'), numeric: false },
			{ key: 'measure', label: t('yearly.table.measure'), numeric: false },
			{ key: 'value', label: t('yearly.table.value'), numeric: true },
			{ key: 'period', label: t('yearly.table.period'), numeric: false },
			{ key: 'compiler', label: t('yearly.table.compiler'), numeric: false },
			{ key: 'source_publisher', label: t('yearly.table.publisher'), numeric: false },
			{ key: 'confidence', label: words.name('column', 'confidence'), numeric: false }
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

/** Do the reader's choices ask for something that printed figures cannot follow? */
export function isUnreached(choices: {
	readonly data: string;
	readonly kind: readonly string[];
	readonly district: readonly string[];
	readonly outcome: readonly string[];
}): boolean {
	return (
		choices.data !== 'incidents' || choices.kind.length + choices.district.length + choices.outcome.length > 0
	);
}
