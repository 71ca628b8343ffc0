import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a script before the build left under `static/`, as JSON. Read while prerendering only.
 *
 * @param path - below `static/`.
 * @throws Error when it is not there: run `npm run build`, not the bundler alone.
 */
export async function builtJson(path: string): Promise<unknown> {
	return JSON.parse(await readFile(join(process.cwd(), 'static', path), 'utf8'));
}
