import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
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
