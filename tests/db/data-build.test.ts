import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv } from 'ajv';
import { tableFromIPC } from 'apache-arrow';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '$lib/manifest/manifest';
import { parseManifest } from '$lib/manifest/parse';
import { statIdFacts, statIdOf } from '../../scripts/check/stat-id';
import { sha256 } from '../../scripts/make/manifest-table';
import frictionless from '../fixtures/data/frictionless.schema.json';
import { runScript } from '../support/data-script';

let dir = '';
let manifest: Manifest;

const folder = (name: string) => join(dir, name);
const build = (name: string, ...args: readonly string[]) =>
	runScript('data.ts', ['--out', folder(name), ...args]);

async function hashes(name: string): Promise<Readonly<Record<string, string>>> {
	const files = (await readdir(folder(name))).sort();
	return Object.fromEntries(
		await Promise.all(
			files.map(async (file) => [file, sha256(await readFile(join(folder(name), file)))] as const)
		)
	);
}

async function rows(query: string) {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	return (await connection.runAndReadAll(query)).getRowObjectsJson();
}

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'bazyab-test-'));
	const { exitCode, errors } = await build('one');
	expect(errors).toBe('');
	expect(exitCode).toBe(0);
	manifest = parseManifest(JSON.parse(await readFile(join(folder('one'), 'manifest.json'), 'utf8')));
});

afterAll(() => rm(dir, { recursive: true, force: true }));

describe('the data build', () => {
	it('gives the same bytes for the same inputs', async () => {
		await build('two');
		expect(await hashes('two')).toEqual(await hashes('one'));
	});

	it('writes exactly the files that the manifest and the package name, with their hashes and sizes', async () => {
		const named = manifest.tables
			.flatMap(({ files }) => Object.values(files))
			.filter((file) => file !== null);
		const written = await hashes('one');
		expect(Object.keys(written)).toEqual(
			[...named.map(({ path }) => path), 'manifest.json', 'datapackage.json'].sort()
		);
		for (const { path, bytes, sha256: hash } of named) {
			expect(written[path]).toBe(hash);
			expect(await readFile(join(folder('one'), path))).toHaveLength(bytes);
		}
	});

	it('says the same in Arrow, Parquet and CSV, with the declared types', async () => {
		const arrowTypes = {
			text: 'Utf8',
			codes: 'Utf8',
			integer: 'Int32',
			number: 'Float64',
			date: 'Date32<DAY>'
		};
		const sqlTypes = {
			text: 'VARCHAR',
			code: 'VARCHAR',
			codes: 'VARCHAR',
			integer: 'INTEGER',
			number: 'DOUBLE',
			date: 'DATE'
		};
		for (const { name, files, columns, rows: count } of manifest.tables) {
			const path = (file: { path: string } | null) => join(folder('one'), file?.path ?? '');
			const arrow = tableFromIPC(await readFile(path(files.arrow)));
			expect(arrow.numRows, name).toBe(count);
			expect(arrow.schema.fields.map((field) => [field.name, String(field.type)])).toEqual(
				columns.map(({ name: column, type, codes }) => [
					column,
					type === 'code'
						? `Dictionary<${(codes ?? []).length > 127 ? 'Int16' : 'Int8'}, Utf8>`
						: arrowTypes[type]
				])
			);
			const csvTypes = columns.map((column) => `'${column.name}': '${sqlTypes[column.type]}'`).join(', ');
			const csv = `read_csv('${path(files.csv)}', header = true, columns = {${csvTypes}}, quote = '"', escape = '"')`;
			const parquet = `read_parquet('${path(files.parquet)}')`;
			expect(
				await rows(
					`(from ${csv} except all from ${parquet}) union all (from ${parquet} except all from ${csv})`
				),
				name
			).toEqual([]);
			const fromArrow = arrow.toArray().map((row) =>
				columns.map(({ name: column, type }) => {
					const value: unknown = row[column];
					return type === 'date' && typeof value === 'number'
						? new Date(value).toISOString().slice(0, 10)
						: value;
				})
			);
			const fromParquet = (await rows(`from ${parquet}`)).map((row) =>
				columns.map(({ name: column }) => row[column])
			);
			expect(fromArrow, name).toEqual(fromParquet);
		}
	});

	it('keeps the names of published figures true in the CSV that is offered', async () => {
		const path = join(folder('one'), 'published_statistics.csv');
		const printed = await rows(`from read_csv('${path}', all_varchar = true)`);
		expect(printed).toHaveLength(708);
		for (const row of printed) expect(statIdOf((name) => String(row[name]))).toBe(row['stat_id']);
		expect(Object.keys(printed[0] ?? {})).toEqual(expect.arrayContaining([...statIdFacts]));
	});

	it('describes the downloads in a valid data package', async () => {
		const json: unknown = JSON.parse(await readFile(join(folder('one'), 'datapackage.json'), 'utf8'));
		const validate = new Ajv({ allErrors: true }).compile(frictionless);
		validate(json);
		expect(validate.errors).toBeNull();
		const { resources } = json as {
			resources: { path: string; hash: string; name: string; title: string }[];
		};
		const written = await hashes('one');
		for (const { path, hash } of resources) expect(hash).toBe(`sha256:${written[path]}`);
		expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
		const made = resources.filter(({ path }) => path.startsWith('SYNTHETIC-'));
		for (const { title } of made) expect(title).toContain('SYNTHETIC');
	});

	it('gives each table its coverage, and none to one without a time', () => {
		const coverage = new Map(manifest.tables.map((table) => [table.name, table.coverage]));
		expect(coverage.get('incidents')).toEqual({ from: 1991, to: 2026 });
		expect(coverage.get('headline_series')).toEqual({ from: 1990, to: 2025 });
		expect(coverage.get('population')).toEqual({ from: 1998, to: 2023 });
		expect(coverage.get('districts')).toBeNull();
	});

	it('puts the word SYNTHETIC into every file name of made-up rows, and into no other', () => {
		for (const { synthetic, files } of manifest.tables)
			for (const file of Object.values(files))
				if (file) expect(file.path.startsWith('SYNTHETIC-')).toBe(synthetic);
	});

	it('builds another file of incidents with the rest of the tables, under another version', async () => {
		const { exitCode } = await build('other', '--in', 'tests/fixtures/data/other');
		expect(exitCode).toBe(0);
		const other = parseManifest(JSON.parse(await readFile(join(folder('other'), 'manifest.json'), 'utf8')));
		expect(other.tables.find(({ name }) => name === 'incidents')?.rows).toBe(13);
		expect(other.data_version).not.toBe(manifest.data_version);
		const [before, after] = [await hashes('one'), await hashes('other')];
		const changed = Object.keys(before).filter((file) => before[file] !== after[file]);
		expect(changed).toEqual([
			'datapackage.json',
			'incidents.arrow',
			'incidents.csv',
			'incidents.parquet',
			'manifest.json'
		]);
	});

	it('clears what no longer belongs, and on a fault leaves everything as it was', async () => {
		await writeFile(join(folder('other'), 'gone.arrow'), 'x');
		await build('other');
		expect(await readdir(folder('other'))).not.toContain('gone.arrow');

		const before = await hashes('other');
		const inputs = await mkdtemp(join(dir, 'wrong-'));
		const text = await readFile('tests/fixtures/data/other/incidents.csv', 'utf8');
		await writeFile(
			join(inputs, 'incidents.csv'),
			text.replace('2010-03-01', '2010-02-30').replace('60+', '61+')
		);
		const { exitCode, errors, output } = await build('other', '--in', inputs);
		expect(exitCode).toBe(1);
		expect(output).toBe('');
		expect(errors.trim().split('\n')).toEqual([
			'incidents.csv, line 3, column date: found "2010-02-30", expected a day that exists, written YYYY-MM-DD, from 1947 to 2099.',
			'incidents.csv, line 7, column victim_age_band: found "61+", expected one of 0-11, 12-17, 18-29, 30-44, 45-59, 60+.',
			'2 faults in the data: nothing was built.'
		]);
		expect(await hashes('other')).toEqual(before);
	});
});
