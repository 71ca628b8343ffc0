import { ProblemError } from '../problem';
import type { ColumnType, Manifest, ManifestColumn } from './manifest';
import { units } from './unit';

const FILE = 'manifest.json';

const columnTypes: readonly ColumnType[] = ['text', 'code', 'codes', 'integer', 'number', 'date'];
const missingPolicies: readonly ManifestColumn['missing'][] = [
	'never',
	'not-reported',
	'not-covered',
	'not-applicable'
];
const formats = ['arrow', 'parquet', 'csv', 'geojson'] as const;

type Check = (value: unknown, path: string) => void;

/**
 * Is this the manifest of the site's data?
 *
 * @param json what `JSON.parse` made of `manifest.json`.
 * @returns the same value, now typed.
 * @throws ProblemError of kind `manifest` that lists every fault with its path.
 */
export function parseManifest(json: unknown): Manifest {
	const faults: string[] = [];
	const expect = (holds: boolean, path: string, expected: string) => {
		if (!holds) faults.push(`${path}: expected ${expected}`);
		return holds;
	};
	const text: Check = (value, path) => void expect(typeof value === 'string' && value !== '', path, 'text');
	const whole: Check = (value, path) => void expect(isWhole(value), path, 'a whole number from 0 on');
	const flag: Check = (value, path) => void expect(typeof value === 'boolean', path, 'true or false');
	const oneOf =
		(allowed: readonly unknown[]): Check =>
		(value, path) =>
			void expect(allowed.includes(value), path, `one of ${allowed.join(', ')}`);
	const orNull =
		(check: Check): Check =>
		(value, path) =>
			value === null ? undefined : check(value, path);
	const fields =
		(checks: Readonly<Record<string, Check>>): Check =>
		(value, path) => {
			if (!isRecord(value)) return void expect(false, path, 'an object');
			for (const [name, check] of Object.entries(checks))
				check(value[name], path === '' ? name : `${path}.${name}`);
		};
	const list =
		(check: Check): Check =>
		(value, path) => {
			if (!Array.isArray(value)) return void expect(false, path, 'a list');
			value.forEach((item, index) => check(item, `${path}[${index}]`));
		};
	const named =
		(check: Check): Check =>
		(value, path) => {
			list(check)(value, path);
			const names = Array.isArray(value)
				? value.map((item: unknown) => (isRecord(item) ? item['name'] : null))
				: [];
			names.forEach((name, index) => {
				if (typeof name === 'string')
					expect(names.indexOf(name) === index, `${path}[${index}].name`, 'a name used once');
			});
		};
	const matching =
		(pattern: RegExp, expected: string): Check =>
		(value, path) =>
			void expect(typeof value === 'string' && pattern.test(value), path, expected);

	const bothLanguages = fields({ en: text, ur: text });
	const column = fields({
		name: matching(/^[a-z][a-z0-9_]*$/, 'a snake_case name'),
		type: oneOf(columnTypes),
		unit: oneOf(units),
		codes: orNull(list(text)),
		missing: oneOf(missingPolicies),
		description: bothLanguages
	});
	const file = fields({
		path: matching(/^[A-Za-z0-9_-]+(\.[a-z]+)+$/, 'the name of a file'),
		bytes: whole,
		sha256: matching(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
	});
	const table = fields({
		name: matching(/^[a-z][a-z0-9_]*$/, 'a snake_case name'),
		rows: whole,
		columns: named(column),
		coverage: orNull(fields({ from: whole, to: whole })),
		licence: fields({ id: text, name: text, url: text, attribution: text }),
		synthetic: flag,
		files: fields(Object.fromEntries(formats.map((format) => [format, orNull(file)])))
	});
	fields({
		schema: oneOf([1]),
		data_version: matching(/^[0-9a-f]{12}$/, '12 hexadecimal digits'),
		tables: named(table)
	})(json, '');

	if (faults.length > 0) throw new ProblemError({ kind: 'manifest', file: FILE, faults });
	return json as Manifest;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown): boolean {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
