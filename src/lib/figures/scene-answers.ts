import type { PackedFrame } from '../engine/frame';

/** First and last year of the catalogue in answers made by hand. */
export const SCENE_YEARS = { first: 1991, last: 2026 } as const;

/** One row of the answer of `outcome_counts`: group, end, incidents, those of low confidence. */
export type EndRow = readonly [group: string, outcome: string, incidents: number, low: number];

/** An answer of `outcome_counts`, made by hand. */
export function endFrame(rows: readonly EndRow[]): PackedFrame {
	return {
		length: rows.length,
		columns: {
			group_code: rows.map(([group]) => group),
			outcome: rows.map(([, outcome]) => outcome),
			incidents: rows.map(([, , incidents]) => incidents),
			low_confidence_incidents: rows.map(([, , , low]) => low),
			first_year: rows.map(() => SCENE_YEARS.first),
			last_year: rows.map(() => SCENE_YEARS.last)
		}
	};
}

/** Figures that exist, so that the links of a scene lead somewhere. */
const statIds = ['b55224', 'e028be', '3a4107', '8d0ac5', '8f98b9', '6cebc2', 'eea0ef', 'bd0fb6'];
const policeNames = ['Korangi', 'Central', 'West', 'Malir', 'East', 'City', 'South', 'Keamari'];

/** The eight police districts in the order Korangi, Central, West, Malir, East, City, South, Keamari. */
export function printedFrame(values: readonly number[], publisher = 'Daily Juraat'): PackedFrame {
	return {
		length: values.length,
		columns: {
			geo_name: values.map((_, index) => `Karachi ${policeNames[index]}`),
			value: values,
			unit: values.map(() => 'count'),
			confidence: values.map(() => 'high'),
			compiler: values.map(() => 'Roshni Helpline'),
			compiler_group: values.map(() => 'ngo'),
			source_publisher: values.map(() => publisher),
			stat_id: values.map((_, index) => `KPS-${statIds[index]}`)
		}
	};
}
