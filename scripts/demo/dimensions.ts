import { ageBands, districtIds, kidnapTypes, outcomes } from '../../src/lib/manifest/codes';
import { families } from './kinds';
import { every } from './mix';

const dimensions: Readonly<Record<string, readonly string[]>> = {
	month: every,
	weekday: every,
	confidence: every,
	victim_count: every,
	district_id: families,
	hour: families,
	reported_to: families,
	victim_sex: families,
	victim_age_band: families,
	outcome: families,
	perpetrator_type: kidnapTypes,
	victim_occupation: ageBands,
	resolved_by: outcomes,
	arrests: outcomes,
	perpetrators_killed: outcomes,
	paid_percent: outcomes
};

/** All columns that are drawn from mixes. */
export const mixedColumns: readonly string[] = Object.keys(dimensions);

/** The order that numbers the codes of a column, where another column or a list depends on the code. */
export const codeOrders: Readonly<Record<string, readonly string[]>> = {
	district_id: districtIds,
	victim_age_band: ageBands,
	outcome: outcomes
};

/**
 * What do the mixes of a column depend on? The values of that dimension, in the order that numbers them.
 *
 * @throws RangeError for a column that is not drawn from mixes.
 */
export function dimensionOf(column: string): readonly string[] {
	const dimension = dimensions[column];
	if (!dimension) throw new RangeError(`${column} is not drawn from mixes`);
	return dimension;
}
