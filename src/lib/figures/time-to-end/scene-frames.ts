import type { PackedFrame } from '../../engine/frame';

/** One row of the answer of `duration_counts`; days null where neither length nor last date was reported. */
export type DurationRow = readonly [
	outcome: string,
	days: number | null,
	is_closed: 0 | 1,
	incidents: number
];

/** An answer of `duration_counts`, made by hand. */
export function durationFrame(rows: readonly DurationRow[]): PackedFrame {
	return {
		length: rows.length,
		columns: {
			outcome: rows.map(([outcome]) => outcome),
			days: rows.map(([, days]) => days),
			is_closed: rows.map(([, , is_closed]) => is_closed),
			incidents: rows.map(([, , , incidents]) => incidents)
		}
	};
}
