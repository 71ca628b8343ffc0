import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { printedFigures } from '$lib/figures/published/printed-figure';
import { parseManifest } from '$lib/manifest/parse';
import { derivedTables } from '$lib/queries';
import { publishedFigures } from '$lib/queries/published-figures';
import { openNodeEngine } from '$lib/server/node-engine';
import { compiledFigures } from '../support/printed-figures';

let engine: Engine;
beforeAll(async () => {
	const dataDir = 'static/data';
	const manifest = parseManifest(JSON.parse(await readFile(`${dataDir}/manifest.json`, 'utf8')));
	engine = await openNodeEngine({ manifest, dataDir, derived: derivedTables });
});
afterAll(() => engine.close());

const ask = async (year: number | null) => printedFigures(await engine.run(publishedFigures({ year })));

test('every compiled figure arrives once, with its source as compiled', async () => {
	const arrived = new Map((await ask(null)).map((figure) => [figure.stat_id, figure]));
	const compiled = compiledFigures();
	expect(arrived.size).toBe(708);
	for (const figure of compiled) {
		const found = arrived.get(figure.stat_id);
		expect(found).toEqual({ ...figure, is_part_year: found?.is_part_year, is_headline: found?.is_headline });
	}
});

test('a year holds what touches it: 1996 only the total from 1990 to 1999 and its like', async () => {
	const figures = await ask(1996);
	expect(figures.map(({ stat_id }) => stat_id)).toContain('KPS-062ab5');
	expect(figures.filter(({ period_start }) => period_start.startsWith('1996'))).toEqual([]);
});

test('police 2021, printed "so far", is a part of a year though its period is the year', async () => {
	const figure = (await ask(2021)).find(({ stat_id }) => stat_id === 'KPS-d40c9b');
	expect(figure).toMatchObject({ period_end: '2021-12-31', is_part_year: true });
});

test('a single month is no part-year that poses as a year, January to October is', async () => {
	const figures = await ask(2010);
	const isPart = (id: string) => figures.find(({ stat_id }) => stat_id === id)?.is_part_year;
	expect(isPart('KPS-b173c9')).toBe(true);
	expect(isPart('KPS-8f0537')).toBe(false);
	expect(isPart('KPS-4a5761')).toBe(false);
});
