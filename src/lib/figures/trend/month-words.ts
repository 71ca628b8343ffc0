import type { Words } from '../../i18n/words';
import { pText } from '../p-text';
import { monthName, type MonthSeries } from '../month-series';
import { levelText } from './figure-text';
import type { TrendFindings } from './model';

/** What is said of a month that is pointed at: its count, its level, and what it was held against. */
export function monthLines(
	index: number,
	{ counts, years }: MonthSeries,
	{ levels, flags }: TrendFindings,
	words: Words
): readonly string[] {
	const { t } = words;
	const level = levels.find(({ from, to }) => index >= from && index < to);
	const flag = flags.months.find((month) => month.index === index);
	const lines = [t('trend.mark', { month: monthName(index, years, words), n: counts[index] ?? 0 })];
	if (level) lines.push(t('trend.mark.level', { level: levelText(level, words) }));
	if (flag && flag.expected !== null && flag.threshold !== null && flag.adjustedP !== null)
		lines.push(
			t('trend.mark.flag', {
				expected: words.fixed(flag.expected, 1),
				threshold: words.decimal(flag.threshold, 1),
				p: pText(flag.adjustedP, words)
			})
		);
	return lines;
}
