import type { Words } from '../../i18n/words';
import { MINIMUM_AREAS_COMPARED, MINIMUM_INCIDENTS_MAP } from '../../stats/thresholds';
import type { DistrictRates } from './district-rates';

/**
 * Why can the districts not be compared? Null where they can: at least three of them, and on average at least as many cases
 * each as a map asks for before it gives a number. With fewer, none at all would still be nothing unusual.
 */
export function refusal({ districts, events, known }: DistrictRates, { t }: Words): string | null {
	if (districts.length === 0) return t('districtRates.refused.none');
	if (districts.every((one) => one.events === null && one.population === null))
		return t('districtRates.refused.no-population');
	if (known < MINIMUM_AREAS_COMPARED) return t('districtRates.refused.few-districts', { n: known });
	if (events === 0) return t('districtRates.refused.none');
	if (events < known * MINIMUM_INCIDENTS_MAP)
		return t('districtRates.refused.too-few', { n: events, of: known, least: MINIMUM_INCIDENTS_MAP });
	return null;
}
