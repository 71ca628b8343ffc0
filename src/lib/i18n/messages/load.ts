import type { Lang } from '../lang';
import type { Catalogue } from './catalogue';

/** Fetches the words of one language, so that no page carries both. */
export async function loadCatalogue(lang: Lang): Promise<Catalogue> {
	return lang === 'ur' ? (await import('./ur')).ur : (await import('./en')).en;
}
