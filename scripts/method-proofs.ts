/**
 * Runs the reference vectors of `tests/fixtures/vectors/` through the library and writes how near it came, for the page of methods:
 * `npm run methods`. When one of them disagrees nothing is written, the faults are listed and the exit code is 1.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { METHOD_PROOFS_FILE } from '../src/lib/figures/published/method-proof';
import { parseVector } from '../tests/support/vector-file';
import { writeFiles } from './make/write-files';
import { methodProofs, type ProvedVector } from './vectors/method-proofs';
import { fails } from './vectors/outcome';
import { closingLine, outcomeLines } from './vectors/report';
import { runDirectory } from './vectors/run-directory';

const root = fileURLToPath(new URL('../', import.meta.url));
const directory = join(root, 'tests', 'fixtures', 'vectors');
const target = join(root, 'static', METHOD_PROOFS_FILE);

const outcomes = await runDirectory(directory);
const failed = outcomes.filter(fails);
if (failed.length > 0) {
	for (const line of failed.flatMap(outcomeLines)) console.error(line);
	process.exitCode = 1;
} else {
	const proved: ProvedVector[] = [];
	for (const answered of outcomes) {
		const vector = parseVector(await readFile(join(directory, answered.file), 'utf8'));
		if (answered.kind === 'answered' && vector !== null) proved.push({ vector, answered });
	}
	const text = `${JSON.stringify(methodProofs(proved), null, '\t')}\n`;
	const name = METHOD_PROOFS_FILE.slice(METHOD_PROOFS_FILE.lastIndexOf('/') + 1);
	await writeFiles(dirname(target), new Map([[name, new TextEncoder().encode(text)]]));
}
console.log(`reference vectors: ${closingLine(outcomes)}`);
