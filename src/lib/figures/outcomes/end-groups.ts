import { group } from 'd3';
import { rowsOf, type Frame } from '../../engine/frame';
import { openOutcomes } from '../../manifest/codes';
import type { outcomeCounts } from '../../queries/outcome-counts';
import { endings, ends, type End } from '../ends';
import { nothing, sumOf, type Tally } from './statistics-base';

export type OutcomeFrame = Frame<(typeof outcomeCounts)['columns']>;

/** What is known of the ends of a group of incidents. */
export interface EndGroup {
	/** `all`, the first year of a period, a district or a kind. */
	readonly code: string;
	readonly byEnd: ReadonlyMap<End, Tally>;
	readonly all: Tally;
	readonly ended: Tally;
	readonly open: Tally;
	readonly unknown: Tally;
}

/** The groups of an answer, in the order of their first row. */
export function endGroups(frame: OutcomeFrame): readonly EndGroup[] {
	const groups = group(rowsOf(frame), (row) => row.group_code ?? 'unknown');
	return Array.from(groups, ([code, rows]) => {
		const byEnd = new Map<End, Tally>(
			ends.map((end) => {
				const row = rows.find(({ outcome }) => outcome === end);
				return [
					end,
					row ? { incidents: row.incidents ?? 0, low: row.low_confidence_incidents ?? 0 } : nothing
				];
			})
		);
		const sum = (of: readonly End[]) => sumOf(of.map((end) => byEnd.get(end) ?? nothing));
		return {
			code,
			byEnd,
			all: sum(ends),
			ended: sum(endings),
			open: sum(openOutcomes),
			unknown: sum(['unknown'])
		};
	});
}
