import type { Cell, DataColumn } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { ratePer100k, type Rate } from '../../stats/counts/rate';
import { isMissing, missing, type Missing } from '../../stats/estimate';
import { MINIMUM_INCIDENTS_MAP } from '../../stats/thresholds';
import { policeDistricts } from '../district-map/police-districts';
import { policeName } from '../district-map/value-words';
import { statHref } from '../links';
import { countText } from '../small-count';
import { noCell, numeric, worded } from '../table-cells';
import type { RatedDistrict } from './district-rates';
import type { RatedMeasure } from './measure';

/** The rate of a district as counted, with its exact interval; none of fewer than five. */
export function ownRate({ events, population }: RatedDistrict): Rate | Missing {
	if (population === null) return missing('no-population');
	if (events === null) return missing('not-covered');
	return events < MINIMUM_INCIDENTS_MAP ? missing('too-few') : ratePer100k(events, population);
}

/** How many decimals have these rates, all the same? Two where one of them is below one. */
export function decimalsOf(rates: readonly (Rate | Missing)[]): number {
	return rates.some((rate) => !isMissing(rate) && rate.value < 1) ? 2 : 1;
}

/** The columns with which both tables begin. */
export function rateColumns(measure: RatedMeasure, { t }: Words): readonly DataColumn[] {
	const isCounted = measure === 'incidents';
	return [
		worded('district_id', t('districtMap.table.district')),
		isCounted
			? numeric('incidents', t('districtMap.table.incidents'))
			: numeric('cases', t('districtMap.table.cases')),
		numeric('population', t(isCounted ? 'districtMap.table.person-years' : 'districtMap.table.people'))
	];
}

/** The rows of a table: each district, and before one that police districts make up each of these under its own name. */
export function rateRows<D extends RatedDistrict>(
	districts: readonly D[],
	restOf: (district: D) => readonly Cell[],
	words: Words
): readonly (readonly Cell[])[] {
	return districts.flatMap((district) => {
		const { district_id, events, population, figures } = district;
		const rest = restOf(district);
		const name = words.name('district', district_id);
		const names = policeDistricts.filter((police) => police.district_id === district_id);
		const isMadeUp = figures.length > 0 && names.length > 1;
		const nameOf = (geo_name: string) => policeName(geo_name, district_id, words);
		const parts = isMadeUp
			? figures.map((figure): readonly Cell[] => [
					{ text: nameOf(figure.geo_name), value: figure.geo_name },
					{ ...countCell(figure.value, words), href: statHref(figure.stat_id, words) },
					noCell,
					...rest.map(() => noCell)
				])
			: [];
		const together = names
			.map(({ geo_name }) => nameOf(geo_name))
			.join(words.t('districtMap.list-separator'));
		const cell = countCell(events, words);
		const [first] = figures;
		const whole: readonly Cell[] = [
			{
				text: isMadeUp ? words.t('districtMap.table.together', { district: name, parts: together }) : name,
				value: district_id
			},
			first && !isMadeUp ? { ...cell, href: statHref(first.stat_id, words) } : cell,
			population === null
				? { text: words.name('missing', 'no-population'), value: null }
				: { text: words.count(population), value: population },
			...rest
		];
		return [...parts, whole];
	});
}

/** A number on 100,000 people; empty where there is none. */
export function per100kCell(value: number | null, decimals: number, words: Words): Cell {
	return value === null ? noCell : { text: words.fixed(value, decimals), value };
}

function countCell(count: number | null, words: Words): Cell {
	return { text: countText(count, words), value: count };
}
