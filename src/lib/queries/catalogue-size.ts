import type { IncidentTable } from '../manifest/incident-tables';
import { ident, sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';
import { cellTable } from './cell-table';

export interface CatalogueSizeArgs {
	readonly table: IncidentTable;
}

const columns = {
	incidents: { type: 'number', unit: 'incidents', missing: 'never', label: 'column.incidents' },
	first_year: { type: 'number', unit: 'year', missing: 'not-covered', label: 'column.first_year' },
	last_year: { type: 'number', unit: 'year', missing: 'not-covered', label: 'column.last_year' }
} as const satisfies ColumnSpecs;

/** How many incidents does a table hold, and over which years? One row; no years when the table is empty. */
export const catalogueSize = defineQuery({
	name: 'catalogue_size',
	question: 'query.catalogue_size',
	columns,
	tables: ({ table }) => [cellTable(table, 'cells')],
	build: ({ table }: CatalogueSizeArgs) => sql`
select
	coalesce(sum(incidents), 0)::integer as incidents,
	min(year)::integer as first_year,
	max(year)::integer as last_year
from ${ident(cellTable(table, 'cells'))}`,
	examples: [{ table: 'incidents' }, { table: 'demo_incidents' }]
});
