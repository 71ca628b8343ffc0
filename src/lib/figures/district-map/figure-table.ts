import type { Cell, DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { statHref } from '../links';
import type { DistrictValue } from './district-value';
import type { DrawnDistricts } from './drawn-words';
import { isPublished } from './measure';
import { countText, intervalText, policeName, rateText } from './value-words';

/** The numbers of the map, a district a row; on a printed table every police district under its own name. */
export function districtTable(model: DrawnDistricts, caption: string, words: Words): DataTable {
	const { t } = words;
	const numeric = (key: string, label: string) => ({ key, label, numeric: true });
	const district = { key: 'district_id', label: t('districtMap.table.district'), numeric: false };
	const rate = [
		numeric('population', t(isPublished(model.measure) ? 'districtMap.table.people' : 'districtMap.table.person-years')),
		numeric('rate', t(isPublished(model.measure) ? 'districtMap.table.rate' : 'districtMap.table.yearly-rate')),
		{ key: 'interval', label: t('districtMap.table.interval'), numeric: false }
	];
	if (isPublished(model.measure)) {
		const columns = [district, numeric('cases', t('districtMap.table.cases')), ...rate];
		return { caption, columns, rows: model.values.flatMap((value) => printedRows(value, words)) };
	}
	if (model.measure === 'rates') {
		const columns = [district, numeric('incidents', t('districtMap.table.incidents')), ...rate];
		const rows = model.values.map((value) => [nameCell(value, words), countCell(value.count, words), ...rateCells(value, words)]);
		return { caption, columns, rows };
	}
	const columns = [
		district,
		numeric('incidents', t('districtMap.table.incidents')),
		numeric('outcome_open', t('districtMap.table.open')),
		numeric('outcome_unknown', t('districtMap.table.unknown')),
		numeric('low_confidence_incidents', t('districtMap.table.low'))
	];
	const rows = model.values.map((value) => [
		nameCell(value, words),
		countCell(value.count, words),
		countCell(value.incidents?.outcome_open ?? null, words),
		countCell(value.incidents?.outcome_unknown ?? null, words),
		countCell(value.incidents?.low_confidence_incidents ?? null, words)
	]);
	return { caption, columns, rows };
}

/** A district of one police district is one row; where several make it up, each stands before their sum. */
function printedRows(value: DistrictValue, words: Words): readonly (readonly Cell[])[] {
	const noRate: Cell = { text: words.name('missing', 'no-population'), value: null };
	const parts = value.figures.map((figure): readonly Cell[] => [
		{ text: policeName(figure.geo_name, value.district_id, words), value: figure.geo_name },
		{ ...countCell(figure.value, words), href: statHref(figure.stat_id, words) },
		noRate,
		noRate,
		noRate
	]);
	const [only] = value.figures;
	if (only && value.figures.length === 1)
		return [
			[
				nameCell(value, words),
				{ ...countCell(value.count, words), href: statHref(only.stat_id, words) },
				...rateCells(value, words)
			]
		];
	const together = words.t('districtMap.table.together', {
		district: words.name('district', value.district_id),
		parts: value.figures
			.map(({ geo_name }) => policeName(geo_name, value.district_id, words))
			.join(words.t('districtMap.list-separator'))
	});
	return [
		...parts,
		[{ text: together, value: value.district_id }, countCell(value.count, words), ...rateCells(value, words)]
	];
}

function nameCell({ district_id }: DistrictValue, words: Words): Cell {
	return { text: words.name('district', district_id), value: district_id };
}

function countCell(count: number | null, words: Words): Cell {
	return { text: countText(count, words), value: count };
}

function rateCells({ rate, population }: DistrictValue, words: Words): readonly [Cell, Cell, Cell] {
	const people: Cell = { text: population === null ? '' : words.count(population), value: population };
	if (rate === null) return [people, { text: '', value: null }, { text: '', value: null }];
	const interval = intervalText(rate, words);
	return [
		people,
		{ text: rateText(rate, words), value: isMissing(rate) ? null : rate.value },
		{ text: interval, value: isMissing(rate) ? null : rate.lower }
	];
}
