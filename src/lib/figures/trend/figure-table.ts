import type { Cell, DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { MONTHS_AHEAD } from '../../stats/forecasts/next-months';
import { monthName } from '../month-series';
import { pCell } from '../p-text';
import { noCell, numberCell, numeric, worded } from '../table-cells';
import { levelText, type Drawn } from './figure-text';
import { drawnForecast, type TrendFindings } from './model';

/** Every month with what was found of it, and the months to come below. */
export function trendTable({ series, findings }: Drawn, caption: string, words: Words): DataTable {
	const { t } = words;
	const months = [worded('month', t('trend.table.month')), numeric('incidents', t('trend.table.incidents'))];
	if (!series) return { caption, columns: months, rows: [] };
	const counted = series.counts.map((count, index) => ({ index, cell: numberCell(count, words) }));
	const ahead = Array.from({ length: findings ? MONTHS_AHEAD : 0 }, (_, step) => ({
		index: series.counts.length + step,
		cell: noCell
	}));
	const found = findings && foundColumns(findings, series.counts.length, words);
	return {
		caption,
		columns: [...months, ...(found?.columns ?? [])],
		rows: [...counted, ...ahead].map(({ index, cell }): readonly Cell[] => [
			{ text: monthName(index, series.years, words), value: index },
			cell,
			...(found?.cells(index) ?? [])
		])
	};
}

function foundColumns(findings: TrendFindings, n: number, words: Words) {
	const { t } = words;
	const flags = new Map(findings.flags.months.map((month) => [month.index, month]));
	const forecast = drawnForecast(findings);
	const naive = findings.next.naive.forecast;
	const decimal = (value: number | null | undefined): Cell =>
		value === null || value === undefined ? noCell : { text: words.decimal(value, 1), value };
	const interval = (
		of: { lower: readonly number[]; upper: readonly number[] } | null,
		step: number
	): Cell => {
		const [lower, upper] = [of?.lower[step], of?.upper[step]];
		if (lower === undefined || upper === undefined) return noCell;
		return { text: words.range(words.count(lower), words.count(upper)), value: upper };
	};
	const pastCells = (index: number): readonly Cell[] => {
		const level = findings.levels.find(({ from, to }) => index >= from && index < to);
		const change = index > 0 && index < n ? findings.changeAfter[index - 1] : undefined;
		const flag = flags.get(index);
		const p = flag?.adjustedP ?? null;
		return [
			level ? { text: levelText(level, words), value: level.rate.value } : noCell,
			change === undefined ? noCell : { text: words.percent(change), value: change },
			decimal(flag?.expected),
			decimal(flag?.threshold),
			pCell(p, words),
			flag === undefined || p === null
				? noCell
				: { text: t(flagKey(flag)), value: flag.standsOut ? 2 : flag.alarm ? 1 : 0 }
		];
	};
	return {
		columns: [
			numeric('level', t('trend.table.level')),
			numeric('change', t('trend.table.change')),
			numeric('expected', t('trend.table.expected')),
			numeric('threshold', t('trend.table.threshold')),
			numeric('p', t('trend.table.p')),
			worded('flag', t('trend.table.flag')),
			numeric('forecast', t('trend.table.forecast')),
			numeric('narrow', t('trend.table.interval', { level: 80 })),
			numeric('wide', t('trend.table.interval', { level: 95 })),
			numeric('naive', t('trend.table.naive'))
		],
		cells: (index: number): readonly Cell[] => {
			const step = index - n;
			return [
				...pastCells(index),
				decimal(forecast?.wide.mean[step]),
				interval(forecast?.narrow ?? null, step),
				interval(forecast?.wide ?? null, step),
				isMissing(naive) ? noCell : decimal(naive.mean[step])
			];
		}
	};
}

function flagKey({ standsOut, alarm }: { readonly standsOut: boolean; readonly alarm: boolean }) {
	if (standsOut) return 'trend.flag.stands' as const;
	return alarm ? ('trend.flag.own' as const) : ('trend.flag.no' as const);
}
