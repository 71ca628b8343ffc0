import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
	readonly version: string;
	readonly integrity?: string;
	readonly resolved?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** DuckDB for machines on which it has not been installed yet: their hashes were not to be had where the file was made. */
const withoutHash = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'win32-x64'].map(
	(platform) => `node_modules/@duckdb/node-bindings-${platform}`
);

test('the lock file names no host: a package comes from the registry of the one who installs it', () => {
	expect(locked.length).toBeGreaterThan(400);
	expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('every locked package has its hash, but for those that are known to lack it', () => {
	const bare = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path);
	expect(bare.filter((path) => !withoutHash.includes(path))).toEqual([]);
});
