import type { ColumnType, Manifest, ManifestFile, ManifestTable } from '../../src/lib/manifest/manifest';
import type { ColumnDeclaration, TableDeclaration } from '../tables/declaration';

/** Types of the Frictionless table schema. */
const fieldTypes: Readonly<Record<ColumnType, string>> = {
	text: 'string',
	code: 'string',
	codes: 'string',
	integer: 'integer',
	number: 'number',
	date: 'date'
};

const mediaTypes: Readonly<Record<keyof ManifestTable['files'], string>> = {
	csv: 'text/csv',
	parquet: 'application/vnd.apache.parquet',
	arrow: 'application/vnd.apache.arrow.stream',
	geojson: 'application/geo+json'
};

/** The Frictionless Data Package of the downloads: each table as CSV with its schema, and its other formats beside it. */
export function dataPackage(manifest: Manifest, declarations: readonly TableDeclaration[]): unknown {
	const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
	const licences = new Map(manifest.tables.map(({ licence }) => [licence.id, license(licence)]));
	return {
		profile: 'data-package',
		name: 'bazyab',
		title: 'Bazyab: what is known, and how well, about kidnapping in Karachi',
		version: manifest.data_version,
		licenses: [...licences.values()],
		resources: manifest.tables.flatMap((table) => {
			const declaration = byName.get(table.name);
			return declaration ? resources(table, declaration) : [];
		})
	};
}

function resources(table: ManifestTable, declaration: TableDeclaration): readonly unknown[] {
	const { title, summary, licence, synthetic } = declaration;
	const shared = {
		title: synthetic && !title.en.includes('SYNTHETIC') ? `SYNTHETIC: ${title.en}` : title.en,
		title_ur: title.ur,
		licenses: [license(licence)],
		attribution: licence.attribution
	};
	const { csv, ...others } = table.files;
	return [
		...(csv === null
			? []
			: [
					{
						name: table.name,
						profile: 'tabular-data-resource',
						...shared,
						description: summary.en,
						description_ur: summary.ur,
						...fileFacts(csv, 'csv'),
						encoding: 'utf-8',
						dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
						schema: tableSchema(declaration)
					}
				]),
		...Object.entries(others).flatMap(([format, file]) =>
			file === null
				? []
				: [
						{
							name: `${table.name}.${format}`,
							profile: 'data-resource',
							...shared,
							...fileFacts(file, format as keyof typeof others)
						}
					]
		)
	];
}

function fileFacts({ path, bytes, sha256 }: ManifestFile, format: keyof ManifestTable['files']) {
	return { path, format, mediatype: mediaTypes[format], bytes, hash: `sha256:${sha256}` };
}

function license({ id, name, url }: TableDeclaration['licence']) {
	return { name: id, title: name, path: url };
}

function tableSchema({ columns, key, name }: TableDeclaration) {
	return {
		fields: columns.map(field),
		missingValues: [''],
		...(key.length === 0 ? {} : { primaryKey: key }),
		...(name === 'headline_series'
			? {
					foreignKeys: [
						{ fields: 'stat_id', reference: { resource: 'published_statistics', fields: 'stat_id' } }
					]
				}
			: {})
	};
}

function field({ name, type, unit, codes, missing, description, min, max, form }: ColumnDeclaration) {
	const constraints = {
		...(missing === 'never' ? { required: true } : {}),
		...(type === 'code' && codes !== null ? { enum: codes } : {}),
		...(form === null ? {} : { pattern: form.pattern.source }),
		...(min === null ? {} : { minimum: min }),
		...(max === null ? {} : { maximum: max })
	};
	return {
		name,
		type: fieldTypes[type],
		description: description.en,
		description_ur: description.ur,
		unit,
		missing,
		...(type === 'codes' ? { codes, separator: ';' } : {}),
		constraints
	};
}
