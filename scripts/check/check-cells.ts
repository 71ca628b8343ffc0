import { FIRST_YEAR, LAST_YEAR, type ColumnDeclaration, type TableDeclaration } from '../tables/declaration';
import type { Fault } from './fault';
import { cell, cellFault, type RawRow, type RawTable } from './raw-table';

/** Greatest whole number that the 32 bits of an integer column hold. */
const GREATEST_INTEGER = 2 ** 31 - 1;

/** Longest list of codes that a fault spells out. */
const CODES_SHOWN = 20;

/** Which cells are not what their column declares? The rows become a table that remembers which of them have one. */
export function checkCells(
	declaration: TableDeclaration,
	rows: readonly RawRow[]
): { readonly table: RawTable; readonly faults: readonly Fault[] } {
	const spoilt = new Map<RawRow, Set<string>>();
	const table: RawTable = { declaration, rows, spoilt };
	const faults: Fault[] = [];
	for (const row of rows) {
		for (const column of declaration.columns) {
			const expected = cellExpectation(column, cell(row, column.name));
			if (expected === null) continue;
			spoilt.set(row, (spoilt.get(row) ?? new Set()).add(column.name));
			faults.push(cellFault(table, row, column.name, expected));
		}
	}
	return { table, faults };
}

/** What was expected instead of `text`; null when it is what the column declares. */
export function cellExpectation(column: ColumnDeclaration, text: string): string | null {
	if (text === '') return column.missing === 'never' ? 'a value' : null;
	if (text !== text.trim()) return 'no blanks at either end';
	// Control characters, and the marks that change the order of what follows.
	if (/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text))
		return 'one line without control characters';
	if (column.form !== null && !column.form.pattern.test(text)) return column.form.expected;
	switch (column.type) {
		case 'text':
			return null;
		case 'code':
			return codesExpectation(column, [text]);
		case 'codes':
			return codesExpectation(column, text.split(';'));
		case 'integer':
			return numberExpectation(column, text, /^(0|-?[1-9]\d*)$/, 'a whole number');
		case 'number':
			return numberExpectation(column, text, /^-?(0|[1-9]\d*)(\.\d+)?$/, 'a number with a decimal point');
		case 'date':
			return isDay(text) ? null : `a day that exists, written YYYY-MM-DD, from ${FIRST_YEAR} to ${LAST_YEAR}`;
	}
}

function codesExpectation({ codes, type }: ColumnDeclaration, found: readonly string[]): string | null {
	const allowed = codes ?? [];
	const list =
		allowed.length > CODES_SHOWN
			? `one of the ${allowed.length} declared codes`
			: `one of ${allowed.join(', ')}`;
	if (found.some((code) => !allowed.includes(code))) return type === 'codes' ? `${list}, joined by ;` : list;
	return new Set(found).size < found.length ? 'each code once' : null;
}

function numberExpectation(
	{ min, max, type }: ColumnDeclaration,
	text: string,
	pattern: RegExp,
	kind: string
): string | null {
	const range =
		min !== null && max !== null
			? ` from ${min} to ${max}`
			: min !== null
				? ` from ${min} on`
				: max !== null
					? ` up to ${max}`
					: '';
	const value = Number(text);
	const holds = pattern.test(text) && (min === null || value >= min) && (max === null || value <= max);
	const greatest = type === 'integer' ? GREATEST_INTEGER : Number.MAX_SAFE_INTEGER;
	return holds && Math.abs(value) <= greatest ? null : `${kind}${range}`;
}

/** Is this a day of the calendar? 29 February 2023 is none. */
function isDay(text: string): boolean {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!parts) return false;
	const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
	return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
