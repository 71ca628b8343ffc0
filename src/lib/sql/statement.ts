import type { Unit } from '../manifest/unit';
import type { Fragment, SqlValue } from './sql';

export type { Unit } from '../manifest/unit';

/**
 * What a query promises of one column of its answer. The border checks the promise, and the tooltip, the table, the
 * CSV header and the methods page read it.
 */
export interface ColumnSpec {
	/** `number` and `date` come as Float64Array (date: UTC milliseconds), `text` as strings. */
	readonly type: 'number' | 'text' | 'date';
	readonly unit: Unit;
	/** `never`: a missing value breaks the contract; else the reason that a missing value has. */
	readonly missing: 'never' | 'not-reported' | 'not-covered' | 'no-population' | 'not-applicable';
	/** Key of the column's name in the message catalogues. */
	readonly label: string;
}

export type ColumnSpecs = Readonly<Record<string, ColumnSpec>>;

/** One question in SQL, with what its answer must look like. */
export interface Statement<C extends ColumnSpecs = ColumnSpecs> {
	readonly name: string;
	readonly text: string;
	readonly params: readonly SqlValue[];
	readonly columns: C;
	/** The tables (shipped or derived) that must be loaded before it can run. */
	readonly tables: readonly string[];
	/** Equal for equal questions: name, text and parameters. */
	readonly key: string;
}

export interface QueryDeclaration<C extends ColumnSpecs, A> {
	readonly name: string;
	/** Key in the catalogues of the sentence that says what is asked. */
	readonly question: string;
	readonly columns: C;
	/** Which tables do these arguments touch? */
	readonly tables: (args: NoInfer<A>) => readonly string[];
	readonly build: (args: A) => Fragment;
	/** Arguments for the methods page, the parity tests and the checks on real DuckDB: at least the page's own. */
	readonly examples: readonly NoInfer<A>[];
}

export interface Query<C extends ColumnSpecs, A> extends QueryDeclaration<C, A> {
	(args: A): Statement<C>;
}

/**
 * Declares a question once: what it is called, what its answer looks like and how its text is made.
 *
 * @throws RangeError when the name is not snake_case.
 */
export function defineQuery<const C extends ColumnSpecs, A>(
	declaration: QueryDeclaration<C, A>
): Query<C, A> {
	if (!/^[a-z][a-z0-9_]*$/.test(declaration.name))
		throw new RangeError(`not a query name: ${declaration.name}`);
	const query = (args: A): Statement<C> => {
		const { text, params } = declaration.build(args);
		const tidy = text.replace(/^\n+|\s+$/g, '');
		const { name, columns } = declaration;
		return {
			name,
			text: tidy,
			params,
			columns,
			tables: declaration.tables(args),
			key: statementKey(name, tidy, params)
		};
	};
	const { name, ...rest } = declaration;
	Object.defineProperty(query, 'name', { value: name });
	return Object.assign(query, rest) as Query<C, A>;
}

/** A short name for a question, equal in node and in the browser: 53 bits of a mixing hash (cyrb53) over its parts. */
export function statementKey(name: string, text: string, params: readonly SqlValue[]): string {
	const input = JSON.stringify([text, params]);
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let index = 0; index < input.length; index += 1) {
		const code = input.charCodeAt(index);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return `${name}-${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}
