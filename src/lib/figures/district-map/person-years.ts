import { rowsOf, type Frame } from '../../engine/frame';
import type { districtPopulation } from '../../queries/district-population';
import { ratePer100k, type Rate } from '../../stats/counts/rate';
import { isMissing, missing, type Missing } from '../../stats/estimate';
import { populationAt, type CensusAnchor, type PopulationAnswer } from '../../stats/population/population-at';
import type { DistrictCount, YearSpan } from './district-counts';

export type PopulationFrame = Frame<(typeof districtPopulation)['columns']>;

/** The census results of each district. */
export function censusAnchors(frame: PopulationFrame): ReadonlyMap<string, readonly CensusAnchor[]> {
	const anchors = new Map<string, CensusAnchor[]>();
	for (const { district_id, year, population, series, limits } of rowsOf(frame)) {
		const own = anchors.get(district_id ?? '') ?? [];
		own.push({
			year: year ?? NaN,
			population,
			series: series === 'final' ? 'final' : 'provisional',
			limits: limits ?? ''
		});
		anchors.set(district_id ?? '', own);
	}
	return anchors;
}

/** A rate over several years, with the years that it could use. */
export interface YearlyRate {
	readonly rate: Rate | Missing;
	/** Years of the span with a population; the count and the person-years of the rate are theirs alone. */
	readonly years: YearSpan | null;
	/** Were the residents of the last census used for later years? */
	readonly usesHeldPopulation: boolean;
}

/** Incidents per 100,000 people and year in one district: the people of each year are added up to person-years. */
export function yearlyRate(
	{ incidentsByYear }: DistrictCount,
	anchors: readonly CensusAnchor[],
	span: YearSpan
): YearlyRate {
	const known = new Map<number, PopulationAnswer>();
	for (let year = span.first; year <= span.last; year += 1) {
		const answer = populationAt(year, anchors);
		if (!isMissing(answer)) known.set(year, answer);
	}
	const years = [...known.keys()];
	const first = years[0];
	const last = years.at(-1);
	if (first === undefined || last === undefined)
		return { rate: missing('no-population'), years: null, usesHeldPopulation: false };
	const incidents = years.reduce((sum, year) => sum + (incidentsByYear.get(year) ?? 0), 0);
	const personYears = [...known.values()].reduce((sum, { population }) => sum + population, 0);
	return {
		rate: ratePer100k(incidents, personYears),
		years: { first, last },
		usesHeldPopulation: [...known.values()].some(({ kind }) => kind === 'held')
	};
}
