import type { Words } from '../../i18n/words';
import type { Rate } from '../../stats/counts/rate';
import { isMissing, type Missing } from '../../stats/estimate';
import { countText } from '../small-count';
import type { DistrictValue } from './district-value';

/** A rate on 100,000 people, or why there is none. */
export function rateText(rate: Rate | Missing, decimals: number, words: Words): string {
	if (!isMissing(rate)) return words.fixed(rate.value, decimals);
	return rate.reason === 'too-few' ? words.t('figure.too-few') : words.name('missing', rate.reason);
}

/** The limits of a rate's interval; empty where there is none. */
export function intervalText(rate: Rate | Missing | null, decimals: number, words: Words): string {
	if (rate === null || isMissing(rate)) return '';
	return words.range(words.fixed(rate.lower, decimals), words.fixed(rate.upper, decimals));
}

/** The number that stands on the map: a rate where the measure is one, a count in words where it is small. */
export function valueText(value: DistrictValue, decimals: number, words: Words): string {
	const isCounted = value.rate === null || value.isTooFew;
	return isCounted ? countText(value.count, words) : rateText(value.rate, decimals, words);
}

/** What stands beside that number: unknown ends, or the count and the interval behind a rate. */
export function besideText(value: DistrictValue, decimals: number, words: Words): string {
	const { t } = words;
	const unknownEnds = value.incidents ? value.incidents.outcome_open + value.incidents.outcome_unknown : 0;
	if (value.rate === null) return value.count === 0 ? '' : t('districtMap.beside.ends', { n: unknownEnds });
	if (isMissing(value.rate)) return value.isTooFew ? t('districtMap.beside.too-few') : '';
	const interval = intervalText(value.rate, decimals, words);
	const parts = value.figures.length > 1 ? partsText(value, words) : null;
	if (parts !== null) return t('districtMap.beside.parts', { interval, parts });
	return value.incidents
		? t('districtMap.beside.incidents', { interval, n: value.rate.count })
		: t('districtMap.beside.cases', { interval, n: value.rate.count });
}

/** A police district under its own name. */
export function policeName(geo_name: string, district_id: string, words: Words): string {
	if (geo_name === 'Karachi City') return words.t('districtMap.police.city');
	if (geo_name === 'Karachi South') return words.t('districtMap.police.south');
	return words.name('district', district_id);
}

function partsText({ figures, district_id }: DistrictValue, words: Words): string {
	return figures
		.map(({ geo_name, value }) =>
			words.t('districtMap.beside.part', {
				name: policeName(geo_name, district_id, words),
				value: countText(value, words)
			})
		)
		.join(words.t('districtMap.list-separator'));
}

/** How many decimals have the rates of one map, and their intervals? All the same: two where one of them is below one. */
export function rateDecimals(values: readonly DistrictValue[]): number {
	return values.some(({ rate }) => rate !== null && !isMissing(rate) && rate.value < 1) ? 2 : 1;
}
