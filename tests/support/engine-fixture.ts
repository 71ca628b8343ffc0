import type { DerivedTable } from '$lib/engine/engine';
import type { ColumnType, Manifest, ManifestColumn, ManifestFile } from '$lib/manifest/manifest';

/** Rows that a careless reader of Arrow or Parquet gets wrong: null first, blanks, three scripts, far days, large sums. */
export const sightings = [
	{ id: null, kind: 'ransom', solvers: null, victims: null, paid_pkr: null, day: null },
	{ id: 'a', kind: 'ransom', solvers: 'cplc;avcc', victims: 1, paid_pkr: 3_000_000_000, day: '1999-12-31' },
	{ id: '', kind: null, solvers: 'family', victims: 0, paid_pkr: 0.1, day: '1969-07-20' },
	{ id: "O'Brien <b>x</b>", kind: 'express', solvers: 'self', victims: -2, paid_pkr: 2.5, day: '2024-02-29' },
	{ id: 'بازیاب', kind: 'ransom', solvers: 'self', victims: 2_147_483_647, paid_pkr: 1, day: '2010-01-01' }
] as const;

const columnTypes: Readonly<Record<keyof (typeof sightings)[number], ColumnType>> = {
	id: 'text',
	kind: 'code',
	solvers: 'codes',
	victims: 'integer',
	paid_pkr: 'number',
	day: 'date'
};

export const sightingTypes = ['VARCHAR', 'VARCHAR', 'VARCHAR', 'INTEGER', 'DOUBLE', 'DATE'] as const;

export const derived: readonly DerivedTable[] = [
	{
		name: 'kinds',
		from: ['sightings'],
		text: 'select kind, count(*)::integer as n from sightings group by kind'
	},
	{ name: 'kind_total', from: ['kinds'], text: 'select sum(n)::integer as n from kinds' },
	{ name: 'orphan', from: ['nowhere'], text: 'select 1 as n' },
	{ name: 'broken', from: ['sightings'], text: 'select no_such_column from sightings' },
	{ name: 'endless', from: [], text: 'select count(*) as n from range(1000000000) a, range(100000) b' }
];

/** A manifest of the one table, as the data build would write it. */
export function manifestOf(files: { arrow?: ManifestFile; parquet?: ManifestFile }, rows: number): Manifest {
	const columns = Object.entries(columnTypes).map(([name, type]): ManifestColumn => ({
		name,
		type,
		unit: 'none',
		codes: type === 'code' || type === 'codes' ? ['ransom', 'express'] : null,
		missing: 'not-reported',
		description: { en: name, ur: 'نام' }
	}));
	const licence = { id: 'CC0-1.0', name: 'CC0', url: 'https://creativecommons.org/', attribution: 'nobody' };
	return {
		schema: 1,
		data_version: '0123456789ab',
		tables: [
			{
				name: 'sightings',
				rows,
				columns,
				coverage: { from: 1969, to: 2024 },
				licence,
				synthetic: true,
				files: { arrow: files.arrow ?? null, parquet: files.parquet ?? null, csv: null, geojson: null }
			}
		]
	};
}
