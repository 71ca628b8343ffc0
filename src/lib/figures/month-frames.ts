import type { PackedFrame } from '../engine/frame';

/** One row of the answer of `month_counts`: year, month (null where only the year is known), incidents. */
export type MonthRow = readonly [year: number, month: number | null, incidents: number];

/** An answer of `month_counts`, made by hand, of a table over these years. */
export function monthFrame(
	rows: readonly MonthRow[],
	years: { readonly first: number; readonly last: number }
): PackedFrame {
	return {
		length: rows.length,
		columns: {
			year: rows.map(([year]) => year),
			month: rows.map(([, month]) => month),
			incidents: rows.map(([, , incidents]) => incidents),
			low_confidence_incidents: rows.map(() => 0),
			first_year: rows.map(() => years.first),
			last_year: rows.map(() => years.last)
		}
	};
}

/** Rows of whole years from January of the first on, a count a month; months without an incident have no row. */
export function monthRows(firstYear: number, counts: readonly number[]): readonly MonthRow[] {
	return counts.flatMap((count, index): readonly MonthRow[] =>
		count === 0 ? [] : [[firstYear + Math.floor(index / 12), (index % 12) + 1, count]]
	);
}

/** Counts that wave about a level with a peak in July, the same every time: enough to draw, and no chance in them. */
export function wavingCounts(levels: readonly number[], height: number): readonly number[] {
	return levels.flatMap((level, year) =>
		Array.from({ length: 12 }, (_, month) => {
			const wave = height * Math.sin((2 * Math.PI * (month - 3)) / 12);
			const uneven = ((month * 7 + year * 5) % 5) - 2;
			return Math.max(0, Math.round(level * (1 + wave) + uneven * Math.sqrt(level) * 0.35));
		})
	);
}
