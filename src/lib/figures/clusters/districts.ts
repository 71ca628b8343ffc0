import type { Choices } from '../../filters/choices';
import type { CityMap } from '../../maps/city-map';
import { PER_PEOPLE, type Rate } from '../../stats/counts/rate';
import { isMissing, type Missing } from '../../stats/estimate';
import { empiricalBayesGlobal } from '../../stats/small-areas/empirical-bayes-global';
import { empiricalBayesLocal } from '../../stats/small-areas/empirical-bayes-local';
import type { ShrunkRate } from '../../stats/small-areas/shrinkage';
import { clusterMap, type ClusterArea, type ClusterMap } from '../../stats/space/cluster-map';
import { empiricalBayesDeviates } from '../../stats/space/moran-of-rates';
import { moranPermutation, type MoranPermutation } from '../../stats/space/moran-permutation';
import { spatialWeights } from '../../stats/space/spatial-weights';
import type { DistrictRates, RatedDistrict } from '../district-rates/district-rates';
import { ownRate } from '../district-rates/rate-rows';
import { neighbourPlaces } from './neighbours';

/** Where chance starts, should there ever be more arrangements than can all be gone through. */
export const CLUSTER_SEED = 20_231_231;

/** A district with its rate as counted and smoothed, on 100,000 people. */
export interface SmoothedDistrict extends RatedDistrict {
	/** As counted, with its exact interval; none of fewer than five. */
	readonly own: Rate | Missing;
	/** Drawn towards the rate of all districts. */
	readonly smoothed: number | null;
	/** How much of the rate as counted is in it, from 0 to 1. */
	readonly weight: number | null;
	/** Drawn towards the rate of the neighbourhood. */
	readonly local: number | null;
	readonly neighbours: readonly string[];
	/** Its look in the map of clusters; null where there is none. */
	readonly look: ClusterArea | null;
	readonly isChosen: boolean;
}

export interface SmoothedDistricts {
	/** Of all districts, on 100,000. */
	readonly overall: number;
	readonly districts: readonly SmoothedDistrict[];
	/** Do the districts differ by more than chance, so that anything of their own is left in the smoothed rates? */
	readonly hasOwnPart: boolean;
	/** Are neighbours alike? Of deviates that allow for the numbers of people. */
	readonly moran: MoranPermutation | Missing;
	readonly clusters: ClusterMap | Missing;
}

/** How high is each rate once chance is taken out, and are those of neighbours alike? */
export function smoothedDistricts(
	{ districts }: DistrictRates,
	choices: Choices,
	city: CityMap
): SmoothedDistricts | Missing {
	const events = districts.map((one) => one.events);
	const population = districts.map((one) => one.population);
	const places = neighbourPlaces(districts, city);
	const global = empiricalBayesGlobal(events, population);
	if (isMissing(global)) return global;
	const deviates = empiricalBayesDeviates(events, population);
	if (isMissing(deviates)) return deviates;
	const local = empiricalBayesLocal(events, population, places);
	const weights = spatialWeights(places, 'row-standardised');
	const clusters = clusterMap(deviates, weights, { seed: CLUSTER_SEED });
	return {
		overall: global.prior.mean * PER_PEOPLE,
		hasOwnPart: global.prior.variance > 0,
		moran: moranPermutation(deviates, weights, { seed: CLUSTER_SEED }),
		clusters,
		districts: districts.map((district, index): SmoothedDistrict => {
			const shrunk = known(global.areas[index]);
			const near = known(local[index]);
			return {
				...district,
				own: ownRate(district),
				smoothed: shrunk && shrunk.smoothed * PER_PEOPLE,
				weight: shrunk && shrunk.weight,
				local: near && near.smoothed * PER_PEOPLE,
				neighbours: (places[index] ?? []).flatMap((place) => districts[place]?.district_id ?? []),
				look: isMissing(clusters) ? null : (clusters.areas[index] ?? null),
				isChosen: choices.district.includes(district.district_id)
			};
		})
	};
}

function known(answer: ShrunkRate | Missing | undefined): ShrunkRate | null {
	return answer === undefined || isMissing(answer) ? null : answer;
}
