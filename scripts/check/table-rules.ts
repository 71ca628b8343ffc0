import { districtIds } from '../../src/lib/manifest/codes';
import { CPI_BASE_YEAR } from '../tables/deflators';
import { DIVISION } from '../tables/population';
import type { Fault } from './fault';
import { cell, cellFault, soundRows, type RawRow, type RawTable } from './raw-table';

/** The tables that could be read, by name. */
export type RawTables = ReadonlyMap<string, RawTable>;

/** A rule on whole tables. It says nothing when a table that it needs could not be read, nor of rows that are not as declared. */
type TableRule = (tables: RawTables) => readonly Fault[];

/** No two rows of a table have the same key. */
const keysAreUnique: TableRule = (tables) =>
	[...tables.values()].flatMap((table) => {
		const { key } = table.declaration;
		if (key.length === 0) return [];
		const seen = new Map<string, number>();
		return table.rows.flatMap((row) => {
			const value = key.map((name) => cell(row, name)).join('|');
			const first = seen.get(value);
			if (first === undefined) seen.set(value, row.line);
			const [column = ''] = key;
			return first === undefined
				? []
				: [cellFault(table, row, column, `a row that differs from line ${first} in ${key.join(', ')}`)];
		});
	});

/** Every headline stands as it is printed in the row of published_statistics that it names. */
const headlinesStandInPrint: TableRule = (tables) => {
	const headlines = tables.get('headline_series');
	const printed = tables.get('published_statistics');
	if (!headlines || !printed) return [];
	const byId = new Map(printed.rows.map((row) => [cell(row, 'stat_id'), row]));
	const same = ['measure', 'value', 'unit', 'period_start', 'period_end', 'confidence'];
	return headlines.rows.flatMap((row) => {
		const id = cell(row, 'stat_id');
		const source = byId.get(id);
		if (!source)
			return [cellFault(headlines, row, 'stat_id', 'the stat_id of a row of published_statistics.csv')];
		if (headlines.spoilt.has(row) || printed.spoilt.has(source)) return [];
		const pairs: readonly (readonly [string, string])[] = [
			...same.map((name) => [name, cell(source, name)] as const),
			['series', cell(source, 'compiler_group')]
		];
		const faults = pairs
			.filter(([name, value]) => cell(row, name) !== value)
			.map(([name, value]) => cellFault(headlines, row, name, `${value}, as ${id} has it`));
		const isHeadline =
			cell(source, 'geo_name') === 'Karachi' && cell(source, 'crime_type') === 'kidnapping_for_ransom';
		return isHeadline
			? faults
			: [...faults, cellFault(headlines, row, 'stat_id', 'a figure of kidnapping for ransom in Karachi')];
	});
};

const everyDistrictHasAShape: TableRule = (tables) => {
	const districts = tables.get('districts');
	const present = new Set(districts?.rows.map((row) => cell(row, 'district_id')));
	const missing = districts ? districtIds.filter((id) => !present.has(id)) : [];
	return missing.map((id) => ({
		file: 'districts.geojson',
		line: null,
		column: 'district_id',
		value: null,
		expected: `a feature for ${id}`
	}));
};

const people = (rows: readonly RawRow[]) =>
	rows.reduce((sum, row) => sum + Number(cell(row, 'population')), 0);

const divisionIsTheSum: TableRule = (tables) => {
	const table = tables.get('population');
	if (!table || table.spoilt.size > 0) return [];
	return table.rows
		.filter((row) => cell(row, 'district_id') === DIVISION)
		.flatMap((total) => {
			const parts = table.rows.filter(
				(row) =>
					row !== total &&
					cell(row, 'year') === cell(total, 'year') &&
					cell(row, 'series') === cell(total, 'series')
			);
			const sum = people(parts.filter((row) => cell(row, 'district_id') !== DIVISION));
			const holds = String(sum) === cell(total, 'population');
			return holds ? [] : [cellFault(table, total, 'population', `${sum}, the sum of its districts`)];
		});
};

const subdivisionsSumToDistricts: TableRule = (tables) => {
	const districts = tables.get('population');
	const parts = tables.get('population_subdivisions');
	if (!districts || !parts || districts.spoilt.size + parts.spoilt.size > 0) return [];
	const finals = districts.rows.filter(
		(row) => cell(row, 'series') === 'final' && cell(row, 'district_id') !== DIVISION
	);
	return finals.flatMap((row) => {
		const isOwn = (part: RawRow) =>
			['district_id', 'year'].every((name) => cell(part, name) === cell(row, name));
		const sum = people(parts.rows.filter(isOwn));
		const holds = String(sum) === cell(row, 'population');
		return holds ? [] : [cellFault(districts, row, 'population', `${sum}, the sum of its sub-divisions`)];
	});
};

const pricesAreComplete: TableRule = (tables) => {
	const table = tables.get('deflators');
	if (!table || table.spoilt.size > 0) return [];
	return table.rows.flatMap((row, index) => {
		const before = table.rows[index - 1];
		const next = before && String(Number(cell(before, 'year')) + 1);
		const faults =
			next === undefined || cell(row, 'year') === next
				? []
				: [cellFault(table, row, 'year', `${next}, the year after the row above`)];
		const isBase = cell(row, 'year') === String(CPI_BASE_YEAR);
		return isBase && Number(cell(row, 'cpi_index')) !== 100
			? [...faults, cellFault(table, row, 'cpi_index', `100 in ${CPI_BASE_YEAR}, its base year`)]
			: faults;
	});
};

/** The same compiler never stands in two groups: groups are what keeps compilers apart. */
const compilersKeepTheirGroup: TableRule = (tables) => {
	const table = tables.get('published_statistics');
	const groups = new Map<string, string>();
	return (table ? soundRows(table) : []).flatMap((row) => {
		const [compiler, group] = [cell(row, 'compiler'), cell(row, 'compiler_group')];
		const first = groups.get(compiler);
		if (first === undefined) groups.set(compiler, group);
		const holds = table === undefined || first === undefined || first === group;
		return holds
			? []
			: [cellFault(table, row, 'compiler_group', `${first}, as in the rows above of ${compiler}`)];
	});
};

export const tableRules: readonly TableRule[] = [
	keysAreUnique,
	headlinesStandInPrint,
	everyDistrictHasAShape,
	divisionIsTheSum,
	subdivisionsSumToDistricts,
	pricesAreComplete,
	compilersKeepTheirGroup
];
