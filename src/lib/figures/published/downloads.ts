import type { Words } from '../../i18n/words';
import type { ManifestTable } from '../../manifest/manifest';

/** A file that a reader can take away. */
export interface Download {
	/** Name of the format, the same in both languages. */
	readonly format: string;
	/** Path under the site's `data/` folder. */
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
}

const formats = [
	['csv', 'CSV'],
	['parquet', 'Parquet'],
	['arrow', 'Arrow'],
	['geojson', 'GeoJSON']
] as const;

/** Which files of a table can be downloaded? */
export function downloadsOf(table: ManifestTable): readonly Download[] {
	return formats.flatMap(([key, format]) => {
		const file = table.files[key];
		return file === null ? [] : [{ format, path: file.path, bytes: file.bytes, sha256: file.sha256 }];
	});
}

/** Writes a size as a reader judges it: at least 1 kB, megabytes from a million bytes on. */
export function sizeText(bytes: number, words: Words): string {
	return bytes < 1_000_000
		? words.t('data.kb', { n: Math.max(1, Math.round(bytes / 1000)) })
		: words.t('data.mb', { n: words.decimal(bytes / 1_000_000, 1) });
}
