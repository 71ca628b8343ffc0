import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { en } from '$lib/i18n/messages/en';
import { ur } from '$lib/i18n/messages/ur';
import { fileOf, pagesOf } from '../support/site-pages';

const sites = [inject('site'), inject('subPathSite')];

/** Every address in the markup, with the attribute it stands in. */
function addressesIn(html: string): { readonly attribute: string; readonly address: string }[] {
	return [...html.matchAll(/\s(href|src|action|poster|data)="([^"]*)"/g)].flatMap(([, attribute, address]) =>
		attribute && address ? [{ attribute, address: address.replaceAll('&amp;', '&') }] : []
	);
}

describe.each(sites)('the pages at $origin with the base "$base"', ({ dir, base }) => {
	const pages = pagesOf(dir).map((page) => ({ page, html: readFileSync(join(dir, fileOf(page)), 'utf8') }));

	/** What a check finds on all pages, as `page: finding`. */
	const findings = (check: (html: string, page: string) => readonly string[]) =>
		pages.flatMap(({ page, html }) => check(html, page).map((finding) => `${page}: ${finding}`));

	test('declare their language and its direction', () => {
		const wrong = findings((html, page) => {
			const expected = page.startsWith('/ur/') ? '<html lang="ur" dir="rtl"' : '<html lang="en" dir="ltr"';
			return html.includes(expected) ? [] : [`not ${expected}`];
		});
		expect(wrong).toEqual([]);
	});

	test('have one title and one main heading', () => {
		const wrong = findings((html) => [
			...(/<title>[^<]+<\/title>/.test(html) ? [] : ['no title']),
			...(html.match(/<h1[\s>]/g)?.length === 1 ? [] : ['not one h1'])
		]);
		expect(wrong).toEqual([]);
	});

	test('stand in both languages', () => {
		const all = new Set(pages.map(({ page }) => page));
		const alone = [...all].filter(
			(page) => !/\.html$/.test(page) && !all.has(page.startsWith('/ur/') ? page.slice(3) : `/ur${page}`)
		);
		expect(alone).toEqual([]);
	});

	test('load nothing from another origin', () => {
		const foreign = findings((html) =>
			[...html.matchAll(/<(script|link|img|iframe|source|video|audio|object|embed)\b[^>]*>/g)].flatMap(
				([tag]) =>
					/rel="(canonical|alternate|license|author)"/.test(tag)
						? []
						: addressesIn(tag).flatMap(({ address }) => (/^([a-z]+:)?\/\//i.test(address) ? [address] : []))
			)
		);
		expect(foreign).toEqual([]);
	});

	test('lead only to what is there, and never out of the sub-path', () => {
		// Scenes draw invented figures, which have no page.
		const broken = findings((html, page) =>
			page.includes('/scenes/')
				? []
				: addressesIn(html).flatMap(({ address }) => {
						if (/^([a-z][a-z0-9+.-]*:|\/\/|#|\?)/i.test(address)) return [];
						if (!address.startsWith('/')) return [`relative address ${address}`];
						if (!address.startsWith(`${base}/`)) return [`outside ${base}: ${address}`];
						const path = join(dir, decodeURI(address.slice(base.length).replace(/[?#].*$/s, '')));
						const there =
							existsSync(path) && (statSync(path).isFile() || existsSync(join(path, 'index.html')));
						return there ? [] : [`nothing at ${address}`];
					})
		);
		expect([...new Set(broken)]).toEqual([]);
	});

	test('say with which version of the data they were built, and lead to what that means', () => {
		const { data_version } = JSON.parse(readFileSync(join(dir, 'data/manifest.json'), 'utf8')) as {
			data_version: string;
		};
		const silent = findings((html, page) => {
			const root = `${base}${page.startsWith('/ur/') ? '/ur' : ''}`;
			const foot = /<footer.*<\/footer>/s.exec(html)?.[0] ?? '';
			const named = new RegExp(`<a href="${root}/data/#version"[^>]*>[^<]*${data_version}[^<]*</a>`);
			return named.test(foot) ? [] : ['no version in its foot'];
		});
		expect(silent).toEqual([]);
		for (const page of ['index.html', 'ur/index.html']) {
			const html = readFileSync(join(dir, page), 'utf8');
			const lines = [...html.matchAll(/<p class="source">.*?<\/p>/gs)].map(([line]) => line);
			expect(lines.length).toBeGreaterThan(12);
			expect(lines.filter((line) => !line.includes(data_version))).toEqual([]);
		}
	});

	test('carry the policy that lets nothing leave', () => {
		const open = findings((html) => {
			const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
			const wanted = ["default-src 'none'", "connect-src 'self'", "form-action 'self'"];
			return wanted.filter((directive) => !policy.includes(directive)).map((directive) => `no ${directive}`);
		});
		expect(open).toEqual([]);
	});
});

test('absolute addresses stand only where the public address is known', () => {
	const canonical = (dir: string) =>
		/<link rel="canonical" href="([^"]*)"/.exec(readFileSync(join(dir, 'index.html'), 'utf8'))?.[1];
	expect(canonical(inject('site').dir)).toBeUndefined();
	expect(canonical(inject('subPathSite').dir)).toBe('https://bazyab.example/bazyab/');
});

describe('what the build was told of the site', () => {
	const text = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');
	const { dir: untold } = inject('site');
	const { dir: told } = inject('subPathSite');

	test('its address: a sitemap that robots.txt names, or neither', () => {
		expect(existsSync(join(untold, 'sitemap.xml'))).toBe(false);
		expect(text(untold, 'robots.txt')).not.toMatch(/sitemap/i);
		expect(text(told, 'sitemap.xml')).toContain('<loc>https://bazyab.example/bazyab/ur/trust/</loc>');
		expect(text(told, 'robots.txt')).toContain('Sitemap: https://bazyab.example/bazyab/sitemap.xml');
	});

	test.each(['trust/index.html', 'ur/trust/index.html'])(
		'its repository: %s links there, or promises no place for corrections',
		(page) => {
			const link = '<a href="https://forge.example/bazyab"';
			const words = page.startsWith('ur/') ? ur : en;
			expect(text(told, page)).toContain(link);
			expect(text(told, page)).not.toContain(words['trust.errors.no-repository']);
			expect(text(untold, page)).not.toContain(words['trust.errors.repository']);
			expect(text(untold, page)).toContain(words['trust.errors.no-repository']);
		}
	);
});
