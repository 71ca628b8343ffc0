import { yearsOfFigures } from '$lib/figures/published/by-crime';
import { sitemapXml } from '$lib/figures/published/sitemap';
import { siteUrl } from '$lib/i18n/site-url';
import { siteLimits } from '$lib/server/site';
import { printed } from '../[[lang=lang]]/data/printed.server';

export const prerender = true;

export async function GET(): Promise<Response> {
	const { figures } = await printed();
	const stat_ids = figures.map(({ stat_id }) => stat_id);
	return new Response(sitemapXml(siteUrl, yearsOfFigures(figures, (await siteLimits()).lastYear), stat_ids), {
		headers: { 'content-type': 'application/xml' }
	});
}
