import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dictionary, dictionaryName } from '../../scripts/make/dictionary';
import { madeTables } from '../../scripts/make/made-tables';
import { declarations } from '../../scripts/tables';

const dataDir = join(import.meta.dirname, '../../data');
const all = [...declarations, ...madeTables.map(({ declaration }) => declaration)];

describe('the declarations of the tables', () => {
	it.each(declarations.map((declaration) => [declaration.name, declaration] as const))(
		'agree with the dictionary that lies beside %s',
		async (_, declaration) => {
			const onDisk = await readFile(join(dataDir, dictionaryName(declaration)), 'utf8');
			expect(onDisk, 'run: npm run data -- --dictionaries').toBe(dictionary(declaration));
		}
	);

	it.each(all.map((declaration) => [declaration.name, declaration] as const))(
		'of %s name only columns that it has, and codes for every coded one',
		(_, { columns, key, order, coverage }) => {
			const names = columns.map(({ name }) => name);
			const named = [...key, ...order, ...(coverage ? [coverage.from, coverage.to] : [])];
			expect(named.filter((name) => !names.includes(name))).toEqual([]);
			expect(new Set(names).size).toBe(names.length);
			const isCoded = ({ type }: { type: string }) => type === 'code' || type === 'codes';
			expect(columns.filter((column) => isCoded(column) !== (column.codes !== null))).toEqual([]);
			const repeated = columns.filter(({ codes }) => new Set(codes ?? []).size !== (codes ?? []).length);
			expect(repeated).toEqual([]);
		}
	);

	it.each(all.map((declaration) => [declaration.name, declaration] as const))(
		'of %s are written in both languages',
		(_, { title, summary, columns }) => {
			for (const { en, ur } of [title, summary, ...columns.map(({ description }) => description)]) {
				expect(en).toMatch(/^[^\u0600-\u06ff]+$/);
				expect(ur).toMatch(/[\u0600-\u06ff]/);
			}
		}
	);

	it('carry the licences under which the files are published', () => {
		expect(Object.fromEntries(declarations.map(({ name, licence }) => [name, licence.id]))).toEqual({
			published_statistics: 'CC-BY-4.0',
			headline_series: 'CC-BY-4.0',
			incidents: 'CC-BY-4.0',
			districts: 'ODbL-1.0',
			towns: 'CC-BY-3.0-IGO',
			places: 'ODbL-1.0',
			population: 'facts',
			population_subdivisions: 'facts',
			deflators: 'CC-BY-4.0',
			basemap: 'ODbL-1.0'
		});
	});
});
