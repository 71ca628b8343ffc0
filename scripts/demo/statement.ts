import { readFileSync } from 'node:fs';
import { kidnapTypes, outcomes } from '../../src/lib/manifest/codes';
import { literal } from '../make/sql-types';
import { cells, CLOSING_DATE, mixes } from './calibration';
import { codeOrders, dimensionOf, mixedColumns } from './dimensions';
import { endings, skewed } from './endings';
import { families, kinds } from './kinds';
import { MIXED_SEX_PERMILLE, reportedPermille } from './reported';

type Value = string | number | boolean | null;

/** Of so many lots a mix is made. */
const LOTS = 1000;

/** How many rows to make, and from which seed. */
export interface DemoSize {
	readonly rows: number;
	readonly seed: number;
}

/** The set that the site ships. */
export const SHIPPED: DemoSize = { rows: 10_000, seed: 2025 };

const template = readFileSync(new URL('../demo-incidents.sql', import.meta.url), 'utf8');

/**
 * The one SELECT that makes the synthetic incidents, ready to run on any DuckDB that has the tables `places` and
 * `deflators`. Equal arguments give equal rows, in node and in the browser.
 *
 * @throws RangeError when rows or seed is not a whole number from 0 on, or more than 100 million rows are asked for.
 */
export function demoStatement({ rows, seed }: DemoSize): string {
	if (!Number.isSafeInteger(rows) || rows < 0 || rows > 100_000_000) throw new RangeError(`rows: ${rows}`);
	if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`seed: ${seed}`);
	return template
		.replace('/* calibration */', () => calibration().join(',\n'))
		.replaceAll(':rows', String(rows))
		.replaceAll(':seed', String(seed));
}

/** The calibration as common table expressions. Codes get the numbers of their place in the dimension. */
function calibration(): readonly string[] {
	return [
		values(
			'cells',
			['year', 'kind_no', 'weight'],
			cells().map(({ year, kidnap_type, weight }) => [year, place(kidnapTypes, kidnap_type), weight])
		),
		values(
			'kinds',
			['kind_no', 'kidnap_type', 'family_no', 'median_hours', 'median_demand_pkr_2010'],
			kinds.map((kind) => [
				place(kidnapTypes, kind.kidnap_type),
				kind.kidnap_type,
				place(families, kind.family),
				kind.median_hours,
				kind.median_demand_pkr_2010
			])
		),
		values(
			'endings',
			['outcome_no', 'outcome', 'is_open', 'of_kind_permille', 'own_hours'],
			endings.map(({ outcome, is_open, of_kind_permille, own_hours }) => [
				place(outcomes, outcome),
				outcome,
				is_open,
				of_kind_permille,
				own_hours
			])
		),
		values(
			'mixes',
			['mixed_column', 'given_no', 'code', 'code_no', 'first_slot', 'weight'],
			mixedColumns.flatMap(mixRows)
		),
		values(
			'skewed',
			['from_permille', 'to_permille', 'low', 'high'],
			skewed.map(({ from_permille, to_permille, low, high }) => [from_permille, to_permille, low, high])
		),
		values(
			'reported',
			Object.keys(reportedPermille).map((column) => `${column}_permille`),
			[Object.values(reportedPermille)]
		),
		`facts as (select date '${CLOSING_DATE}' as closing_date, ${MIXED_SEX_PERMILLE} as mixed_sex_permille,
	[1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000]::bigint[] as units)`
	];
}

/** The rows of one column's mixes. A value without a mix gets an empty one, so that the lots have no gap. */
function mixRows(column: string): Value[][] {
	return dimensionOf(column).flatMap((given, givenNo) => {
		const weights = mixes.find((mix) => mix.column === column && mix.given.includes(given))?.weights;
		if (!weights) return [[column, givenNo, null, null, 0, LOTS]];
		let firstSlot = 0;
		return Object.entries(weights).map(([code, weight]) => {
			const row = [column, givenNo, code, codeNo(column, code), firstSlot, weight];
			firstSlot += weight;
			return row;
		});
	});
}

function codeNo(column: string, code: string): number | null {
	const order = codeOrders[column];
	return order ? place(order, code) : null;
}

function place(list: readonly string[], value: string): number {
	const index = list.indexOf(value);
	if (index < 0) throw new RangeError(`${value} is none of ${list.join(', ')}`);
	return index;
}

function values(name: string, columns: readonly string[], rows: readonly (readonly Value[])[]): string {
	const written = (value: Value) => (typeof value === 'string' ? literal(value) : String(value));
	const lines = rows.map((row) => `(${row.map(written).join(', ')})`);
	return `${name} (${columns.join(', ')}) as (values\n\t${lines.join(',\n\t')})`;
}
