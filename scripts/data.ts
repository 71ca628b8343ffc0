/**
 * Checks the facts under `data/` and makes of them what the site serves under `static/data/`: `npm run data`.
 * `-- --in DIR` puts a folder before `data/`, `-- --out DIR` writes elsewhere. On any fault nothing is written, all
 * faults are listed and the exit code is 1.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Manifest } from '../src/lib/manifest/manifest';
import { buildData } from './make/build-data';
import { readInputs } from './make/read-inputs';
import { writeFiles } from './make/write-files';
import { checkInputs } from './check/check-inputs';
import { faultSentence } from './check/fault';

const root = fileURLToPath(new URL('../', import.meta.url));

const { values } = parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' } } });
const inputDirs = [...(values.in === undefined ? [] : [values.in]), join(root, 'data')];
const outDir = values.out ?? join(root, 'static', 'data');

const inputs = await readInputs(inputDirs);
const { tables, faults } = checkInputs(inputs);
if (faults.length > 0) {
	for (const fault of faults) console.error(faultSentence(fault));
	console.error(
		`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the data: nothing was built.`
	);
	process.exitCode = 1;
} else {
	const { manifest, files } = await buildData(inputs, tables);
	await writeFiles(outDir, files);
	report(manifest);
}

function report({ tables, data_version }: Manifest): void {
	const kilobytes = (file: { readonly bytes: number } | null) =>
		(file === null ? '–' : (file.bytes / 1000).toFixed(1)).padStart(9);
	console.log(`${'table'.padEnd(26)}${'rows'.padStart(7)} arrow kB parq. kB   csv kB  json kB`);
	for (const { name, rows, files } of tables) {
		const sizes = [files.arrow, files.parquet, files.csv, files.geojson].map(kilobytes).join('');
		console.log(`${name.padEnd(26)}${String(rows).padStart(7)}${sizes}`);
	}
	console.log(`data version ${data_version}`);
}
