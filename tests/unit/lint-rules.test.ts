import { ESLint } from 'eslint';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: root });

async function rulesBroken(file: string, code: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(code, { filePath: join(root, file) });
	return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const direction = 'bazyab/import-direction';

test.each([
	['src/lib/stats/x.ts', "import '../problem';"],
	['src/lib/stats/x.ts', "import '$lib/manifest/manifest';"],
	['src/lib/problem.ts', "import './stats/estimate';"],
	['src/lib/manifest/x.ts', "import '../sql/statement';"],
	['src/lib/sql/x.ts', "import '../engine/engine';"],
	['src/lib/engine/x.ts', "import '$lib/queries';"],
	['src/lib/engine/x.ts', "import '../filters/choices';"],
	['src/lib/queries/x.ts', "import '../filters/choices';"],
	['src/lib/filters/x.ts', "import '../figures/overview';"],
	['src/lib/filters/x.ts', "import '../queries';"],
	['src/lib/charts/x.ts', "import '../engine/frame';"],
	['src/lib/charts/deep/x.ts', "import '../../figures/overview';"],
	['src/lib/maps/x.ts', "import '$lib/queries';"],
	['src/lib/i18n/x.ts', "import '../charts/axis';"],
	['src/lib/theme/x.ts', "import '../i18n/lang';"],
	['src/lib/figures/a/x.ts', "import '../../server/site';"],
	['src/lib/figures/a/x.ts', "import '../../../routes/x';"],
	['src/routes/x.ts', "import '$lib/sql/sql';"],
	['src/lib/stats/x.ts', "import '../../../scripts/serve';"],
	['src/lib/utils/x.ts', "import '../problem';"]
])('%s may not say %s', async (file, code) => {
	expect(await rulesBroken(file, code)).toEqual([direction]);
});

test.each([
	["import type { A } from '../problem';\nexport type B = A;", 'a type'],
	["export * from '../problem';", 'all names of another file'],
	["export { a } from '../problem';", 'a name of another file'],
	["export const a = () => import('../problem');", 'a file when asked'],
	["export type A = import('../problem').A;", 'a type in place']
])('the import direction binds %j: %s', async (code) => {
	expect(await rulesBroken('src/lib/stats/x.ts', code)).toEqual([direction]);
});

test.each([
	['src/lib/queries/x.ts', '@duckdb/duckdb-wasm'],
	['src/lib/figures/a/x.ts', 'apache-arrow'],
	['src/lib/engine/x.ts', '@duckdb/node-api'],
	['src/lib/figures/a/x.ts', 'maplibre-gl/dist/maplibre-gl.css'],
	['src/routes/x.ts', 'd3'],
	['src/lib/charts/x.ts', 'd3-scale']
])('%s may not know the package %s', async (file, name) => {
	expect(await rulesBroken(file, `import '${name}';`)).toEqual([direction]);
});

test.each([
	['src/lib/sql/x.ts', "import '../manifest/manifest';"],
	['src/lib/engine/x.ts', "import 'apache-arrow';\nimport '@duckdb/duckdb-wasm/dist/x.wasm?url';"],
	['src/lib/maps/x.ts', "import 'maplibre-gl';\nimport '$lib/theme/palette';"],
	[
		'src/lib/figures/a/x.ts',
		"import 'd3';\nimport '../../queries';\nimport '../b/y';\nimport '../../problem';"
	],
	['src/routes/+page.server.ts', "import '$lib/server/site';"],
	['scripts/x.ts', "import '../src/lib/engine/frame';\nimport 'apache-arrow';"],
	['tests/db/x.test.ts', "import '../../src/lib/server/prime';"]
])('%s may say %s', async (file, code) => {
	expect(await rulesBroken(file, code)).toEqual([]);
});

const script = (code: string) => `<script lang="ts">\n\t${code}\n</script>\n`;

test.each([
	['svelte/no-at-html-tags', 'src/lib/charts/X.svelte', '{@html 1}\n'],
	['svelte/require-each-key', 'src/lib/charts/X.svelte', '{#each [1] as a}{a}{/each}\n'],
	['no-console', 'src/lib/charts/X.svelte', script('console.log(1);')],
	[direction, 'src/lib/charts/X.svelte', script("import '../engine/frame';")],
	['no-restricted-properties', 'src/lib/charts/X.svelte', script('export const a = Math.random();')],
	['no-restricted-syntax', 'src/lib/filters/x.svelte.ts', 'export const a = new Date();'],
	['no-restricted-syntax', 'src/lib/filters/x.ts', 'export const a = Date();'],
	['no-restricted-properties', 'src/lib/filters/x.ts', 'export const a = Date.now();'],
	['@typescript-eslint/no-explicit-any', 'src/lib/filters/x.ts', 'export const a = (b: any) => b;'],
	['@typescript-eslint/no-explicit-any', 'scripts/x.ts', 'export const a = (b: any) => b;'],
	[
		'@typescript-eslint/no-non-null-assertion',
		'src/lib/filters/x.ts',
		'export const a = (b?: string) => b!;'
	],
	['@typescript-eslint/ban-ts-comment', 'src/lib/filters/x.ts', '// @ts-ignore\nexport const a = 1;'],
	['max-lines', 'src/lib/filters/x.ts', 'export {};\n'.repeat(301)]
])('%s holds in %s', async (rule, file, code) => {
	expect(await rulesBroken(file, code)).toContain(rule);
});

test('a date of the data and a message of a script are allowed', async () => {
	expect(await rulesBroken('src/lib/filters/x.ts', 'export const a = (ms: number) => new Date(ms);')).toEqual(
		[]
	);
	expect(await rulesBroken('scripts/x.ts', "console.log('done');")).toEqual([]);
});
