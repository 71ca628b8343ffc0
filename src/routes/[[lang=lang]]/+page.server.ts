import { base } from '$app/paths';
import { overviewStatements } from '$lib/figures/overview';
import { datasetJsonLd } from '$lib/figures/published/dataset-json-ld';
import { defaultChoices } from '$lib/filters/choices';
import { langOf } from '$lib/i18n/lang';
import { loadCatalogue } from '$lib/i18n/messages/load';
import { siteUrl } from '$lib/i18n/site-url';
import { createWords } from '$lib/i18n/words';
import { projectCity } from '$lib/maps/project-city';
import { primedFor, siteGeojson, siteLimits, siteManifest } from '$lib/server/site';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const manifest = await siteManifest();
	const lang = langOf(params.lang);
	const words = createWords(lang, await loadCatalogue(lang), base);
	return {
		dataset: datasetJsonLd(manifest, words, siteUrl),
		primed: await primedFor(overviewStatements(defaultChoices)),
		limits: await siteLimits(),
		city: projectCity(await siteGeojson('districts'), await siteGeojson('basemap')),
		incidentRows: manifest.tables.find(({ name }) => name === 'incidents')?.rows ?? 0
	};
};
