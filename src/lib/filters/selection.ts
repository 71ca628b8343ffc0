import { kidnapTypes } from '../manifest/codes';
import type { Selection } from '../sql/predicates';
import type { Choices } from './choices';

/** How a figure treats the rows that need care, unless the reader chooses otherwise. */
export interface FigureRule {
	/** Does it give medians or other statistics? Then rows of low confidence are out by default, in counts they are in. */
	readonly givesStatistics: boolean;
	/** Is it about ransom or resolution? Then enforced disappearances, which are allegations of another kind, are out unless they alone are chosen. */
	readonly leavesOutDisappearances: boolean;
}

const DISAPPEARANCE = 'enforced_disappearance';

/** Does a figure of this rule leave alleged disappearances out? It does, unless they alone are chosen. */
export function leavesOutDisappearances({ kind }: Choices, rule: FigureRule): boolean {
	return rule.leavesOutDisappearances && !(kind.length === 1 && kind[0] === DISAPPEARANCE);
}

/** Which rows of the chosen table does a figure of this rule read? */
export function selectionFor(choices: Choices, rule: FigureRule): Selection {
	const asked = choices.kind.length === 0 ? kidnapTypes : choices.kind;
	return {
		from_year: choices.from,
		to_year: choices.to,
		kidnap_type: leavesOutDisappearances(choices, rule)
			? asked.filter((kind) => kind !== DISAPPEARANCE)
			: choices.kind,
		district_id: choices.district,
		outcome: choices.outcome,
		low_confidence: choices.low === 'by-figure' ? !rule.givesStatistics : choices.low === 'in'
	};
}
