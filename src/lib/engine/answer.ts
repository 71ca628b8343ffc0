import { ProblemError } from '../problem';
import type { ColumnSpec, ColumnSpecs, Statement } from '../sql/statement';
import type { Frame, NumberColumn, TextColumn } from './frame';

/** More rows than this are not an answer to draw or to read: the question has to count, bin or page. */
export const ROW_LIMIT = 100_000;

/** The furthest day that a Date can hold, either way. */
const LAST_DAY_MS = 8.64e15;

/** One column as an engine hands it over, before anything is promised. */
export interface AnswerColumn {
	readonly name: string;
	/** `nothing`: a column of bare NULLs, which fits any promise; `other`: a type that no Frame holds. */
	readonly holds: ColumnSpec['type'] | 'nothing' | 'other';
	/** The engine's own name of the type, for the word to the author of a query. */
	readonly sqlType: string;
	/** Dates as UTC milliseconds, decimals as numbers, large integers as they are; null where missing. */
	readonly valueAt: (row: number) => string | number | bigint | boolean | null;
}

export interface Answer {
	readonly length: number;
	readonly columns: readonly AnswerColumn[];
}

/**
 * Holds an answer to what its statement promised, the same for every engine, and makes it a Frame.
 *
 * Integers beyond 2^53 are refused, not rounded. A boolean counts as 0 or 1.
 *
 * @throws ProblemError `contract`: names differ, a type differs, a value is missing where it never may be, a number is
 * not finite, or there are more than {@link ROW_LIMIT} rows.
 */
export function frameFromAnswer<C extends ColumnSpecs>(answer: Answer, statement: Statement<C>): Frame<C> {
	const refuse = (column: string, fault: string): never => {
		throw new ProblemError({ kind: 'contract', query: statement.name, column, fault });
	};
	if (answer.length > ROW_LIMIT) refuse('', `${answer.length} rows, more than ${ROW_LIMIT}`);
	const given = new Map<string, AnswerColumn>();
	for (const column of answer.columns) {
		if (given.has(column.name)) refuse(column.name, 'named twice in the answer');
		if (!Object.hasOwn(statement.columns, column.name)) refuse(column.name, 'not declared');
		given.set(column.name, column);
	}
	const columns: Record<string, TextColumn | NumberColumn> = {};
	for (const [name, spec] of Object.entries<ColumnSpec>(statement.columns)) {
		const column = given.get(name) ?? refuse(name, 'not in the answer');
		if (column.holds !== spec.type && column.holds !== 'nothing') {
			refuse(name, `declared ${spec.type}, answered ${column.sqlType}`);
		}
		const fault = (row: number, what: string): never => refuse(name, `${what} in row ${row}`);
		columns[name] =
			spec.type === 'text'
				? texts(column, spec, answer.length, fault)
				: numbers(column, spec, answer.length, fault);
	}
	return { length: answer.length, columns: columns as Frame<C>['columns'] };
}

type Fault = (row: number, what: string) => never;

function texts(column: AnswerColumn, spec: ColumnSpec, length: number, fault: Fault): TextColumn {
	return Array.from({ length }, (_, row) => {
		const value = column.valueAt(row);
		if (value === null) return spec.missing === 'never' ? fault(row, 'missing value') : null;
		return typeof value === 'string' ? value : fault(row, `no text (${typeof value})`);
	});
}

function numbers(column: AnswerColumn, spec: ColumnSpec, length: number, fault: Fault): NumberColumn {
	const made = new Float64Array(length);
	for (let row = 0; row < length; row += 1) {
		const value = column.valueAt(row);
		if (value === null) {
			made[row] = spec.missing === 'never' ? fault(row, 'missing value') : NaN;
			continue;
		}
		const number = Number(value);
		if (typeof value === 'string' || !Number.isFinite(number)) fault(row, `no finite number (${value})`);
		if (typeof value === 'bigint' && !Number.isSafeInteger(number)) fault(row, `no exact number (${value})`);
		if (spec.type === 'date' && Math.abs(number) > LAST_DAY_MS) fault(row, 'no day of the calendar');
		made[row] = number;
	}
	return made;
}

/** The number nearest to a decimal of `scale` digits after the point; a whole one stays exact for the check. */
export function decimalValue(unscaled: bigint, scale: number): number | bigint {
	return scale === 0 ? unscaled : Number(`${unscaled}e-${scale}`);
}
