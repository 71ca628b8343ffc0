import { descending } from 'd3';
import type { FigureModel } from '../../charts/figure-model';
import type { FramesOf } from '../../engine/live-query.svelte';
import type { Choices, MapMeasure } from '../../filters/choices';
import type { Words } from '../../i18n/words';
import type { MapArea } from '../../maps/map-area';
import type { ColourClass } from '../../theme/colour-scale';
import { areaScale } from './area-scale';
import { colouredNumber, incidentValues, printedValues, type DistrictValues } from './district-value';
import { figureText } from './figure-text';
import { isPublished, measureFor } from './measure';
import type { districtMapQuestion } from './question';
import { besideText, rateDecimals, valueText } from './value-words';

const NO_NUMBER = '–';

export type DistrictMapFrames = FramesOf<ReturnType<typeof districtMapQuestion>['statements']>;

/** An entry of the list beside the map: a district, or the incidents that none of them can hold. */
export interface ListedDistrict extends MapArea {
	/** Said after the number: how many ends are not known, or the interval of a rate. */
	readonly besideText: string;
}

export interface DistrictMapModel extends DistrictValues {
	readonly figure: FigureModel;
	readonly measure: MapMeasure;
	/** Places after the point, the same for every rate of the map. */
	readonly decimals: number;
	/** The seven districts, as twin and live map paint them. */
	readonly areas: readonly MapArea[];
	/** The largest first; incidents without a district last. */
	readonly list: readonly ListedDistrict[];
	/** The classes of the scale; empty when no district can be coloured. */
	readonly legend: readonly ColourClass[];
	readonly isEmpty: boolean;
}

/**
 * What does the map show? Counts of incidents for the catalogue, never rates; rates with exact intervals for invented rows
 * and for the tables printed by police district. A district with fewer than five is hatched and its number is in words.
 */
export function districtMapModel(
	frames: DistrictMapFrames,
	choices: Choices,
	words: Words
): DistrictMapModel {
	const measure = measureFor(choices);
	const drawn = isPublished(measure)
		? printedValues(frames, choices, measure)
		: incidentValues(frames, choices, measure);
	const scale = areaScale(
		drawn.values.flatMap((value) => colouredNumber(value) ?? []),
		measure === 'incidents'
	);
	const decimals = rateDecimals(drawn.values);
	const listed = drawn.values.map((value) => {
		const number = colouredNumber(value);
		const name = words.t(`districtMap.short.${value.district_id}`);
		const [said, beside] = [valueText(value, decimals, words), besideText(value, decimals, words)];
		const entry: ListedDistrict = {
			area_id: value.district_id,
			name,
			valueText: said,
			besideText: beside,
			ramp: number === null ? null : (scale?.classOf(number) ?? null),
			isTooFew: value.isTooFew && value.district_id !== 'unknown',
			isChosen: choices.district.includes(value.district_id),
			tip: beside === '' ? said : words.t('districtMap.tip', { value: said, beside })
		};
		// The reason why there is no number stands in the list; on the map it would cover the neighbours.
		const area: MapArea = number === null && !value.isTooFew ? { ...entry, valueText: NO_NUMBER } : entry;
		return { entry, area, order: number ?? 0 };
	});
	const model = {
		...drawn,
		measure,
		decimals,
		areas: listed.map(({ area }) => area).filter(({ area_id }) => area_id !== 'unknown'),
		list: listed.toSorted((a, b) => descending(a.order, b.order)).map(({ entry }) => entry),
		legend: scale?.legend ?? [],
		isEmpty: drawn.values.every(({ count }) => count === null || count === 0)
	};
	return { ...model, figure: figureText(model, choices, words) };
}
