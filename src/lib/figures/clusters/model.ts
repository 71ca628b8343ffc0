import { descending } from 'd3';
import type { FigureModel } from '../../charts/figure-model';
import type { Choices } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import type { CityMap } from '../../maps/city-map';
import type { MapArea } from '../../maps/map-area';
import { isMissing } from '../../stats/estimate';
import type { ColourClass, ColourScale } from '../../theme/colour-scale';
import { areaScale } from '../district-map/area-scale';
import { districtRates, type DistrictRates } from '../district-rates/district-rates';
import type { DistrictRatesFrames } from '../district-rates/question';
import { decimalsOf } from '../district-rates/rate-rows';
import { refusal } from '../district-rates/refusal';
import { countText } from '../small-count';
import { districtLines, shortName } from './district-words';
import { smoothedDistricts, type SmoothedDistrict, type SmoothedDistricts } from './districts';
import { figureText } from './figure-text';

export interface DrawnClusters extends SmoothedDistricts {
	/** Places after the point, the same for every rate. */
	readonly decimals: number;
	/** The map of the rates as counted, and that of the smoothed ones, in the same colours. */
	readonly counted: readonly MapArea[];
	readonly smoothed: readonly MapArea[];
	readonly legend: readonly ColourClass[];
	/** The districts with a smoothed rate, the highest first. */
	readonly ranked: readonly SmoothedDistrict[];
}

export interface ClustersModel {
	readonly figure: FigureModel;
	readonly rates: DistrictRates;
	/** Null where the districts cannot be compared. */
	readonly drawn: DrawnClusters | null;
	/** Why not. */
	readonly refusal: string | null;
}

/** Are the rates of neighbouring districts alike, and what is left of them once chance is taken out? */
export function clustersModel(
	frames: DistrictRatesFrames,
	choices: Choices,
	city: CityMap,
	words: Words
): ClustersModel {
	const rates = districtRates(frames, choices);
	const reason = refusal(rates, words);
	const answer = reason === null ? smoothedDistricts(rates, choices, city) : null;
	const drawn = answer === null || isMissing(answer) ? null : drawnClusters(answer, words);
	const model = { rates, refusal: reason, drawn };
	return { ...model, figure: figureText(model, choices, words) };
}

function drawnClusters(answer: SmoothedDistricts, words: Words): DrawnClusters {
	const { districts } = answer;
	const decimals = decimalsOf(districts.map(({ own }) => own));
	const scale = areaScale(
		districts.flatMap(({ own, smoothed }) => [
			...(isMissing(own) ? [] : [own.value]),
			...(smoothed === null ? [] : [smoothed])
		]),
		false
	);
	const area = (district: SmoothedDistrict, value: number | null): MapArea => ({
		...painted(value, scale),
		area_id: district.district_id,
		name: shortName(district.district_id, words),
		valueText: value === null ? countText(district.events, words) : words.fixed(value, decimals),
		isTooFew: value === null && district.events !== null,
		isChosen: district.isChosen,
		tip: districtLines(district, decimals, words).slice(1).join(words.t('districtMap.alt.separator'))
	});
	return {
		...answer,
		decimals,
		counted: districts.map((one) => area(one, isMissing(one.own) ? null : one.own.value)),
		smoothed: districts.map((one) => area(one, one.smoothed)),
		legend: scale?.legend ?? [],
		ranked: districts
			.filter(({ smoothed }) => smoothed !== null)
			.toSorted((a, b) => descending(a.smoothed ?? 0, b.smoothed ?? 0))
	};
}

function painted(value: number | null, scale: ColourScale | null) {
	return { ramp: value === null ? null : (scale?.classOf(value) ?? null) };
}
