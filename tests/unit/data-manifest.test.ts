import { describe, expect, it } from 'vitest';
import { parseManifest } from '$lib/manifest/parse';
import { units } from '$lib/manifest/unit';
import { ProblemError, type Problem } from '$lib/problem';

const hash = 'ab'.repeat(32);

const aColumn = () => ({
	name: 'outcome',
	type: 'code',
	unit: 'none',
	codes: ['killed', 'rescued'] as unknown,
	missing: 'not-reported',
	description: { en: 'How it ended.', ur: 'انجام۔' } as Record<string, unknown>
});

const aTable = () => ({
	name: 'incidents',
	rows: 13,
	columns: [aColumn()],
	coverage: { from: 1991, to: 2026 } as unknown,
	licence: { id: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/', attribution: 'Bazyab' },
	synthetic: false,
	files: {
		arrow: { path: 'incidents.arrow', bytes: 10, sha256: hash } as Record<string, unknown> | null,
		parquet: null,
		csv: null,
		geojson: null
	} as Record<string, Record<string, unknown> | null>
});

const aManifest = () => ({ schema: 1, data_version: '0123456789ab', tables: [aTable()] });

function problemOf(json: unknown): Problem {
	try {
		parseManifest(json);
	} catch (caught) {
		if (caught instanceof ProblemError) return caught.problem;
		throw caught;
	}
	throw new Error('the manifest passed');
}

const faultsOf = (json: unknown) => {
	const problem = problemOf(json);
	return problem.kind === 'manifest' ? problem.faults : [problem.kind];
};

describe('parseManifest', () => {
	it('gives back a manifest as it is', () => {
		expect(parseManifest(aManifest())).toEqual(aManifest());
	});

	it('takes tables without a time and columns without codes', () => {
		const manifest = {
			...aManifest(),
			tables: [{ ...aTable(), coverage: null, columns: [{ ...aColumn(), codes: null }] }]
		};
		expect(parseManifest(manifest)).toEqual(manifest);
	});

	it.each([null, [], 'x', '<!doctype html>', 7])('names a file that is no manifest at all: %j', (json) => {
		expect(problemOf(json)).toEqual({
			kind: 'manifest',
			file: 'manifest.json',
			faults: [': expected an object']
		});
	});

	it('lists every fault with its path', () => {
		const column = {
			...aColumn(),
			name: 'Outcome',
			type: 'enum',
			unit: 'miles',
			missing: 'sometimes',
			description: { en: 'x' }
		};
		const file = { path: '../secret.arrow', bytes: -1, sha256: hash.toUpperCase() };
		const table = {
			...aTable(),
			rows: 1.5,
			columns: [aColumn(), column],
			files: { ...aTable().files, arrow: file }
		};
		expect(faultsOf({ schema: 2, data_version: 'latest', tables: [table] })).toEqual([
			'schema: expected one of 1',
			'data_version: expected 12 hexadecimal digits',
			'tables[0].rows: expected a whole number from 0 on',
			'tables[0].columns[1].name: expected a snake_case name',
			'tables[0].columns[1].type: expected one of text, code, codes, integer, number, date',
			`tables[0].columns[1].unit: expected one of ${units.join(', ')}`,
			'tables[0].columns[1].missing: expected one of never, not-reported, not-covered, not-applicable',
			'tables[0].columns[1].description.ur: expected text',
			'tables[0].files.arrow.path: expected the name of a file',
			'tables[0].files.arrow.bytes: expected a whole number from 0 on',
			'tables[0].files.arrow.sha256: expected 64 hexadecimal digits'
		]);
	});

	it('does not take a table or a column twice', () => {
		expect(faultsOf({ ...aManifest(), tables: [aTable(), aTable()] })).toEqual([
			'tables[1].name: expected a name used once'
		]);
	});

	it('does not take a missing format for none', () => {
		const { files } = aTable();
		delete files['csv'];
		expect(faultsOf({ ...aManifest(), tables: [{ ...aTable(), files }] })).toEqual([
			'tables[0].files.csv: expected an object'
		]);
	});
});
