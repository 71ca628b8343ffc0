import type { Lang } from '../lang';
import type { Catalogue } from './catalogue';

/**
 * Fetches the words of one language, so that no page carries both. In the browser these are the words of the pages that
 * come alive; a test sees to it that those pages use no others.
 */
export async function loadCatalogue(lang: Lang): Promise<Catalogue> {
	if (import.meta.env.SSR) return lang === 'ur' ? (await import('./ur')).ur : (await import('./en')).en;
	const { live } = lang === 'ur' ? await import('./ur/live') : await import('./en/live');
	return live as Catalogue;
}
