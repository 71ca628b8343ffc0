import type { PackedFrame } from '../../engine/frame';

/** One row of the answer of `outcome_counts`: group, end, incidents, those of low confidence. */
export type EndRow = readonly [group: string, outcome: string, incidents: number, low: number];

const FIRST_YEAR = 1991;
const LAST_YEAR = 2026;

/** An answer of `outcome_counts`, made by hand. */
export function endFrame(rows: readonly EndRow[]): PackedFrame {
	return {
		length: rows.length,
		columns: {
			group_code: rows.map(([group]) => group),
			outcome: rows.map(([, outcome]) => outcome),
			incidents: rows.map(([, , incidents]) => incidents),
			low_confidence_incidents: rows.map(([, , , low]) => low),
			first_year: rows.map(() => FIRST_YEAR),
			last_year: rows.map(() => LAST_YEAR)
		}
	};
}

/** One row of the answer of `resolver_counts`. */
export type ResolverRow = readonly [
	group: string,
	resolver: string,
	incidents: number,
	low: number,
	ended: number,
	endedLow: number
];

/** An answer of `resolver_counts`, made by hand. */
export function resolverFrame(rows: readonly ResolverRow[]): PackedFrame {
	return {
		length: rows.length,
		columns: {
			group_code: rows.map(([group]) => group),
			resolved_by: rows.map(([, resolver]) => resolver),
			incidents: rows.map(([, , incidents]) => incidents),
			low_confidence_incidents: rows.map(([, , , low]) => low),
			ended_incidents: rows.map(([, , , , ended]) => ended),
			ended_low_confidence: rows.map(([, , , , , endedLow]) => endedLow),
			first_year: rows.map(() => FIRST_YEAR),
			last_year: rows.map(() => LAST_YEAR)
		}
	};
}
