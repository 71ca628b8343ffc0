import type { PackedFrame } from '../../engine/frame';
import { SCENE_YEARS } from '../scene-answers';

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
			first_year: rows.map(() => SCENE_YEARS.first),
			last_year: rows.map(() => SCENE_YEARS.last)
		}
	};
}
