import { siteUrl } from '$lib/i18n/site-url';

export const prerender = true;

export function GET(): Response {
	const lines = [
		'User-agent: *',
		'Disallow:',
		...(siteUrl === null ? [] : [`Sitemap: ${siteUrl}/sitemap.xml`])
	];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain' } });
}
