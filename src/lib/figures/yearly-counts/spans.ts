import { rowsOf } from '../../engine/frame';
import { parseIsoDate } from '../../i18n/dates';
import type { Words } from '../../i18n/words';
import { printedValue } from '../printed-value';
import type { YearlyFrames } from './counts';

/** A total or a yearly mean over several years: a stretch of time with its words, never a height. */
export interface YearSpan {
	readonly stat_id: string;
	readonly compiler_group: string;
	readonly measure: string;
	readonly value: number;
	readonly valueText: string;
	readonly periodText: string;
	/** Beginning and end in years with their fractions: 1990 and 1999.28 for 1 January 1990 to 13 April 1999. */
	readonly from: number;
	readonly to: number;
	/** "229 cases in all, 1990 to 13 April 1999 (CPLC)". */
	readonly text: string;
	readonly source_publisher: string;
	readonly confidence: string;
}

/** The printed totals and means over several years, in words and on the axis of years. */
export function yearSpans(frame: YearlyFrames['spans'], words: Words): readonly YearSpan[] {
	return rowsOf(frame).map((row) => {
		const measure = row.measure ?? '';
		const valueText = printedValue(row.value ?? 0, row.unit ?? '', words);
		const periodText = spanText(row.period_start ?? '', row.period_end ?? '', words);
		const told = {
			value: valueText,
			measure: words.name('measure', measure),
			period: periodText,
			compiler: words.name('compiler', row.compiler_group ?? '')
		};
		return {
			stat_id: row.stat_id ?? '',
			compiler_group: row.compiler_group ?? '',
			measure,
			value: row.value ?? 0,
			valueText,
			periodText,
			from: yearsAt(row.period_start ?? '', 0),
			to: yearsAt(row.period_end ?? '', 1),
			text: words.t(measure.endsWith('_per_year_mean') ? 'yearly.span.mean' : 'yearly.span.total', told),
			source_publisher: row.source_publisher ?? '',
			confidence: row.confidence ?? ''
		};
	});
}

/** An end that is an end of a year is told by the year alone. */
function spanText(start: string, end: string, words: Words): string {
	return words.t('yearly.span.period', {
		from: start.endsWith('-01-01') ? start.slice(0, 4) : words.date(start),
		to: end.endsWith('-12-31') ? end.slice(0, 4) : words.date(end)
	});
}

const MONTHS = 12;
const LONGEST_MONTH_DAYS = 31;

function yearsAt(iso: string, daysPassed: 0 | 1): number {
	const { year, month, day } = parseIsoDate(iso);
	return year + (month - 1 + (day - 1 + daysPassed) / LONGEST_MONTH_DAYS) / MONTHS;
}
