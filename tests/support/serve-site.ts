import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { createHandler, listen } from '../../scripts/serve';
import { freshBuild, rootSite, subPathSite, type SiteVariant } from './site-build';

/** A site that is built and answers. */
export interface ServedSite {
	/** The folder of the build. */
	readonly dir: string;
	readonly origin: string;
	/** The sub-path: `''` or `/bazyab`. */
	readonly base: string;
}

declare module 'vitest' {
	interface ProvidedContext {
		site: ServedSite;
		subPathSite: ServedSite;
	}
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds the site twice, at the root and under a sub-path, and serves both with the handler of `npm start` on free
 * ports for as long as the end-to-end tests run, the second one compressed. They ask for them with `inject('site')` and
 * `inject('subPathSite')`.
 */
export default async function setup(project: TestProject): Promise<() => void> {
	await make('data', 'static/data/manifest.json');
	await make('method-proofs', 'static/proof/methods.json');
	await make('fonts', 'static/fonts');
	const stops: (() => void)[] = [];
	const serve = async (variant: SiteVariant): Promise<ServedSite> => {
		const dir = await freshBuild(variant);
		const handler = createHandler(dir, variant.base);
		const answer = variant === rootSite ? unpacked(handler) : handler;
		const { server, origin } = await listen(answer, { port: 0, host: '127.0.0.1' });
		stops.push(() => {
			server.closeAllConnections();
			server.close();
		});
		return { dir, origin, base: variant.base };
	};
	project.provide('site', await serve(rootSite));
	project.provide('subPathSite', await serve(subPathSite));
	return () => {
		for (const stop of stops) stop();
	};
}

/** Packing the engine takes a second of each visit that asks a question: one of the two sites sends it as it is. */
function unpacked(handler: RequestListener): RequestListener {
	return (request, response) => {
		delete request.headers['accept-encoding'];
		handler(request, response);
	};
}

/** Makes what a single test file needs; the whole test command has already made it anew. */
async function make(script: string, result: string): Promise<void> {
	if (existsSync(`${root}/${result}`)) return;
	await promisify(execFile)('npm', ['run', script], { cwd: root, shell: process.platform === 'win32' });
}
