import { base } from '$app/paths';
import { overviewStatements } from '$lib/figures/overview';
import { datasetJsonLd } from '$lib/figures/published/dataset-json-ld';
import { langOf } from '$lib/i18n/lang';
import { loadCatalogue } from '$lib/i18n/messages/load';
import { siteUrl } from '$lib/i18n/site-url';
import { createWords } from '$lib/i18n/words';
import { siteManifest } from '$lib/server/site';
import type { PageServerLoad } from './$types';
import { livingPage } from './living.server';

export const load: PageServerLoad = async ({ params }) => {
	const manifest = await siteManifest();
	const lang = langOf(params.lang);
	const words = createWords(lang, await loadCatalogue(lang), base);
	return {
		dataset: datasetJsonLd(manifest, words, siteUrl),
		living: await livingPage(overviewStatements)
	};
};
