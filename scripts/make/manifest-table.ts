import type { DuckDBConnection } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import type { ManifestFile, ManifestTable } from '../../src/lib/manifest/manifest';
import type { TableDeclaration } from '../tables/declaration';
import { quoted } from './sql-types';

/** The bytes of a table's files, by format; null where it has none. */
export type TableFiles = Readonly<Record<keyof ManifestTable['files'], NamedFile | null>>;

export interface NamedFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** What the manifest says of a table. */
export async function manifestTable(
	connection: DuckDBConnection,
	declaration: TableDeclaration,
	files: TableFiles
): Promise<ManifestTable> {
	const { name, licence, synthetic } = declaration;
	return {
		name,
		rows: await rowCount(connection, name),
		columns: declaration.columns.map(({ name, type, unit, codes, missing, description }) => ({
			name,
			type,
			unit,
			codes,
			missing,
			description
		})),
		coverage: await coverage(connection, declaration),
		licence,
		synthetic,
		files: {
			arrow: manifestFile(files.arrow),
			parquet: manifestFile(files.parquet),
			csv: manifestFile(files.csv),
			geojson: manifestFile(files.geojson)
		}
	};
}

/** The SHA-256 of a file's bytes, or of a text in UTF-8, in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function manifestFile(file: NamedFile | null): ManifestFile | null {
	return file === null ? null : { path: file.path, bytes: file.bytes.length, sha256: sha256(file.bytes) };
}

async function rowCount(connection: DuckDBConnection, table: string): Promise<number> {
	return firstNumber(connection, `select count(*)::integer from ${table}`);
}

async function coverage(
	connection: DuckDBConnection,
	{ name, columns, coverage: over }: TableDeclaration
): Promise<ManifestTable['coverage']> {
	if (over === null) return null;
	const year = (column: string) => {
		const isDate = columns.some((declared) => declared.name === column && declared.type === 'date');
		return isDate ? `year(${quoted(column)})` : quoted(column);
	};
	return {
		from: await firstNumber(connection, `select min(${year(over.from)})::integer from ${name}`),
		to: await firstNumber(connection, `select max(${year(over.to)})::integer from ${name}`)
	};
}

async function firstNumber(connection: DuckDBConnection, query: string): Promise<number> {
	const [row] = (await connection.runAndReadAll(query)).getRows();
	const [value] = row ?? [];
	if (typeof value !== 'number') throw new RangeError(`no number from ${query}`);
	return value;
}
