import { ident, sql, type Fragment } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { PRINTED } from './printed-tables';

export interface CoverageArgs {
	/** First and last calendar year of the matrix; null leaves the end open. */
	readonly from_year: number | null;
	readonly to_year: number | null;
	/** Are figures of low confidence in? */
	readonly low_confidence: boolean;
}

/** What printed figures speak of, in the order in which the matrix shows it. */
export const subjects = ['counts', 'ends', 'people', 'kidnappers', 'guesses'] as const;
export type Subject = (typeof subjects)[number];

const text = { type: 'text', unit: 'none', missing: 'never' } as const;

const columns = {
	crime_type: { ...text, label: 'column.crime_type' },
	subject: { ...text, label: 'column.subject' },
	compiler_group: { ...text, label: 'column.compiler_group' },
	year: { type: 'number', unit: 'year', missing: 'never', label: 'column.year' },
	extent: { ...text, label: 'column.extent' },
	figures: { type: 'number', unit: 'figures', missing: 'never', label: 'column.figures' },
	low_confidence_figures: {
		type: 'number',
		unit: 'figures',
		missing: 'never',
		label: 'column.low_confidence_figures'
	}
} as const satisfies ColumnSpecs;

/**
 * Which compiler printed anything for which year of Karachi, and about what?
 *
 * One row a crime, subject, group of compilers and calendar year touched by a printed period. `extent` is the best that
 * was printed for it: `year` for the whole year, else `part` of it, else `span`: only a total over several years, which
 * says nothing of this one. `low_confidence_figures` counts among the figures of that extent. A total that no other figure
 * supports (KPS-e08587) is left out.
 */
export const coverage = defineQuery({
	name: 'coverage',
	question: 'query.coverage',
	columns,
	tables: () => [PRINTED.years],
	build: ({ from_year, to_year, low_confidence }: CoverageArgs) => sql`
select crime_type, subject, compiler_group, year, extent, figures, low_confidence_figures
from ${ident(PRINTED.years)}
where with_low = ${low_confidence} ${years(from_year, to_year)}
order by crime_type, subject, compiler_group, year`,
	examples: [
		{ from_year: null, to_year: null, low_confidence: true },
		{ from_year: 2008, to_year: 2013, low_confidence: false }
	]
});

function years(from_year: number | null, to_year: number | null): Fragment {
	const from = from_year === null ? sql`` : sql`and year >= ${from_year}`;
	const to = to_year === null ? sql`` : sql`and year <= ${to_year}`;
	return sql`${from} ${to}`;
}
