import type { PackedFrame } from '../engine/frame';

type Value = string | number | null;

/** Rows made by hand as a frame: each is `usual` with what it changes. */
export function sceneFrame<R extends Readonly<Record<string, Value>>>(
	usual: R,
	rows: readonly Partial<R>[]
): PackedFrame {
	const columns = Object.keys(usual).map((name) => [
		name,
		rows.map((row) => row[name] ?? usual[name] ?? null)
	]);
	return { length: rows.length, columns: Object.fromEntries(columns) as PackedFrame['columns'] };
}
