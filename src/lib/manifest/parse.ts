import { ProblemError } from '../problem';
import type { ColumnType, Manifest, ManifestColumn } from './manifest';
import { fields, flag, list, matching, named, oneOf, orNull, text, whole } from './shape';
import { units } from './unit';

const FILE = 'manifest.json';

const columnTypes: readonly ColumnType[] = ['text', 'code', 'codes', 'integer', 'number', 'date'];
const missingPolicies: readonly ManifestColumn['missing'][] = [
	'never',
	'not-reported',
	'not-covered',
	'not-applicable'
];

const name = matching(/^[a-z][a-z0-9_]*$/, 'a snake_case name');

const column = fields({
	name,
	type: oneOf(columnTypes),
	unit: oneOf(units),
	codes: orNull(list(text)),
	missing: oneOf(missingPolicies),
	description: fields({ en: text, ur: text })
});

const file = orNull(
	fields({
		path: matching(/^[A-Za-z0-9_-]+(\.[a-z]+)+$/, 'the name of a file'),
		bytes: whole,
		sha256: matching(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
	})
);

const table = fields({
	name,
	rows: whole,
	columns: named(column),
	coverage: orNull(fields({ from: whole, to: whole })),
	licence: fields({ id: text, name: text, url: text, attribution: text }),
	synthetic: flag,
	files: fields({ arrow: file, parquet: file, csv: file, geojson: file })
});

const manifest = fields({
	schema: oneOf([1]),
	data_version: matching(/^[0-9a-f]{12}$/, '12 hexadecimal digits'),
	tables: named(table)
});

/**
 * Is this the manifest of the site's data?
 *
 * @param json what `JSON.parse` made of `manifest.json`.
 * @returns the same value, now typed.
 * @throws ProblemError of kind `manifest` that lists every fault with its path.
 */
export function parseManifest(json: unknown): Manifest {
	const faults = manifest(json, '');
	if (faults.length > 0) throw new ProblemError({ kind: 'manifest', file: FILE, faults });
	return json as Manifest;
}
