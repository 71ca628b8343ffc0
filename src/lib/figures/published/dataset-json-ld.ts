import { absoluteUrl } from '../../i18n/site-url';
import type { Words } from '../../i18n/words';
import type { Manifest } from '../../manifest/manifest';
import { downloadsOf } from './downloads';

const mediaTypes: Readonly<Record<string, string>> = {
	CSV: 'text/csv',
	Parquet: 'application/vnd.apache.parquet',
	Arrow: 'application/vnd.apache.arrow.stream',
	GeoJSON: 'application/geo+json'
};

/**
 * Describes the data for search engines, after schema.org/Dataset.
 *
 * Synthetic tables are left out: no search result may offer invented rows as data about Karachi.
 *
 * @param root the site's absolute address; null when the build was not told, and then there is nothing to say.
 */
export function datasetJsonLd(
	manifest: Manifest,
	words: Words,
	root: string | null
): Readonly<Record<string, unknown>> | null {
	const url = absoluteUrl(words.lang, '/data/', root);
	if (root === null || url === null) return null;
	const tables = manifest.tables.filter(({ synthetic }) => !synthetic);
	const years = tables.flatMap(({ coverage }) => (coverage === null ? [] : [coverage]));
	const first = Math.min(...years.map(({ from }) => from));
	const last = Math.max(...years.map(({ to }) => to));
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: words.t('seo.dataset.name'),
		description: words.t('seo.home.description'),
		url,
		inLanguage: words.lang,
		version: manifest.data_version,
		isAccessibleForFree: true,
		license: [...new Set(tables.map(({ licence }) => licence.url))],
		temporalCoverage: years.length === 0 ? undefined : `${first}/${last}`,
		spatialCoverage: { '@type': 'Place', name: words.name('place', 'Karachi') },
		distribution: tables.flatMap((table) =>
			downloadsOf(table).map(({ format, path }) => ({
				'@type': 'DataDownload',
				name: table.name,
				encodingFormat: mediaTypes[format],
				contentUrl: `${root}/data/${path}`
			}))
		)
	};
}
