import type { FeatureCollection } from 'geojson';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { overviewStatements } from '$lib/figures/overview';
import { defaultChoices } from '$lib/filters/choices';
import type { Limits } from '$lib/filters/limits';
import type { Lang } from '$lib/i18n/lang';
import { loadCatalogue } from '$lib/i18n/messages/load';
import { parseManifest } from '$lib/manifest/parse';
import { projectCity } from '$lib/maps/project-city';
import { derivedTables } from '$lib/queries';
import { openNodeEngine } from '$lib/server/node-engine';
import { prime } from '$lib/server/prime';
import OverviewProbe from './components/OverviewProbe.svelte';

/**
 * The overview as the build would print it from the data in this folder: the page's own markup, answered by DuckDB in
 * node. A whole build would say the same and take a minute.
 */
export async function renderOverview(dataDir: string, lang: Lang, limits: Limits): Promise<string> {
	const readJson = async (file: string): Promise<unknown> =>
		JSON.parse(await readFile(join(dataDir, file), 'utf8'));
	const readFeatures = async (file: string) => (await readJson(file)) as FeatureCollection;
	const manifest = parseManifest(await readJson('manifest.json'));
	const engine = await openNodeEngine({ manifest, dataDir, derived: derivedTables });
	try {
		const catalogue = await loadCatalogue(lang);
		const data = {
			lang,
			catalogue,
			data_version: manifest.data_version,
			dataset: null,
			living: {
				primed: {
					frames: await prime(engine, overviewStatements(defaultChoices)),
					data_version: manifest.data_version
				},
				limits,
				city: projectCity(await readFeatures('districts.geojson'), await readFeatures('basemap.geojson')),
				incidentRows: manifest.tables.find(({ name }) => name === 'incidents')?.rows ?? 0
			}
		};
		return render(OverviewProbe, { props: { lang, catalogue, data } }).body;
	} finally {
		await engine.close();
	}
}
