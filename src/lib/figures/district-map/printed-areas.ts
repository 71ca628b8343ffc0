import { rowsOf, type Frame } from '../../engine/frame';
import type { Choices } from '../../filters/choices';
import { districtIds, type DistrictId } from '../../manifest/codes';
import type { districtPublished } from '../../queries/district-published';
import { ratePer100k, type Rate } from '../../stats/counts/rate';
import { isMissing, missing, type Missing } from '../../stats/estimate';
import { populationAt, type CensusAnchor } from '../../stats/population/population-at';
import { keptFigures } from '../printed-reach';
import { policeDistricts } from './police-districts';

export type PublishedFrame = Frame<(typeof districtPublished)['columns']>;

/** One printed figure of one police district. */
export interface PrintedFigure {
	readonly geo_name: string;
	readonly value: number;
	/** Counted, and of a confidence that may be calculated with? */
	readonly isExact: boolean;
	readonly isLow: boolean;
	readonly compiler: string;
	readonly compiler_group: string;
	readonly source_publisher: string;
	readonly stat_id: string;
}

/** One area of the map with the figures of the police districts that make it up. */
export interface PrintedArea {
	readonly district_id: DistrictId;
	readonly figures: readonly PrintedFigure[];
	/** The figures added up; null while one of them is not printed or not exact. */
	readonly count: number | null;
	/** Residents by the census that is used; null where there is none. */
	readonly population: number | null;
	/** Cases on 100,000 residents in the printed period, which is less than a year: nothing is extrapolated. */
	readonly rate: Rate | Missing;
}

/** The figures of a printed table that the reader wants to see, in its order. */
export function printedFigures(frame: PublishedFrame, choices: Choices): readonly PrintedFigure[] {
	const figures = rowsOf(frame).map((row) => ({
		geo_name: row.geo_name ?? '',
		value: row.value ?? NaN,
		isExact: row.unit === 'count' && row.confidence !== 'low',
		isLow: row.confidence === 'low',
		compiler: row.compiler ?? '',
		compiler_group: row.compiler_group ?? '',
		source_publisher: row.source_publisher ?? '',
		stat_id: row.stat_id ?? ''
	}));
	return keptFigures(figures, choices);
}

/** Lays the printed figures over the seven districts. A district with a figure missing has none. */
export function printedAreas(
	figures: readonly PrintedFigure[],
	anchors: ReadonlyMap<string, readonly CensusAnchor[]>,
	year: number
): readonly PrintedArea[] {
	return districtIds.map((district_id) => {
		const names = policeDistricts.filter((police) => police.district_id === district_id);
		const own = names.flatMap(({ geo_name }) => figures.filter((figure) => figure.geo_name === geo_name));
		const isWhole = own.length === names.length && own.every((figure) => figure.isExact);
		const count = isWhole ? own.reduce((sum, { value }) => sum + value, 0) : null;
		const answer = populationAt(year, anchors.get(district_id) ?? []);
		const population = isMissing(answer) ? null : answer.population;
		const rate = count === null ? missing('not-covered') : ratePer100k(count, population);
		return { district_id, figures: own, count, population, rate };
	});
}
