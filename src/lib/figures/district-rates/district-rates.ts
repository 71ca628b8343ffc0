import { sum } from 'd3';
import { rowsOf } from '../../engine/frame';
import type { Choices } from '../../filters/choices';
import type { DistrictId } from '../../manifest/codes';
import { isMissing } from '../../stats/estimate';
import { populationAt } from '../../stats/population/population-at';
import { districtCounts, yearSpan, type YearSpan } from '../district-map/district-counts';
import { censusAnchors, yearlyRate } from '../district-map/person-years';
import { printedAreas, printedFigures, type PrintedFigure } from '../district-map/printed-areas';
import { leftOutCount } from '../left-out';
import { publishedTables } from '../police-tables';
import { ratedMeasure, type RatedMeasure } from './measure';
import type { DistrictRatesFrames } from './question';

/** What a rate of one district rests on. */
export interface RatedDistrict {
	readonly district_id: DistrictId;
	/** Printed cases, or incidents of the years that have a population; null where none are known. */
	readonly events: number | null;
	/** Residents, or person-years; null where no census reaches. */
	readonly population: number | null;
	/** On a printed table: the figures of the police districts that make this one up. */
	readonly figures: readonly PrintedFigure[];
}

export interface DistrictRates {
	readonly measure: RatedMeasure;
	/** All seven. */
	readonly districts: readonly RatedDistrict[];
	/** Of all districts whose events and people are known. */
	readonly events: number;
	/** How many those are. */
	readonly known: number;
	/** Of counted incidents: the years that events and people are of; null where no year has both. */
	readonly years: YearSpan | null;
	readonly usesHeldPopulation: boolean;
	/** Incidents of these years without a district, in no rate. */
	readonly unplaced: number;
	/** Alleged disappearances that the other choices would let in. */
	readonly leftOut: number;
}

/** Cases and people of every district: of a printed table where the press catalogue is chosen, else of the rows. */
export function districtRates(frames: DistrictRatesFrames, choices: Choices): DistrictRates {
	const measure = ratedMeasure(choices);
	const anchors = censusAnchors(frames.population);
	if (!('years' in frames)) {
		const table = measure === 'incidents' ? 'missing_children' : measure;
		const year = Number(publishedTables[table].period_end.slice(0, 4));
		const areas = printedAreas(printedFigures(frames[table], choices), anchors, year);
		const districts = areas.map(({ district_id, count, population, figures }) => {
			return { district_id, events: count, population, figures };
		});
		const usesHeldPopulation = [...anchors.values()].some((own) => {
			const answer = populationAt(year, own);
			return !isMissing(answer) && answer.kind === 'held';
		});
		return { measure, ...sums(districts), years: null, usesHeldPopulation, unplaced: 0, leftOut: 0 };
	}
	const span = yearSpan(frames.years, choices);
	const counts = districtCounts(frames.years);
	const rated = counts.flatMap((own) => {
		if (own.district_id === 'unknown' || span === null) return [];
		return [{ ...own, ...yearlyRate(own, anchors.get(own.district_id) ?? [], span) }];
	});
	const years = rated.find((one) => one.years !== null)?.years ?? null;
	const unknown = counts.find(({ district_id }) => district_id === 'unknown');
	const isOfYears = (year: number) => years !== null && year >= years.first && year <= years.last;
	const districts = rated.flatMap(({ district_id, rate }): readonly RatedDistrict[] => {
		if (district_id === 'unknown') return [];
		const base = isMissing(rate) ? null : rate;
		return [{ district_id, events: base?.count ?? null, population: base?.population ?? null, figures: [] }];
	});
	return {
		measure,
		...sums(districts),
		years,
		usesHeldPopulation: rated.some((one) => one.usesHeldPopulation),
		unplaced: sum(unknown?.incidentsByYear ?? [], ([year, incidents]) => (isOfYears(year) ? incidents : 0)),
		leftOut: leftOutCount(rowsOf(frames.disappearances), choices)
	};
}

function sums(districts: readonly RatedDistrict[]) {
	const known = districts.filter(({ events, population }) => events !== null && population !== null);
	return { districts, events: sum(known, ({ events }) => events ?? 0), known: known.length };
}
