import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

const largestWhole = 12;
const sampleSize = 6;

/** The addresses of all pages of a built site, without its sub-path, sorted: `/`, `/data/`, `/ur/` … not the 404. */
export function pagesOf(dir: string): string[] {
	return readdirSync(dir, { recursive: true, encoding: 'utf8' })
		.map((file) => `/${file.replaceAll(sep, '/')}`)
		.filter((file) => file.endsWith('.html') && file !== '/404.html')
		.map((file) => file.replace(/index\.html$/, ''))
		.sort();
}

/** The file of a page, inside the folder of the build. */
export function fileOf(page: string): string {
	return page.endsWith('/') ? `${page}index.html` : page;
}

/**
 * Those pages that differ in kind: of more than 12 siblings (one page for each published figure, say) only 6,
 * spread evenly from the first to the last.
 */
export function kindsOf(pages: readonly string[]): string[] {
	const families = new Map<string, string[]>();
	for (const page of pages) {
		const parent = page.replace(/[^/]+\/?$/, '');
		families.set(parent, [...(families.get(parent) ?? []), page]);
	}
	return [...families.values()].flatMap((family) => {
		if (family.length <= largestWhole) return family;
		const step = (family.length - 1) / (sampleSize - 1);
		const chosen = new Set(Array.from({ length: sampleSize }, (_, index) => Math.round(index * step)));
		return family.filter((_, index) => chosen.has(index));
	});
}
