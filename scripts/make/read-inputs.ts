import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputFiles } from '../check/check-inputs';
import { declarations } from '../tables';

/**
 * Reads the input files. Of several folders the first that has a file gives it: a folder with one changed table may stand
 * before `data/`.
 */
export async function readInputs(dirs: readonly string[]): Promise<InputFiles> {
	const files = new Map<string, Uint8Array>();
	for (const { input } of declarations) {
		if (input === null) continue;
		for (const dir of dirs) {
			const bytes = await readFile(join(dir, input)).catch((caught: unknown) => {
				if (isMissing(caught)) return null;
				throw caught;
			});
			if (bytes === null) continue;
			files.set(input, bytes);
			break;
		}
	}
	return files;
}

function isMissing(caught: unknown): boolean {
	return caught instanceof Error && 'code' in caught && caught.code === 'ENOENT';
}
