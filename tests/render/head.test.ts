import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadCatalogue } from '$lib/i18n/messages/load';
import type { Lang } from '$lib/i18n/lang';

/** The head that a build with this `SITE_URL` writes. */
async function headFor(siteUrl: string, lang: Lang, noindex = false): Promise<string> {
	vi.resetModules();
	vi.stubGlobal('__SITE_URL__', siteUrl);
	const { render } = await import('svelte/server');
	const { default: HeadProbe } = await import('../support/components/HeadProbe.svelte');
	return render(HeadProbe, { props: { lang, catalogue: await loadCatalogue(lang), noindex } }).head;
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the head of a page', () => {
	test('leaves absolute addresses out where the build was not told the site’s own', async () => {
		const head = await headFor('', 'en');
		expect(head).toContain('<title>The data · Bazyab</title>');
		expect(head).not.toMatch(/canonical|hreflang/);
	});

	test('names its own address and both languages, with the sub-path and without a double slash', async () => {
		const head = await headFor('https://example.org/bazyab/', 'ur');
		expect(head).toContain('<link rel="canonical" href="https://example.org/bazyab/ur/data/"/>');
		expect(head).toContain('hreflang="en" href="https://example.org/bazyab/data/"');
		expect(head).toContain('hreflang="ur" href="https://example.org/bazyab/ur/data/"');
		expect(head).toContain('hreflang="x-default" href="https://example.org/bazyab/data/"');
	});

	test('of a page that is not for search results has no canonical address', async () => {
		const head = await headFor('https://example.org', 'en', true);
		expect(head).toContain('noindex');
		expect(head).not.toContain('canonical');
	});
});

test('the description of the data stays one JSON text, whatever stands in it', async () => {
	const { render } = await import('svelte/server');
	const { default: JsonLd } = await import('$lib/i18n/JsonLd.svelte');
	const data = { name: '</script><b>&amp; "quoted" اغوا' };
	const { head } = render(JsonLd, { props: { data } });
	const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head) ?? [];
	expect(JSON.parse(json.replace(/<!--.*?-->/g, ''))).toEqual(data);
});
