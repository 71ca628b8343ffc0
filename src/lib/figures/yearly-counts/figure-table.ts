import type { Cell, DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { statHref } from '../links';
import type { Drawn } from './figure-text';

/** Every printed figure of a year or part of it, every total or mean over several years, and what was printed beside. */
export function figureTable({ counts, spans, beside }: Drawn, crime: string, words: Words): DataTable {
	const { t } = words;
	const city = 'Karachi';
	const hasPlaces = beside.some(({ geo_name }) => geo_name !== city);
	const placed = <T>(one: T): readonly T[] => (hasPlaces ? [one] : []);
	const rows = [
		...counts.map((count) => ({
			...count,
			geo_name: city,
			yearText: String(count.year),
			partText: t(count.is_part_year ? 'yearly.table.yes' : 'yearly.table.no'),
			drawn: t(count.is_shown ? 'yearly.table.yes' : 'yearly.table.no')
		})),
		...spans.map((span) => ({
			...span,
			geo_name: city,
			year: Math.floor(span.from),
			yearText: words.range(String(Math.floor(span.from)), String(Math.ceil(span.to) - 1)),
			partText: t('yearly.table.no'),
			drawn: t('yearly.table.bracket')
		})),
		...beside.map((figure) => ({
			...figure,
			year: Number(figure.period_start.slice(0, 4)),
			yearText: figure.period_start.slice(0, 4),
			partText: t(figure.is_part_year ? 'yearly.table.yes' : 'yearly.table.no'),
			drawn: t('yearly.table.no')
		}))
	];
	return {
		caption: t('yearly.title.plain', { crime }),
		columns: [
			{ key: 'year', label: t('yearly.table.year'), numeric: true },
			{ key: 'compiler_group', label: t('yearly.table.compiler'), numeric: false },
			{ key: 'measure', label: t('yearly.table.measure'), numeric: false },
			...placed({ key: 'geo_name', label: t('yearly.table.place'), numeric: false }),
			{ key: 'value', label: t('yearly.table.value'), numeric: true },
			{ key: 'period', label: t('yearly.table.period'), numeric: false },
			{ key: 'is_part_year', label: t('yearly.table.part'), numeric: false },
			{ key: 'confidence', label: t('yearly.table.confidence'), numeric: false },
			{ key: 'source_publisher', label: t('yearly.table.publisher'), numeric: false },
			{ key: 'is_shown', label: t('yearly.table.drawn'), numeric: false }
		],
		rows: rows.map((row): readonly Cell[] => [
			{ text: row.yearText, value: row.year },
			{ text: words.name('compiler', row.compiler_group), value: row.compiler_group },
			{ text: words.name('measure', row.measure), value: row.measure },
			...placed({ text: words.name('place', row.geo_name), value: row.geo_name }),
			{ text: row.valueText, value: row.value, href: statHref(row.stat_id, words) },
			{ text: row.periodText, value: row.periodText },
			{ text: row.partText, value: row.partText },
			{ text: words.name('confidence', row.confidence), value: row.confidence },
			{ text: row.source_publisher, value: row.source_publisher },
			{ text: row.drawn, value: row.drawn }
		])
	};
}
