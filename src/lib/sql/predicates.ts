import { and, ident, oneOf, sql, type Fragment } from './sql';

/** Which rows of an incident table a question is about. An empty list leaves its dimension open. */
export interface Selection {
	/** First and last calendar year, both included; null leaves the end open. */
	readonly from_year: number | null;
	readonly to_year: number | null;
	readonly kidnap_type: readonly string[];
	readonly district_id: readonly string[];
	readonly outcome: readonly string[];
	/** Are rows of low confidence in? */
	readonly low_confidence: boolean;
}

export const everything: Selection = {
	from_year: null,
	to_year: null,
	kidnap_type: [],
	district_id: [],
	outcome: [],
	low_confidence: true
};

/** The dimensions that a view may leave out of its own filter: no view filters itself. */
export type Dimension = 'year' | 'kidnap_type' | 'district_id' | 'outcome';

/**
 * Which rows of a table of cells (columns year, kidnap_type, district_id, outcome, low_confidence) does the selection keep?
 *
 * @param except dimensions that the asking view shows itself.
 */
export function selected(selection: Selection, except: readonly Dimension[] = []): Fragment {
	const conditions: Fragment[] = [];
	if (!except.includes('year')) {
		if (selection.from_year !== null) conditions.push(sql`year >= ${selection.from_year}`);
		if (selection.to_year !== null) conditions.push(sql`year <= ${selection.to_year}`);
	}
	for (const column of ['kidnap_type', 'district_id', 'outcome'] as const) {
		if (!except.includes(column) && selection[column].length > 0)
			conditions.push(oneOf(column, selection[column]));
	}
	if (!selection.low_confidence) conditions.push(sql`not ${ident('low_confidence')}`);
	return and(conditions);
}
