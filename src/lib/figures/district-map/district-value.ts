import type { Choices, MapMeasure } from '../../filters/choices';
import type { Rate } from '../../stats/counts/rate';
import { isMissing, missing, type Missing } from '../../stats/estimate';
import { MINIMUM_INCIDENTS_MAP } from '../../stats/thresholds';
import { publishedTables, type PublishedMeasure } from '../police-tables';
import {
	districtCounts,
	yearSpan,
	type DistrictCount,
	type MapDistrict,
	type YearSpan
} from './district-counts';
import type { DistrictMapFrames } from './model';
import { censusAnchors, yearlyRate } from './person-years';
import { printedAreas, printedFigures, type PrintedFigure } from './printed-areas';

/** One district, whatever the map measures. */
export interface DistrictValue {
	readonly district_id: MapDistrict;
	/** Incidents, or printed cases; null where no usable figure was printed. */
	readonly count: number | null;
	/** Where the measure counts incidents: what is known of their ends. */
	readonly incidents: DistrictCount | null;
	/** Where it reads a printed table: the figures of the police districts that make up this one. */
	readonly figures: readonly PrintedFigure[];
	/** Residents, or person-years of a rate over several years; null where there are none or none are needed. */
	readonly population: number | null;
	/** Null where the measure is a count. */
	readonly rate: Rate | Missing | null;
	/** Below the minimum: no colour and no rate, the number in words. */
	readonly isTooFew: boolean;
}

export interface DistrictValues {
	readonly values: readonly DistrictValue[];
	/** Calendar years that the counts cover; null on a printed table and where nothing is covered. */
	readonly span: YearSpan | null;
	/** Years that the rates of incidents rest on. */
	readonly rateYears: YearSpan | null;
	readonly usesHeldPopulation: boolean;
}

/** Counts of incidents by district; with their rates where the measure asks for rates. */
export function incidentValues(
	frames: DistrictMapFrames,
	choices: Choices,
	measure: MapMeasure
): DistrictValues {
	const span = yearSpan(frames.years, choices);
	const anchors = censusAnchors(frames.population);
	const rated = districtCounts(frames.years).map((incidents) => {
		const isRated = measure === 'rates' && span !== null && incidents.district_id !== 'unknown';
		return {
			incidents,
			yearly: isRated ? yearlyRate(incidents, anchors.get(incidents.district_id) ?? [], span) : null
		};
	});
	return {
		values: rated.map(({ incidents, yearly }): DistrictValue => {
			const rated = yearly && !isMissing(yearly.rate) ? yearly.rate : null;
			const count = rated?.count ?? incidents.incidents;
			return {
				district_id: incidents.district_id,
				count,
				incidents,
				figures: [],
				population: rated?.population ?? null,
				rate: yearly && guarded(yearly.rate),
				isTooFew: count < MINIMUM_INCIDENTS_MAP
			};
		}),
		span,
		rateYears: rated.find(({ yearly }) => yearly?.years)?.yearly?.years ?? null,
		usesHeldPopulation: rated.some(({ yearly }) => yearly?.usesHeldPopulation)
	};
}

/** The figures of a printed table by district, with their rates. */
export function printedValues(
	frames: DistrictMapFrames,
	choices: Choices,
	measure: PublishedMeasure
): DistrictValues {
	const year = Number(publishedTables[measure].period_end.slice(0, 4));
	const areas = printedAreas(
		printedFigures(frames[measure], choices),
		censusAnchors(frames.population),
		year
	);
	return {
		values: areas.map(({ district_id, count, figures, population, rate }) => ({
			district_id,
			count,
			incidents: null,
			figures,
			population,
			rate: guarded(rate),
			isTooFew: count !== null && count < MINIMUM_INCIDENTS_MAP
		})),
		span: null,
		rateYears: null,
		usesHeldPopulation: false
	};
}

/** The number that colours a district; null where none may. */
export function colouredNumber({ district_id, count, rate, isTooFew }: DistrictValue): number | null {
	if (isTooFew || district_id === 'unknown') return null;
	if (rate === null) return count;
	return isMissing(rate) ? null : rate.value;
}

/** A rate of fewer cases than the minimum is not given. */
function guarded(rate: Rate | Missing): Rate | Missing {
	return !isMissing(rate) && rate.count < MINIMUM_INCIDENTS_MAP ? missing('too-few') : rate;
}
