import { rowsOf, type Frame } from '../../engine/frame';
import type { Choices } from '../../filters/choices';
import { districtIds, type DistrictId } from '../../manifest/codes';
import type { districtYears } from '../../queries/district-years';

export type DistrictYearsFrame = Frame<(typeof districtYears)['columns']>;

/** A district of the map, or `unknown`: incidents whose district was not reported. */
export type MapDistrict = DistrictId | 'unknown';

/** The incidents of one district in the chosen years. */
export interface DistrictCount {
	readonly district_id: MapDistrict;
	readonly incidents: number;
	/** Of these: missing or held when last reported. */
	readonly outcome_open: number;
	/** Of these: nothing was reported of the end. */
	readonly outcome_unknown: number;
	readonly low_confidence_incidents: number;
	readonly incidentsByYear: ReadonlyMap<number, number>;
}

/** The counts of all seven districts and of `unknown`, zeros included. */
export function districtCounts(frame: DistrictYearsFrame): readonly DistrictCount[] {
	const rows = rowsOf(frame);
	return [...districtIds, 'unknown' as const].map((district_id) => {
		const own = rows.filter((row) => row.district_id === district_id);
		const sum = (column: 'incidents' | 'outcome_open' | 'outcome_unknown' | 'low_confidence_incidents') =>
			own.reduce((total, row) => total + (row[column] ?? 0), 0);
		return {
			district_id,
			incidents: sum('incidents'),
			outcome_open: sum('outcome_open'),
			outcome_unknown: sum('outcome_unknown'),
			low_confidence_incidents: sum('low_confidence_incidents'),
			incidentsByYear: new Map(own.map((row) => [row.year ?? NaN, row.incidents ?? 0]))
		};
	});
}

export interface YearSpan {
	readonly first: number;
	readonly last: number;
}

/** The years that the figure covers: those chosen, as far as the table reaches; null where they do not meet. */
export function yearSpan(frame: DistrictYearsFrame, { from, to }: Choices): YearSpan | null {
	const covered = rowsOf(frame)[0];
	if (!covered || covered.first_year === null || covered.last_year === null) return null;
	const first = Math.max(from ?? covered.first_year, covered.first_year);
	const last = Math.min(to ?? covered.last_year, covered.last_year);
	return first <= last ? { first, last } : null;
}
