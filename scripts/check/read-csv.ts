import { CsvError, parse } from 'csv-parse/sync';
import type { TableDeclaration } from '../tables/declaration';
import type { Fault } from './fault';
import { columnNames, type RawRow, type Reading } from './raw-table';
import { readText } from './read-text';

/**
 * Reads a CSV file: comma, double quotes, a header with the declared columns in any order.
 *
 * @returns no rows when the header or the quoting is wrong; rows with too few or too many cells are faults and left out.
 */
export function readCsv(declaration: TableDeclaration, file: string, bytes: Uint8Array): Reading {
	const { text, faults: textFaults } = readText(file, bytes);
	if (text === null) return { rows: null, faults: textFaults };

	let records: readonly CsvRecord[];
	try {
		records = parseRecords(text);
	} catch (caught) {
		if (!(caught instanceof CsvError)) throw caught;
		return { rows: null, faults: [quoteFault(file, caught)] };
	}
	const header = records[0]?.cells ?? [];
	const headerFaults = checkHeader(declaration, file, header);
	if (headerFaults.length > 0) return { rows: null, faults: headerFaults };

	const faults: Fault[] = [];
	const rows: RawRow[] = [];
	for (const { line, cells } of records.slice(1)) {
		if (cells.length !== header.length) {
			const expected = `a row of ${header.length} cells, not ${cells.length}`;
			faults.push({ file, line, column: null, value: cells.join(','), expected });
		} else rows.push({ line, cells: Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])) });
	}
	if (records.length === 1)
		faults.push({ file, line: null, column: null, value: null, expected: 'at least one row' });
	return { rows, faults };
}

interface CsvRecord {
	readonly line: number;
	readonly cells: readonly string[];
}

/** The records of a CSV text with the line on which each begins. */
function parseRecords(text: string): readonly CsvRecord[] {
	const lines: number[] = [];
	let nextLine = 1;
	const records = parse(text, {
		relax_column_count: true,
		record_delimiter: [text.includes('\r\n') ? '\r\n' : '\n'],
		onRecord: (record: string[], { lines: lastLine }) => {
			lines.push(nextLine);
			nextLine = lastLine + 1;
			return record;
		}
	});
	return records.map((cells, index) => ({ line: lines[index] ?? 0, cells }));
}

function checkHeader(
	declaration: TableDeclaration,
	file: string,
	header: readonly string[]
): readonly Fault[] {
	const declared = columnNames(declaration.columns);
	const fault = (column: string, value: string | null, expected: string): Fault => ({
		file,
		line: 1,
		column,
		value,
		expected
	});
	if (!declared.some((name) => header.includes(name)))
		return [
			{ ...fault('', header.join(','), `a header with the columns ${declared.join(', ')}`), column: null }
		];
	return [
		...declared
			.filter((name) => !header.includes(name))
			.map((name) => fault(name, null, 'a column of this name')),
		...header
			.filter((name) => !declared.includes(name))
			.map((name) => fault(name, name, `no columns but ${declared.join(', ')}`)),
		...header
			.filter((name, at) => header.indexOf(name) !== at)
			.map((name) => fault(name, name, 'each column once'))
	];
}

function quoteFault(file: string, error: CsvError): Fault {
	const line: unknown = error['lines'];
	const value = error.message.replace(/ at line.*$/s, '');
	const expected = 'quotes around whole cells and doubled inside; the rest of the file was not read';
	return { file, line: typeof line === 'number' ? line : null, column: null, value, expected };
}
