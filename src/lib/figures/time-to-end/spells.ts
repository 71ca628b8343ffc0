import { rowsOf, type Frame, type RowOf } from '../../engine/frame';
import type { durationCounts } from '../../queries/duration-counts';
import type { Durations } from '../../stats/survival/durations';
import { endings } from '../ends';

export type DurationFrame = Frame<(typeof durationCounts)['columns']>;

const ended: readonly string[] = endings;

/** The rows of an answer as times to an end. */
export interface Spells {
	/** Closed incidents with a reported length. */
	readonly closed: { readonly days: readonly number[]; readonly counts: readonly number[] };
	/** Every incident: those that were open when last known are censored. */
	readonly all: Durations & { readonly count: readonly number[] };
	/** Incidents with a time: closed ones with a length, and all with a time. */
	readonly closedIncidents: number;
	readonly timedIncidents: number;
	/** Incidents that had ended, whether their length was reported or not. */
	readonly endedIncidents: number;
	/** Incidents, whatever their state. */
	readonly incidents: number;
}

/**
 * Reads the rows. An incident has ended where its length was reported or its outcome is an end; where an end has neither a
 * length nor a last known date, its time is not reported.
 */
export function spellsFrom(frame: DurationFrame): Spells {
	return spellsOfRows(rowsOf(frame));
}

/** As {@link spellsFrom}, of some rows of an answer: those of one group. */
export function spellsOfRows(counted: readonly RowOf<(typeof durationCounts)['columns']>[]): Spells {
	const rows = counted.map((row) => ({
		outcome: row.outcome ?? 'unknown',
		days: row.days ?? NaN,
		isClosed: row.is_closed === 1,
		count: row.incidents ?? 0
	}));
	const hasEnded = ({ outcome, isClosed }: (typeof rows)[number]) => isClosed || ended.includes(outcome);
	const closed = rows.filter(({ isClosed }) => isClosed);
	const sum = (of: typeof rows) => of.reduce((total, { count }) => total + count, 0);
	return {
		closed: { days: closed.map(({ days }) => days), counts: closed.map(({ count }) => count) },
		all: {
			timeDays: rows.map(({ days }) => days),
			outcome: rows.map((row) => (hasEnded(row) ? row.outcome : null)),
			count: rows.map(({ count }) => count)
		},
		closedIncidents: sum(closed),
		timedIncidents: sum(rows.filter(({ days }) => !Number.isNaN(days))),
		endedIncidents: sum(rows.filter(hasEnded)),
		incidents: sum(rows)
	};
}
