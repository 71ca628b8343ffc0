import type { Handle } from '@sveltejs/kit';
import { directionOf, langOf } from '$lib/i18n/lang';

/** Writes the page's language and direction into the document before any script runs. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = langOf(event.params.lang);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%bazyab.lang%', lang).replace('%bazyab.dir%', directionOf(lang))
	});
};
