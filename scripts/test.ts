/**
 * Runs every layer of the tests, or the named ones: `npm test`, `npm test -- unit db`, `npm test -- e2e -t 404`.
 * Makes the data, the proofs, the fonts and, for the end-to-end tests, the site first. The last line it prints is
 * `N passed, N failed`; what did not load, did not build or was skipped counts as failed.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshBuild, rootSite, subPathSite } from '../tests/support/site-build';
import { tally, type TestReport, type Tally } from '../tests/support/tally';

const root = fileURLToPath(new URL('../', import.meta.url));
const layers = ['unit', 'db', 'render', 'browser', 'e2e'];
const reportFile = join(root, '.cache', 'tests.json');

function run(command: string, args: readonly string[]): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
		child.on('error', (error) => {
			console.error(`${command}: ${error.message}`);
			resolve(1);
		});
		child.on('exit', (code) => resolve(code ?? 1));
	});
}

/** Runs one of the scripts beside this one. */
const script = (name: string) => run(process.execPath, ['--import', 'tsx', join('scripts', name)]);

async function prepare(chosen: readonly string[]): Promise<void> {
	for (const name of ['data.ts', 'method-proofs.ts', 'fonts.ts']) {
		if ((await script(name)) !== 0) throw new Error(`scripts/${name} failed`);
	}
	if (!chosen.includes('e2e')) return;
	for (const variant of [rootSite, subPathSite]) {
		console.log(`Building the site (${variant.name}) …`);
		await freshBuild(variant);
	}
}

async function test(chosen: readonly string[], rest: readonly string[]): Promise<Tally> {
	await rm(reportFile, { force: true });
	await mkdir(dirname(reportFile), { recursive: true });
	const exitCode = await run(process.execPath, [
		join('node_modules', 'vitest', 'vitest.mjs'),
		'run',
		...chosen.flatMap((layer) => ['--project', layer]),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${reportFile}`,
		...rest
	]);
	const report = JSON.parse(await readFile(reportFile, 'utf8')) as TestReport;
	return tally(report, { exitCode, layers: rest.length === 0 ? chosen : [] });
}

const args = process.argv.slice(2);
const named = args.filter((arg) => layers.includes(arg));
const chosen = named.length > 0 ? named : layers;

let result: Tally;
try {
	await prepare(chosen);
	result = await test(
		chosen,
		args.filter((arg) => !layers.includes(arg))
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	result = { passed: 0, failed: 1, reasons: [] };
}
for (const reason of result.reasons) console.error(reason);
process.exitCode = result.failed === 0 ? 0 : 1;
console.log(`${result.passed} passed, ${result.failed} failed`);
