import type { Cell, DataTable } from '../../charts/figure-model';
import type { Words } from '../../i18n/words';
import { isMissing } from '../../stats/estimate';
import { statHref } from '../links';
import { countText } from '../small-count';
import { noCell, numeric, worded } from '../table-cells';
import type { DistrictValue } from './district-value';
import type { DrawnDistricts } from './drawn-words';
import { isPublished } from './measure';
import { policeDistricts } from './police-districts';
import { intervalText, policeName, rateText } from './value-words';

/** The numbers of the map, a district a row; on a printed table every police district under its own name. */
export function districtTable(model: DrawnDistricts, caption: string, words: Words): DataTable {
	const { t } = words;
	const district = worded('district_id', t('districtMap.table.district'));
	const rate = [
		numeric(
			'population',
			t(isPublished(model.measure) ? 'districtMap.table.people' : 'districtMap.table.person-years')
		),
		numeric(
			'rate',
			t(isPublished(model.measure) ? 'districtMap.table.rate' : 'districtMap.table.yearly-rate')
		),
		worded('interval', t('districtMap.table.interval'))
	];
	if (isPublished(model.measure)) {
		const columns = [district, numeric('cases', t('districtMap.table.cases')), ...rate];
		return {
			caption,
			columns,
			rows: model.values.flatMap((value) => printedRows(value, model.decimals, words))
		};
	}
	if (model.measure === 'rates') {
		const columns = [district, numeric('incidents', t('districtMap.table.incidents')), ...rate];
		const rows = model.values.map((value) => [
			nameCell(value, words),
			countCell(value.count, words),
			...rateCells(value, model.decimals, words)
		]);
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

/** A district that is one police district is one row; where several make it up, each stands before their sum. */
function printedRows(value: DistrictValue, decimals: number, words: Words): readonly (readonly Cell[])[] {
	const [first] = value.figures;
	const names = policeDistricts.filter(({ district_id }) => district_id === value.district_id);
	if (names.length === 1) {
		const cases = countCell(value.count, words);
		return [
			[
				nameCell(value, words),
				first ? { ...cases, href: statHref(first.stat_id, words) } : cases,
				...rateCells(value, decimals, words)
			]
		];
	}
	const noRate: Cell = { text: words.name('missing', 'no-population'), value: null };
	const nameOf = (geo_name: string) => policeName(geo_name, value.district_id, words);
	const parts = value.figures.map((figure): readonly Cell[] => [
		{ text: nameOf(figure.geo_name), value: figure.geo_name },
		{ ...countCell(figure.value, words), href: statHref(figure.stat_id, words) },
		noRate,
		noRate,
		noRate
	]);
	const together = words.t('districtMap.table.together', {
		district: words.name('district', value.district_id),
		parts: names.map(({ geo_name }) => nameOf(geo_name)).join(words.t('districtMap.list-separator'))
	});
	return [
		...parts,
		[
			{ text: together, value: value.district_id },
			countCell(value.count, words),
			...rateCells(value, decimals, words)
		]
	];
}

function nameCell({ district_id }: DistrictValue, words: Words): Cell {
	return { text: words.name('district', district_id), value: district_id };
}

function countCell(count: number | null, words: Words): Cell {
	return { text: countText(count, words), value: count };
}

function rateCells(
	{ rate, population }: DistrictValue,
	decimals: number,
	words: Words
): readonly [Cell, Cell, Cell] {
	const people: Cell = { text: population === null ? '' : words.count(population), value: population };
	if (rate === null) return [people, noCell, noCell];
	const interval = intervalText(rate, decimals, words);
	return [
		people,
		{ text: rateText(rate, decimals, words), value: isMissing(rate) ? null : rate.value },
		{ text: interval, value: isMissing(rate) ? null : rate.lower }
	];
}
