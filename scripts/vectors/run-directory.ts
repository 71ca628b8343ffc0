import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerVector } from '../../tests/support/answer-vector';
import { parseVector } from '../../tests/support/vector-file';
import { isNotOffered } from './methods-not-offered';
import type { VectorOutcome } from './outcome';

function sentence(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** Runs one file through the library. Whatever goes wrong with it is its outcome. */
export function runVector(file: string, text: string): VectorOutcome {
	let vector;
	try {
		vector = parseVector(text);
	} catch (error) {
		return { kind: 'unreadable', file, fault: sentence(error) };
	}
	if (vector === null) return { kind: 'skipped', file };
	const { id, method } = vector;
	try {
		const answer = answerVector(vector);
		if (answer !== null) return { kind: 'answered', file, id, method, ...answer };
	} catch (error) {
		return { kind: 'unreadable', file, fault: `${method}: ${sentence(error)}` };
	}
	return { kind: isNotOffered(method) ? 'not-offered' : 'unknown', file, method };
}

/**
 * Runs every `*.json` of a directory, not of those below it, through the library.
 *
 * @returns one outcome a file, by name.
 * @throws Error when the directory cannot be read or holds no vector.
 */
export async function runDirectory(directory: string): Promise<readonly VectorOutcome[]> {
	const entries = await readdir(directory, { withFileTypes: true }).catch(() => {
		throw new Error(`No directory of vectors there: ${directory}`);
	});
	const files = entries
		.filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json'))
		.map((entry) => entry.name)
		.sort();
	const outcomes: VectorOutcome[] = [];
	for (const file of files) outcomes.push(runVector(file, await readFile(join(directory, file), 'utf8')));
	if (outcomes.every(({ kind }) => kind === 'skipped'))
		throw new Error(`No vector in this directory: ${directory}`);
	return outcomes;
}
