import type { PackedFrame } from '../../../engine/frame';

/** One printed part with its whole, as `published_resolution` answers. */
export interface PairRow {
	readonly crime?: string;
	readonly from: string;
	readonly to: string;
	readonly group: string;
	readonly measure: string;
	readonly value: number;
	readonly unit?: string;
	readonly confidence?: string;
	readonly whole: readonly [measure: string, value: number];
	/** Was it printed for its whole period before that was over? */
	readonly isSoFar?: boolean;
	readonly id?: string;
	readonly compiler?: string;
}

/** An answer of `published_resolution`, made by hand. */
export function pairFrame(rows: readonly PairRow[]): PackedFrame {
	const column = <T>(read: (row: PairRow, index: number) => T) => rows.map(read);
	return {
		length: rows.length,
		columns: {
			crime_type: column(({ crime }) => crime ?? 'kidnapping_for_ransom'),
			period_start: column(({ from }) => from),
			period_end: column(({ to }) => to),
			is_part_year: column(({ to, isSoFar }) => (isSoFar || !to.endsWith('-12-31') ? 1 : 0)),
			compiler: column(({ group, compiler }) => compiler ?? group),
			compiler_group: column(({ group }) => group),
			source_publisher: column(() => 'Dawn'),
			measure: column(({ measure }) => measure),
			value: column(({ value }) => value),
			unit: column(({ unit }) => unit ?? 'count'),
			confidence: column(({ confidence }) => confidence ?? 'high'),
			stat_id: column(({ id }, index) => id ?? `KPS-00000${index}`),
			whole_measure: column(({ whole }) => whole[0]),
			whole_value: column(({ whole }) => whole[1]),
			whole_unit: column(() => 'count'),
			whole_confidence: column(() => 'high'),
			whole_stat_id: column(({ from, group }) => `KPS-${group}-${from}`)
		}
	};
}
