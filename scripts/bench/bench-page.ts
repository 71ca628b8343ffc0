import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { build } from 'vite';
import type { BenchPage } from './page/contract';
import { withServed, type Bench } from './site';

const path = (below: string) => fileURLToPath(new URL(`../../${below}`, import.meta.url));

/** Builds the page of the benchmarks beside the site's data, serves it and opens it in a browser of its own. */
export async function withBenchPage<T>(measure: (page: Page, bench: Bench) => Promise<T>): Promise<T> {
	const outDir = path('.cache/bench-page');
	await build({
		configFile: false,
		logLevel: 'error',
		root: path('scripts/bench/page'),
		publicDir: path('static'),
		resolve: { alias: { $lib: path('src/lib') } },
		worker: { format: 'es' },
		build: { target: 'es2022', outDir, emptyOutDir: true, reportCompressedSize: false }
	});
	return withServed(outDir, async (bench) => {
		const page = await bench.browser.newPage();
		await page.goto(`${bench.origin}/`);
		await page.waitForFunction(() => Reflect.has(globalThis, 'benchPage'));
		return measure(page, bench);
	});
}

/** Calls one of the functions that the page offers. */
export function call<K extends keyof BenchPage>(
	page: Page,
	name: K,
	table: Parameters<BenchPage[K]>[0]
): Promise<Awaited<ReturnType<BenchPage[K]>>> {
	return page.evaluate(
		([method, argument]) => {
			const offered: BenchPage = Reflect.get(globalThis, 'benchPage');
			return offered[method](argument) as Promise<Awaited<ReturnType<BenchPage[K]>>>;
		},
		[name, table] as const
	);
}
