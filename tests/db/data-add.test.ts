import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addedFigure } from '../../scripts/add/added-figure';
import { contradicted } from '../../scripts/add/contradicted';
import { readInputs } from '../../scripts/make/read-inputs';
import { runScript } from '../support/data-script';

const figure = {
	period_start: '2010-01-01',
	period_end: '2010-12-31',
	geo_level: 'city',
	geo_name: 'Karachi',
	crime_type: 'kidnapping_for_ransom',
	measure: 'cases',
	value: '99',
	unit: 'count',
	compiler: 'CPLC',
	compiler_group: 'cplc',
	source_title: 'An invented "page", for a test',
	source_publisher: 'Invented Gazette',
	source_url: 'https://gazette.example/2011/1',
	source_date: '2011-01-05',
	confidence: 'high',
	note: ''
};

/** SHA-1 of the facts joined by |, worked out with sha1sum. */
const FIGURE_ID = 'KPS-dc0690';

let dir = '';
const file = () => readFile(join(dir, 'published_statistics.csv'), 'utf8');
const flags = (facts: Readonly<Record<string, string>>) =>
	Object.entries(facts).map(([name, value]) => `--${name}=${value}`);
const add = (...args: readonly string[]) => runScript('data-add.ts', ['--data', dir, ...args]);

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'bazyab-add-'));
	await cp('data', dir, { recursive: true });
});

afterAll(() => rm(dir, { recursive: true, force: true }));

describe('adding a published figure', () => {
	it('makes its name, says what it contradicts, and writes nothing on a dry run', async () => {
		const before = await file();
		const { exitCode, output } = await add('--dry-run', ...flags(figure));
		expect(exitCode).toBe(0);
		expect(output).toContain(`${FIGURE_ID}: 99 (count) cases of kidnapping_for_ransom, Karachi`);
		expect(output).toMatch(/same-period +KPS-4a5761: 112 \(count\) cases .* CPLC and police, in Dawn/);
		expect(output).toMatch(/same-period +KPS-af478b: 100 \(count_at_least\) cases .* police, in Al Jazeera/);
		expect(await file()).toBe(before);
	});

	it('lists every fault of a wrong row and writes nothing', async () => {
		const before = await file();
		const { exitCode, errors } = await add(
			...flags({ ...figure, value: '1,5', period_end: '2009-12-31', unit: 'cases' })
		);
		expect(exitCode).toBe(1);
		expect(errors).toContain('column value: found "1,5"');
		expect(errors).toContain('column unit: found "cases"');
		expect(errors).toContain(
			'column period_end: found "2009-12-31", expected a day not before period_start 2010-01-01'
		);
		expect(await file()).toBe(before);
	});

	it('refuses a flag that is no column', async () => {
		const { exitCode, errors } = await add(...flags({ ...figure, colour: 'red' }));
		expect(exitCode).toBe(1);
		expect(errors).toContain('--colour');
	});

	it('adds the row of a JSON file at the end, once', async () => {
		const before = await file();
		const from = join(dir, 'figure.json');
		await writeFile(from, JSON.stringify({ ...figure, value: 99, note: null }));
		const { exitCode } = await add('--from', from);
		expect(exitCode).toBe(0);
		const after = await file();
		expect(after).toBe(
			`${before}${FIGURE_ID},2010-01-01,2010-12-31,city,Karachi,kidnapping_for_ransom,cases,99,count,CPLC,cplc,"An invented ""page"", for a test",Invented Gazette,https://gazette.example/2011/1,2011-01-05,high,\n`
		);
		const again = await add('--from', from);
		expect(again.exitCode).toBe(1);
		expect(again.errors).toContain(
			`found "${FIGURE_ID}", expected a row that differs from line 710 in stat_id`
		);
		expect(await file()).toBe(after);
	});

	it('reads a CSV of one row, over which flags go', async () => {
		const from = join(dir, 'figure.csv');
		const names = Object.keys(figure).filter((name) => name !== 'source_title');
		const values = Object.entries(figure).filter(([name]) => name !== 'source_title');
		await writeFile(
			from,
			`${names.join(',')},source_title\n${values.map(([, value]) => value).join(',')},A page\n`
		);
		const { exitCode, output } = await add('--dry-run', '--from', from, '--value', '140');
		expect(exitCode).toBe(0);
		expect(output).toContain(': 140 (count) cases');
	});

	it('contradicts nothing where nothing else was printed', async () => {
		const { published, stat_id, faults } = addedFigure(await readInputs(['data']), {
			...figure,
			period_start: '1984-01-01',
			period_end: '1984-12-31'
		});
		expect(faults).toEqual([]);
		expect(published && (await contradicted(published, stat_id))).toEqual([]);
	});
});
