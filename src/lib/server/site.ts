import type { FeatureCollection } from 'geojson';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Primed } from '../engine/answers.svelte';
import type { Engine } from '../engine/engine';
import type { Limits } from '../filters/limits';
import type { Manifest } from '../manifest/manifest';
import { parseManifest } from '../manifest/parse';
import { derivedTables } from '../queries';
import type { Statement } from '../sql/statement';
import { openNodeEngine } from './node-engine';
import { prime } from './prime';

/** Where the data build leaves what the site ships. Read while prerendering only; nothing of it is bundled. */
const dataDir = join(process.cwd(), 'static', 'data');

let opened: Promise<{ readonly manifest: Manifest; readonly engine: Engine }> | undefined;

function site() {
	opened ??= (async () => {
		const manifest = parseManifest(JSON.parse(await readFile(join(dataDir, 'manifest.json'), 'utf8')));
		return { manifest, engine: await openNodeEngine({ manifest, dataDir, derived: derivedTables }) };
	})();
	return opened;
}

/** The manifest of the data that this build ships. */
export async function siteManifest(): Promise<Manifest> {
	return (await site()).manifest;
}

/** Answers the statements of a page, for its first paint. */
export async function primedFor(statements: readonly Statement[]): Promise<Primed> {
	const { manifest, engine } = await site();
	return { frames: await prime(engine, statements), data_version: manifest.data_version };
}

/** The node engine of this build, for pages that need no live answer. */
export async function siteEngine(): Promise<Engine> {
	return (await site()).engine;
}

/**
 * The features of a table that ships as GeoJSON.
 *
 * @throws RangeError when the table has no such file.
 */
export async function siteGeojson(table: string): Promise<FeatureCollection> {
	const file = (await siteManifest()).tables.find(({ name }) => name === table)?.files.geojson;
	if (!file) throw new RangeError(`no GeoJSON of ${table}`);
	return JSON.parse(await readFile(join(dataDir, file.path), 'utf8')) as FeatureCollection;
}

/** The years that a link may name: from the first to the last that any table with a time covers. */
export async function siteLimits(): Promise<Limits> {
	const covered = (await siteManifest()).tables.flatMap(({ coverage, name }) =>
		coverage && ['headline_series', 'incidents', 'demo_incidents'].includes(name) ? [coverage] : []
	);
	return {
		firstYear: Math.min(...covered.map(({ from }) => from)),
		lastYear: Math.max(...covered.map(({ to }) => to))
	};
}
