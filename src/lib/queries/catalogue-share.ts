import { selected, type Selection, everything } from '../sql/predicates';
import { sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';

export interface CatalogueShareArgs {
	/** Only its years and its rule on low confidence are heard: a city's count knows no district and no outcome. */
	readonly selection: Selection;
}

const count = { type: 'number', unit: 'incidents', missing: 'never' } as const;

const columns = {
	year: { type: 'number', unit: 'year', missing: 'never', label: 'column.year' },
	incidents: { ...count, label: 'column.incidents' },
	low_confidence_incidents: { ...count, label: 'column.low_confidence_incidents' }
} as const satisfies ColumnSpecs;

/**
 * How many incidents of kidnapping for ransom does the press catalogue hold for each year?
 *
 * One row a year from the first to the last of the catalogue, zeros included: a zero is what the catalogue holds, not
 * what happened.
 */
export const catalogueShare = defineQuery({
	name: 'catalogue_share',
	question: 'query.catalogue_share',
	columns,
	tables: () => ['incidents_cells'],
	build: ({ selection }: CatalogueShareArgs) => {
		const { from_year, to_year, low_confidence } = selection;
		const kept = { ...everything, from_year, to_year, low_confidence, kidnap_type: ['ransom'] };
		return sql`
with years as (
	select unnest(range(min(year), max(year) + 1))::integer as year from incidents_cells
)
select
	year,
	coalesce(sum(c.incidents), 0)::integer as incidents,
	coalesce(sum(c.incidents) filter (where c.low_confidence), 0)::integer as low_confidence_incidents
from years
left join (select * from incidents_cells where ${selected(kept)}) c using (year)
where ${selected({ ...everything, from_year, to_year })}
group by year
order by year`;
	},
	examples: [
		{ selection: everything },
		{ selection: { ...everything, from_year: 2008, to_year: 2013, low_confidence: false } }
	]
});
