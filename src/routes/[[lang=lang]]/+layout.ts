import { langOf } from '$lib/i18n/lang';
import { loadCatalogue } from '$lib/i18n/messages/load';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ params, data }) => {
	const lang = langOf(params.lang);
	return { ...data, lang, catalogue: await loadCatalogue(lang) };
};
