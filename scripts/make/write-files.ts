import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Written after all others: whoever reads it finds the files that it names. */
const LAST = 'manifest.json';

/**
 * Makes the folder hold exactly these files. A file takes its new bytes in one step, one that has not changed is left
 * alone, and what no longer belongs is removed.
 */
export async function writeFiles(dir: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
	await mkdir(dir, { recursive: true });
	const names = [...files.keys()].sort((a, b) => Number(a === LAST) - Number(b === LAST));
	for (const name of names) {
		const bytes = files.get(name) ?? new Uint8Array();
		const path = join(dir, name);
		const before = await readFile(path).catch(() => null);
		if (before?.equals(bytes)) continue;
		const staged = join(dir, `.${name}.${process.pid}`);
		await writeFile(staged, bytes);
		await rename(staged, path);
	}
	for (const name of await readdir(dir)) {
		if (!files.has(name)) await rm(join(dir, name), { recursive: true });
	}
}
