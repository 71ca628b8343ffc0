import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest, ManifestTable } from '../../src/lib/manifest/manifest';
import { parseManifest } from '../../src/lib/manifest/parse';
import type { InputFiles } from '../check/check-inputs';
import type { RawTables } from '../check/table-rules';
import { declarations } from '../tables';
import type { TableDeclaration } from '../tables/declaration';
import { arrowFile } from './arrow-file';
import { csvFile, parquetFile } from './copied-file';
import { dataPackage } from './data-package';
import { fileName } from './file-notes';
import { loadTable } from './load-table';
import { madeTables } from './made-tables';
import { manifestTable, sha256, type NamedFile, type TableFiles } from './manifest-table';

export interface BuiltData {
	readonly manifest: Manifest;
	/** Everything that is served under the site's `data/`, by file name. */
	readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Digits of the data version: enough to tell states of the data apart, short enough to cite. */
const VERSION_DIGITS = 12;

/** Makes all files that the site ships of checked inputs. Equal inputs give equal bytes. */
export async function buildData(inputs: InputFiles, checked: RawTables): Promise<BuiltData> {
	const scratchDir = await mkdtemp(join(tmpdir(), 'bazyab-data-'));
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		const files = new Map<string, Uint8Array>();
		const tables: ManifestTable[] = [];
		const add = async (declaration: TableDeclaration) => {
			const made = await tableFiles(connection, declaration, inputs, scratchDir);
			for (const file of Object.values(made)) if (file !== null) files.set(file.path, file.bytes);
			tables.push(await manifestTable(connection, declaration, made));
		};
		for (const table of checked.values()) await loadTable(connection, table);
		for (const declaration of declarations) await add(declaration);
		for (const { declaration, makeRows } of madeTables) {
			await makeRows(connection);
			await add(declaration);
		}
		const data_version = sha256(JSON.stringify(tables)).slice(0, VERSION_DIGITS);
		const manifest = parseManifest({ schema: 1, data_version, tables });
		const all = [...declarations, ...madeTables.map(({ declaration }) => declaration)];
		files.set('manifest.json', jsonFile(manifest));
		files.set('datapackage.json', jsonFile(dataPackage(manifest, all)));
		return { manifest, files };
	} finally {
		connection.closeSync();
		instance.closeSync();
		await rm(scratchDir, { recursive: true, force: true });
	}
}

async function tableFiles(
	connection: DuckDBConnection,
	declaration: TableDeclaration,
	inputs: InputFiles,
	scratchDir: string
): Promise<TableFiles> {
	const named = (extension: string, bytes: Uint8Array): NamedFile => ({
		path: fileName(declaration, extension),
		bytes
	});
	const { input } = declaration;
	const shapes = input?.endsWith('.geojson') ? inputs.get(input) : undefined;
	return {
		arrow: named('arrow', await arrowFile(connection, declaration)),
		parquet: named('parquet', await parquetFile(connection, declaration, scratchDir)),
		csv: named('csv', await csvFile(connection, declaration, scratchDir)),
		geojson: shapes === undefined ? null : named('geojson', shapes)
	};
}

function jsonFile(value: unknown): Uint8Array {
	return Buffer.from(`${JSON.stringify(value, null, '\t')}\n`, 'utf8');
}
