import type { DuckDBConnection } from '@duckdb/node-api';
import { demoStatement, SHIPPED } from '../demo/statement';
import type { TableDeclaration } from '../tables/declaration';
import { demoIncidents } from '../tables/demo-incidents';

/** A table that no file under `data/` holds: the build makes its rows. */
export interface MadeTable {
	/** Its `input` is null; `synthetic` is true where the rows are made up. */
	readonly declaration: TableDeclaration;
	/**
	 * Makes the table of the declaration's name, with the declared columns and types and its rows in order. The tables of
	 * the input files are there.
	 */
	readonly makeRows: (connection: DuckDBConnection) => Promise<void>;
}

/** Every made table of the site, in the order in which they are made. */
export const madeTables: readonly MadeTable[] = [
	{
		declaration: demoIncidents,
		makeRows: async (connection) => {
			await connection.run(`create table ${demoIncidents.name} as ${demoStatement(SHIPPED)}`);
		}
	}
];
