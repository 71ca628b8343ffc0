import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sites = join(root, '.cache', 'sites');
const inputs = [
	'src',
	'static',
	'data',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package-lock.json'
];

/** One way to build the site. Each of them is kept apart from the reader's own `build/`. */
export interface SiteVariant {
	readonly name: string;
	/** The sub-path it is hosted under: `''` or `/name`. */
	readonly base: string;
	/** The public address, for canonical links; without it they are left out. */
	readonly siteUrl?: string;
	/** Where corrections go; without it no page links there. */
	readonly repositoryUrl?: string;
}

/** The site at the root of its host, with no public address: what `npm start` builds. */
export const rootSite: SiteVariant = { name: 'root', base: '' };

/** The site as a project page of a static host: under a sub-path and with a public address. */
export const subPathSite: SiteVariant = {
	name: 'sub-path',
	base: '/bazyab',
	siteUrl: 'https://bazyab.example/bazyab',
	repositoryUrl: 'https://forge.example/bazyab'
};

/**
 * The folder of a build of the site as it stands now: an earlier one is used again when no byte of its inputs has
 * changed. It takes its name in one step, so that two test runs may ask at once. The data and the fonts under
 * `static/` have to be there.
 *
 * @throws Error with the output of the build, when it fails.
 */
export async function freshBuild(variant: SiteVariant): Promise<string> {
	const dir = join(sites, `${variant.name}-${await fingerprint(variant)}`);
	if (existsSync(dir)) return dir;

	const staging = `${dir}.${process.pid}`;
	await mkdir(sites, { recursive: true });
	try {
		await build(variant, staging);
		await rename(staging, dir).catch((error: unknown) => {
			if (!existsSync(dir)) throw error;
		});
	} finally {
		await rm(staging, { recursive: true, force: true });
		await rm(`${staging}.kit`, { recursive: true, force: true });
	}
	await forgetOld(variant);
	return dir;
}

async function build({ base, siteUrl, repositoryUrl }: SiteVariant, dir: string): Promise<void> {
	// The build must not notice that tests ask for it.
	const inherited = Object.entries(process.env).filter(
		([key]) => key !== 'SITE_URL' && key !== 'REPOSITORY_URL' && !key.startsWith('VITEST')
	);
	const env = {
		...Object.fromEntries(inherited),
		NODE_ENV: 'production',
		BASE_PATH: base,
		BUILD_DIR: dir,
		KIT_DIR: `${dir}.kit`,
		...(siteUrl === undefined ? {} : { SITE_URL: siteUrl }),
		...(repositoryUrl === undefined ? {} : { REPOSITORY_URL: repositoryUrl })
	};
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const { failed, output } = await new Promise<{ failed: boolean; output: string }>((resolve) => {
		const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 };
		execFile(process.execPath, [vite, 'build'], options, (error, stdout, stderr) => {
			resolve({ failed: error !== null, output: `${stdout}\n${stderr}` });
		});
	});
	if (failed) throw new Error(`The site does not build:\n${output}`);
}

async function fingerprint({ base, siteUrl, repositoryUrl }: SiteVariant): Promise<string> {
	const hash = createHash('sha256').update(JSON.stringify([base, siteUrl ?? null, repositoryUrl ?? null]));
	for (const input of inputs) {
		for (const file of await filesIn(input))
			hash.update(`${file}\n`).update(await readFile(join(root, file)));
	}
	return hash.digest('hex').slice(0, 16);
}

async function filesIn(path: string): Promise<string[]> {
	const entry = await stat(join(root, path)).catch(() => undefined);
	if (!entry?.isDirectory()) return entry ? [path] : [];
	const names = (await readdir(join(root, path))).sort();
	return (await Promise.all(names.map((name) => filesIn(`${path}/${name}`)))).flat();
}

/** Keeps the three newest builds of a variant: another test run may still be serving one of them. */
async function forgetOld({ name }: SiteVariant): Promise<void> {
	const dirs = (await readdir(sites)).filter((dir) => dir.startsWith(`${name}-`) && !dir.includes('.'));
	const dated = await Promise.all(
		dirs.map(async (dir) => ({
			dir,
			time: (await stat(join(sites, dir)).catch(() => undefined))?.mtimeMs ?? 0
		}))
	);
	const old = dated.sort((a, b) => b.time - a.time).slice(3);
	await Promise.all(old.map(({ dir }) => rm(join(sites, dir), { recursive: true, force: true })));
}
