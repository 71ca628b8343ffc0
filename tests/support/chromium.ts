import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What Playwright's `launch` needs to start a Chromium. `env` is the whole environment of the browser. */
export interface Chromium {
	readonly executablePath: string;
	readonly args: string[];
	readonly env: Record<string, string>;
	/** Where it was found, for messages. */
	readonly origin: 'CHROMIUM_PATH' | 'system' | 'playwright' | 'bundled';
}

let found: Promise<Chromium> | undefined;

/**
 * Which Chromium do the tests run in? The one of `CHROMIUM_PATH`, else the system's, else Playwright's download,
 * else the one that came with `npm install` (Linux on x64), unpacked once.
 *
 * @throws Error naming the remedy, when none of the four is there.
 */
export function findChromium(): Promise<Chromium> {
	found ??= find();
	return found;
}

async function find(): Promise<Chromium> {
	const named = process.env['CHROMIUM_PATH'];
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
		return chromiumAt(named, 'CHROMIUM_PATH');
	}
	for (const path of systemPaths()) {
		if (existsSync(path) && (await starts(path))) return chromiumAt(path, 'system');
	}
	if (existsSync(chromium.executablePath())) return chromiumAt(chromium.executablePath(), 'playwright');
	if (process.platform === 'linux' && process.arch === 'x64') return bundled();
	throw new Error(
		'No Chromium found. Install Chrome or Chromium, run `npx playwright install chromium`, ' +
			'or set CHROMIUM_PATH to its executable.'
	);
}

function systemPaths(): string[] {
	if (process.platform === 'darwin') {
		return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
			(name) => `/Applications/${name}.app/Contents/MacOS/${name}`
		);
	}
	if (process.platform === 'win32') {
		const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
			(key) => process.env[key] ?? []
		);
		return roots.flatMap((dir) => [
			join(dir, 'Google', 'Chrome', 'Application', 'chrome.exe'),
			join(dir, 'Microsoft', 'Edge', 'Application', 'msedge.exe')
		]);
	}
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
	const dirs = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return names.flatMap((name) => dirs.map((dir) => join(dir, name)));
}

/** On some systems `chromium-browser` is a script that only asks to install something. */
async function starts(path: string): Promise<boolean> {
	if (process.platform === 'win32') return true;
	try {
		const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
		return /chrom|edge/i.test(stdout);
	} catch {
		return false;
	}
}

function chromiumAt(
	executablePath: string,
	origin: Chromium['origin'],
	extra: Record<string, string> = {}
): Chromium {
	const inherited = Object.entries(process.env).flatMap(([key, value]) =>
		value === undefined ? [] : [[key, value]]
	);
	const asRoot = process.getuid?.() === 0;
	return {
		executablePath,
		origin,
		env: { ...Object.fromEntries(inherited), ...extra },
		args: [
			'--use-angle=swiftshader',
			'--enable-unsafe-swiftshader',
			'--ignore-gpu-blocklist',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
			'--font-render-hinting=none',
			...(asRoot ? ['--no-sandbox'] : [])
		]
	};
}

async function bundled(): Promise<Chromium> {
	const dir = await unpacked();
	const executablePath = join(dir, 'chromium');
	const env: Record<string, string> = {};
	if (await lacksLibraries(executablePath)) {
		env['LD_LIBRARY_PATH'] = [join(dir, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
			.filter(Boolean)
			.join(':');
	}
	if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(dir, 'fonts');
	return chromiumAt(executablePath, 'bundled', env);
}

async function lacksLibraries(executablePath: string): Promise<boolean> {
	try {
		const { stdout } = await run('ldd', [executablePath]);
		return stdout.includes('not found');
	} catch {
		return true;
	}
}

/**
 * The folder of the bundled Chromium. A process of its own unpacks it into a folder of its own, which then takes
 * its final name in one step: two test runs that start together cannot see each other's half.
 */
async function unpacked(): Promise<string> {
	const packageDir = join(root, 'node_modules', '@sparticuz', 'chromium');
	const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as {
		version: string;
	};
	const cache = join(root, 'node_modules', '.cache');
	const dir = join(cache, `chromium-${version}`);
	if (existsSync(dir)) return dir;

	const staging = `${dir}-${process.pid}-${randomBytes(4).toString('hex')}`;
	await mkdir(staging, { recursive: true });
	try {
		// The package unpacks into the folder for temporary files; VERCEL makes it add the libraries it needs.
		await run(
			process.execPath,
			['--input-type=module', '-e', 'await (await import("@sparticuz/chromium")).default.executablePath()'],
			{ cwd: root, env: { ...process.env, TMPDIR: staging, VERCEL: '1' } }
		);
		await writeFile(
			join(staging, 'fonts', 'fonts.conf'),
			`<?xml version="1.0"?>\n<fontconfig><dir>${join(dir, 'fonts', 'fonts')}</dir></fontconfig>\n`
		);
		await rename(staging, dir).catch((error: unknown) => {
			if (!existsSync(dir)) throw error;
		});
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
	return dir;
}
