import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { intervalText } from '../district-map/value-words';
import { pText } from '../p-text';
import { countText } from '../small-count';
import type { FunnelPoint } from './points';

/** A district on the drawing: its short name with its rate, or with its number in words where that is below five. */
export function pointLabel(
	{ district_id, own, events }: FunnelPoint,
	decimals: number,
	words: Words
): string {
	const value = isMissing(own) ? countText(events, words) : words.fixed(own.value, decimals);
	return words.t('funnel.label', { name: words.t(`districtMap.short.${district_id}`), value });
}

/** What is said of a district when it is asked, a line each. */
export function pointLines(point: FunnelPoint, decimals: number, words: Words): readonly string[] {
	const { t } = words;
	const { own, flag, adjustedP } = point;
	const expected = words.fixed(point.expected, 1);
	return [
		pointLabel(point, decimals, words),
		t('funnel.tip.counts', { counted: countText(point.events, words), expected }),
		...(isMissing(own) ? [] : [t('funnel.tip.interval', { interval: intervalText(own, decimals, words) })]),
		t('funnel.tip.place', { place: t(`funnel.flag.${flag}`), p: pText(adjustedP, words) })
	];
}
