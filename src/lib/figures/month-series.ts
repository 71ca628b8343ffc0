import { sum } from 'd3';
import { rowsOf } from '../engine/frame';
import type { FramesOf } from '../engine/live-query.svelte';
import type { Choices } from '../filters/choices';
import { selectionFor } from '../filters/selection';
import type { Words } from '../i18n/words';
import { monthCounts } from '../queries/month-counts';
import { leftOutCount, statisticsRule } from './left-out';

/** What a figure of months asks: the months, and the alleged disappearances that it leaves out. */
export function monthStatements(choices: Choices) {
	const selection = selectionFor(choices, statisticsRule);
	return {
		months: monthCounts({ table: choices.data, selection }),
		disappearances: monthCounts({
			table: choices.data,
			selection: { ...selection, kidnap_type: ['enforced_disappearance'] }
		})
	};
}

export type MonthFrames = FramesOf<ReturnType<typeof monthStatements>>;

/** Counts by month, without a hole, in whole years. */
export interface MonthSeries {
	readonly years: { readonly first: number; readonly last: number };
	/** From January of the first year to December of the last. */
	readonly counts: readonly number[];
	/** Incidents whose month is known. */
	readonly incidents: number;
	/** Incidents of which only the year is known: they stand on no month. */
	readonly yearOnly: number;
	/** Alleged disappearances that the reader's other choices would let in. */
	readonly leftOut: number;
}

/**
 * The months of the chosen years that the data reach; those without an incident are counted as none. Null where no
 * incident fits the choices.
 */
export function monthSeries({ months, disappearances }: MonthFrames, choices: Choices): MonthSeries | null {
	const rows = rowsOf(months);
	const [row] = rows;
	if (!row) return null;
	const first = Math.max(row.first_year ?? 0, choices.from ?? -Infinity);
	const last = Math.min(row.last_year ?? 0, choices.to ?? Infinity);
	const counts = new Array<number>(12 * Math.max(0, last - first + 1)).fill(0);
	let yearOnly = 0;
	for (const { year, month, incidents } of rows) {
		if (month === null) yearOnly += incidents ?? 0;
		else counts[((year ?? 0) - first) * 12 + month - 1] = incidents ?? 0;
	}
	return {
		years: { first, last },
		counts,
		incidents: sum(counts),
		yearOnly,
		leftOut: leftOutCount(rowsOf(disappearances), choices)
	};
}

/** "March 2013", for the position of a month in a series that begins with January of `first`. */
export function monthName(index: number, { first }: MonthSeries['years'], words: Words): string {
	return words.t('months.name', {
		month: words.month((index % 12) + 1),
		year: String(first + Math.floor(index / 12))
	});
}
