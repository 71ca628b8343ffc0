import type { Unit } from './unit';

/** How a column is stored. A `code` is text from a closed list, dictionary-encoded in the Arrow file. */
export type ColumnType = 'text' | 'code' | 'codes' | 'integer' | 'number' | 'date';

/** What the site knows of one column of a shipped table. Words in two languages stand in the dictionary of the table. */
export interface ManifestColumn {
	readonly name: string;
	readonly type: ColumnType;
	readonly unit: Unit;
	/** The allowed codes, in their order of meaning; null where the column is not coded. `codes` columns join several with `;`. */
	readonly codes: readonly string[] | null;
	/** `never`, or the reason that a blank has. */
	readonly missing: 'never' | 'not-reported' | 'not-covered' | 'not-applicable';
	readonly description: { readonly en: string; readonly ur: string };
}

export interface ManifestFile {
	/** Path under the site's `data/` folder. */
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
}

export interface ManifestTable {
	readonly name: string;
	readonly rows: number;
	readonly columns: readonly ManifestColumn[];
	/** Years with at least one row, first and last; null for tables without a time. */
	readonly coverage: { readonly from: number; readonly to: number } | null;
	readonly licence: {
		readonly id: string;
		readonly name: string;
		readonly url: string;
		readonly attribution: string;
	};
	readonly synthetic: boolean;
	/** `arrow` is what the engine reads; null for tables that ship as GeoJSON only. */
	readonly files: {
		readonly arrow: ManifestFile | null;
		readonly parquet: ManifestFile | null;
		readonly csv: ManifestFile | null;
		readonly geojson: ManifestFile | null;
	};
}

/** What data the site ships. `data_version` is a hash over all files: it names the state of the data in links and citations. */
export interface Manifest {
	readonly schema: 1;
	readonly data_version: string;
	readonly tables: readonly ManifestTable[];
}
