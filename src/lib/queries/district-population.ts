import { sql } from '../sql/sql';
import { defineQuery, type ColumnSpecs } from '../sql/statement';

const columns = {
	district_id: { type: 'text', unit: 'none', missing: 'never', label: 'column.district_id' },
	year: { type: 'number', unit: 'year', missing: 'never', label: 'column.year' },
	population: { type: 'number', unit: 'people', missing: 'no-population', label: 'column.population' },
	series: { type: 'text', unit: 'none', missing: 'never', label: 'column.series' },
	limits: { type: 'text', unit: 'none', missing: 'never', label: 'column.limits' }
} as const satisfies ColumnSpecs;

/**
 * How many people did the censuses of 1998, 2017 and 2023 count in each district?
 *
 * One row a district, census, series (final or provisional) and set of limits. The division's total is left out: it is no
 * district.
 */
export const districtPopulation = defineQuery({
	name: 'district_population',
	question: 'query.district_population',
	columns,
	tables: () => ['population'],
	build: () => sql`
select district_id, year, population, series, limits
from population
where district_id <> 'karachi-division'
order by district_id, year, series, limits`,
	examples: [undefined]
});
