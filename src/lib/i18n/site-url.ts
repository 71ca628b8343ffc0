/** Written into the code at build from the environment's `SITE_URL`; absent in tests. */
declare const __SITE_URL__: string | undefined;

/**
 * The full address of the site's root without a slash at its end, sub-path included; null when the build was not told.
 * Absolute addresses are left out then, never guessed.
 */
export const siteUrl: string | null =
	typeof __SITE_URL__ === 'string' && __SITE_URL__ !== '' ? __SITE_URL__.replace(/\/+$/, '') : null;

/** The absolute address of a page in a language, or null when the site's root is not known. */
export function absoluteUrl(lang: 'en' | 'ur', path: `/${string}`, root = siteUrl): string | null {
	return root === null ? null : `${root}${lang === 'en' ? '' : `/${lang}`}${path}`;
}
