import { yearsOfFigures } from '$lib/figures/published/by-crime';
import { sitemapXml } from '$lib/figures/published/sitemap';
import { siteUrl } from '$lib/i18n/site-url';
import { siteLimits } from '$lib/server/site';
import { printed } from '../[[lang=lang]]/data/printed.server';

export const prerender = true;

/** Without the site's own address there is no sitemap: the build writes no file, and robots.txt names none. */
export async function GET(): Promise<Response> {
	if (siteUrl === null) return new Response(null, { status: 404 });
	const { figures } = await printed();
	const stat_ids = figures.map(({ stat_id }) => stat_id);
	return new Response(sitemapXml(siteUrl, yearsOfFigures(figures, (await siteLimits()).lastYear), stat_ids), {
		headers: { 'content-type': 'application/xml' }
	});
}
