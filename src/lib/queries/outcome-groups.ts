import { sql, type Fragment } from '../sql/sql';

/** By what incidents are told apart; `none` puts all of them into one group. */
export type Grouping = 'none' | 'period' | 'district' | 'kind';

/** How many calendar years a period spans; it begins with a year that this number divides. */
export const PERIOD_YEARS = 5;

/** The group of a cell: `all`, the first year of its period, its district or its kind. */
export function groupCode(by: Grouping): Fragment {
	switch (by) {
		case 'none':
			return sql`'all'`;
		case 'period':
			return sql`cast((year - year % ${PERIOD_YEARS})::integer as varchar)`;
		case 'district':
			return sql`district_id`;
		case 'kind':
			return sql`kidnap_type`;
	}
}
