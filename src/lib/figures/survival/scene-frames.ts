import type { PackedFrame } from '../../engine/frame';
import { durationFrame, type DurationRow } from '../time-to-end/scene-frames';

/** One row of the answer of `duration_groups`. */
export type GroupRow = readonly [group: string, ...DurationRow];

/** An answer of `duration_groups`, made by hand. */
export function durationGroupFrame(rows: readonly GroupRow[]): PackedFrame {
	const { length, columns } = durationFrame(rows.map(([, ...row]) => row));
	return { length, columns: { group_code: rows.map(([group]) => group), ...columns } };
}
