import { languages } from '../../i18n/lang';
import { absoluteUrl } from '../../i18n/site-url';

/** The pages that have no parameter. */
const fixedPaths = [
	'/',
	'/explore/',
	'/data/',
	'/data/published/',
	'/data/contradictions/',
	'/methods/',
	'/signs/',
	'/trust/'
] as const;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The list of all pages for search engines, both languages of a page naming each other.
 *
 * @param root the site's absolute address. A sitemap knows no others: a build that was not told writes none.
 */
export function sitemapXml(root: string, years: readonly number[], stat_ids: readonly string[]): string {
	const paths: readonly `/${string}`[] = [
		...fixedPaths,
		...years.map((year) => `/data/years/${year}/` as const),
		...stat_ids.map((stat_id) => `/data/published/${stat_id}/` as const)
	];
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...paths.flatMap((path) => entriesOf(path, root)),
		'</urlset>',
		''
	].join('\n');
}

function entriesOf(path: `/${string}`, root: string): readonly string[] {
	const addresses = languages.map((lang) => ({ lang, url: escaped(absoluteUrl(lang, path, root) ?? '') }));
	const links = addresses.map(
		({ lang, url }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${url}"/>`
	);
	return addresses.map(({ url }) => `<url><loc>${url}</loc>${links.join('')}</url>`);
}
