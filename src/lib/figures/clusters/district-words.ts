import type { DistrictId } from '../../manifest/codes';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { intervalText } from '../district-map/value-words';
import { countText } from '../small-count';
import type { SmoothedDistrict } from './districts';

export function shortName(district_id: DistrictId, words: Words): string {
	return words.t(`districtMap.short.${district_id}`);
}

/** What is said of a district when it is asked, a line each. */
export function districtLines(district: SmoothedDistrict, decimals: number, words: Words): readonly string[] {
	const { t } = words;
	const { own, smoothed, weight } = district;
	return [
		shortName(district.district_id, words),
		isMissing(own)
			? t('clusters.tip.counted-few', { counted: countText(district.events, words) })
			: t('clusters.tip.counted', {
					rate: words.fixed(own.value, decimals),
					interval: intervalText(own, decimals, words)
				}),
		...(smoothed === null || weight === null
			? []
			: [
					t('clusters.tip.smoothed', {
						rate: words.fixed(smoothed, decimals),
						weight: words.percent(weight)
					})
				])
	];
}
