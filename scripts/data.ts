/**
 * Checks the facts under `data/` and makes of them what the site serves under `static/data/`: `npm run data`.
 * `-- --in DIR` puts a folder before `data/`, `-- --out DIR` writes elsewhere, `-- --dictionaries` also writes the
 * dictionary beside each file of `data/` anew. On any fault nothing is written, all faults are listed and the exit code
 * is 1.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Manifest } from '../src/lib/manifest/manifest';
import { demoDictionary } from './demo/dictionary';
import { buildData } from './make/build-data';
import { dictionary, dictionaryName } from './make/dictionary';
import { readInputs } from './make/read-inputs';
import { writeFiles } from './make/write-files';
import { checkInputs } from './check/check-inputs';
import { faultSentence } from './check/fault';
import { declarations } from './tables';

const root = fileURLToPath(new URL('../', import.meta.url));

const { values } = parseArgs({
	options: {
		in: { type: 'string' },
		out: { type: 'string' },
		dictionaries: { type: 'boolean', default: false }
	}
});
const dataDir = join(root, 'data');
const inputDirs = [...(values.in === undefined ? [] : [values.in]), dataDir];
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
	if (values.dictionaries) {
		for (const table of declarations)
			await writeFile(join(dataDir, dictionaryName(table)), dictionary(table));
		await writeFile(join(dataDir, 'demo_incidents.md'), demoDictionary());
	}
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
