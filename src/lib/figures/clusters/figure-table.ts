import type { Cell, DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { intervalText, rateText } from '../district-map/value-words';
import { decimalsOf, ownRate, per100kCell, rateColumns, rateRows } from '../district-rates/rate-rows';
import { pCell } from '../p-text';
import { numeric, worded } from '../table-cells';
import { shortName } from './district-words';
import type { ClustersModel } from './model';

/** The numbers of the maps, a district a row. */
export function clustersTable(
	{ rates, drawn }: Omit<ClustersModel, 'figure'>,
	caption: string,
	words: Words
): DataTable {
	const { t } = words;
	const decimals = drawn?.decimals ?? decimalsOf(rates.districts.map(ownRate));
	const isYearly = rates.measure === 'incidents';
	const restOf = (district: (typeof rates.districts)[number]): readonly Cell[] => {
		const own = ownRate(district);
		const one = drawn?.districts.find(({ district_id }) => district_id === district.district_id);
		const neighbours = rates.districts
			.filter(({ district_id }) => one?.neighbours.includes(district_id))
			.map(({ district_id }) => shortName(district_id, words));
		return [
			{ text: rateText(own, decimals, words), value: isMissing(own) ? null : own.value },
			{ text: intervalText(own, decimals, words), value: isMissing(own) ? null : own.lower },
			per100kCell(one?.smoothed ?? null, decimals, words),
			per100kCell(one?.local ?? null, decimals, words),
			pCell(one?.look?.adjustedP ?? null, words),
			{ text: neighbours.join(t('districtMap.list-separator')), value: neighbours.length }
		];
	};
	return {
		caption,
		columns: [
			...rateColumns(rates.measure, words),
			numeric('rate', t(isYearly ? 'districtMap.table.yearly-rate' : 'districtMap.table.rate')),
			worded('interval', t('districtMap.table.interval')),
			numeric('smoothed', t('clusters.table.smoothed')),
			numeric('local', t('clusters.table.local')),
			numeric('p', t('clusters.table.p')),
			worded('neighbours', t('clusters.table.neighbours'))
		],
		rows: rateRows(rates.districts, restOf, words)
	};
}
