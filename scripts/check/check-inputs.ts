import { declarations } from '../tables';
import { checkCells } from './check-cells';
import { inReadingOrder, type Fault } from './fault';
import { cell, cellFault, type RawTable, type Reading } from './raw-table';
import { readCsv } from './read-csv';
import { readGeojson } from './read-geojson';
import { rowRules } from './row-rules';
import { tableRules, type RawTables } from './table-rules';

/** The bytes of every input file, by its name under `data/`. */
export type InputFiles = ReadonlyMap<string, Uint8Array>;

export interface CheckedInputs {
	readonly tables: RawTables;
	/** Every fault of every file. Only without any may the tables be used. */
	readonly faults: readonly Fault[];
}

/** Are all input files what the declarations and the rules of the data say? Reports everything that is wrong at once. */
export function checkInputs(files: InputFiles): CheckedInputs {
	const tables = new Map<string, RawTable>();
	const faults: Fault[] = [];
	for (const declaration of declarations) {
		const { input, name } = declaration;
		if (input === null) continue;
		const bytes = files.get(input);
		if (!bytes) {
			faults.push({ file: input, line: null, column: null, value: null, expected: 'a file of this name' });
			continue;
		}
		const read = input.endsWith('.geojson') ? readGeojson : readCsv;
		const { rows, faults: readFaults }: Reading = read(declaration, input, bytes);
		faults.push(...readFaults);
		if (rows === null) continue;
		const { table, faults: cellFaults } = checkCells(declaration, rows);
		tables.set(name, table);
		faults.push(...cellFaults, ...checkRows(table));
	}
	for (const rule of tableRules) faults.push(...rule(tables));
	return { tables, faults: inReadingOrder(faults) };
}

/** The objections of the rules on single rows. */
function checkRows(table: RawTable): readonly Fault[] {
	const rules = rowRules[table.declaration.name] ?? [];
	return table.rows.flatMap((row) =>
		rules.flatMap((rule) => {
			const spoilt = table.spoilt.get(row);
			let isSound = true;
			const objection = rule((column) => {
				if (spoilt?.has(column)) isSound = false;
				return cell(row, column);
			});
			return objection && isSound ? [cellFault(table, row, objection.column, objection.expected)] : [];
		})
	);
}
