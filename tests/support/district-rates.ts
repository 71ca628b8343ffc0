import { unpackFrame } from '$lib/engine/frame';
import { populationFrame, yearsFrame, type SceneRow } from '$lib/figures/district-map/scene-frames';
import type { DistrictRatesFrames } from '$lib/figures/district-rates/question';
import { printedFrame } from '$lib/figures/scene-answers';
import { districtIds } from '$lib/manifest/codes';
import { districtPopulation } from '$lib/queries/district-population';
import { districtPublished } from '$lib/queries/district-published';
import { districtYears } from '$lib/queries/district-years';

/** Missing children of January to August 2023: Korangi, Central, West, Malir, East, City, South, Keamari. */
export const missingChildren = [112, 116, 130, 136, 168, 36, 49, 93];
/** Extortion of 2025, to 7 October, in the same order. */
export const extortion = [3, 37, 20, 5, 15, 12, 2, 2];

/** The answers while the press catalogue is chosen, with the censuses of the scenes. */
export function printedAnswers(
	ofMissing: readonly number[] = missingChildren,
	ofExtortion: readonly number[] = extortion
): DistrictRatesFrames {
	return {
		population: unpackFrame(populationFrame, districtPopulation.columns),
		missing_children: unpackFrame(printedFrame(ofMissing), districtPublished.columns),
		extortion: unpackFrame(printedFrame(ofExtortion), districtPublished.columns)
	};
}

/** The answers while other rows are chosen. */
export function countedAnswers(
	rows: readonly SceneRow[],
	disappearances: readonly SceneRow[] = []
): DistrictRatesFrames {
	return {
		population: unpackFrame(populationFrame, districtPopulation.columns),
		years: unpackFrame(yearsFrame(rows), districtYears.columns),
		disappearances: unpackFrame(yearsFrame(disappearances), districtYears.columns)
	};
}

/** So many incidents in each district, in one year. */
export function inEachDistrict(incidents: readonly number[], year = 2017): readonly SceneRow[] {
	return districtIds.map((district_id, place) => ({
		district_id,
		year,
		incidents: incidents[place] ?? 0
	}));
}
