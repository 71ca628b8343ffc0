import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fails } from '../../scripts/vectors/outcome';
import { closingLine, outcomeLines } from '../../scripts/vectors/report';
import { runDirectory, runVector } from '../../scripts/vectors/run-directory';

const fixture = join(import.meta.dirname, '../fixtures/vectors/chapman-open.json');

let directory = '';
beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), 'vectors-'));
});
afterEach(() => rm(directory, { recursive: true }));

const write = (name: string, text: string) => writeFile(join(directory, name), text);
const printed = async () => (await runDirectory(directory)).flatMap(outcomeLines).join('\n');
const vector = (changed: object) =>
	JSON.stringify({ id: 'x', input: {}, expected: {}, tolerance: {}, ...changed });

/** The fixture with its first expected number a thousandth too large. */
async function wrong(): Promise<string> {
	const text = await readFile(fixture, 'utf8');
	const { expected } = JSON.parse(text) as { expected: { rows: Record<string, number>[] } };
	const [name, value] =
		Object.entries(expected.rows[0] ?? {}).find(([, found]) => typeof found === 'number') ?? [];
	if (name === undefined || value === undefined) throw new Error('no number in the fixture');
	return JSON.stringify({
		...(JSON.parse(text) as object),
		expected: {
			rows: expected.rows.map((row, index) => (index === 0 ? { ...row, [name]: value * 1.001 } : row))
		}
	});
}

describe('the vectors of a directory', () => {
	test('that agree are ok, and files without a method are skipped and named', async () => {
		await write('a.json', await readFile(fixture, 'utf8'));
		await write('index.json', '[{ "id": "a" }]');
		await write('notes.txt', 'not JSON');
		const outcomes = await runDirectory(directory);
		expect(outcomes.map(({ file }) => file)).toEqual(['a.json', 'index.json']);
		expect(outcomes.some(fails)).toBe(false);
		expect(await printed()).toMatch(/a\.json +ok, .* largest error \d/);
		expect(await printed()).toMatch(/index\.json +skipped/);
		expect(closingLine(outcomes)).toBe('1 ok, 0 failed, 0 not offered, 1 skipped');
	});

	test('with a wrong number fail, and say where', async () => {
		await write('a.json', await wrong());
		const outcomes = await runDirectory(directory);
		expect(outcomes.some(fails)).toBe(true);
		expect(await printed()).toMatch(/FAILED.*\n +expected\.rows\[0\]\.\w+: expected [\d.]+, found [\d.]+/);
		expect(closingLine(outcomes)).toContain('1 failed');
	});

	test('with a method that nobody knows fail; one left out on purpose does not', async () => {
		await write('a.json', vector({ method: 'astrology' }));
		await write('b.json', vector({ method: 'suppression-audit-3way' }));
		await write('c.json', vector({ method: 'toString' }));
		const outcomes = await runDirectory(directory);
		expect(outcomes.map(({ kind }) => kind)).toEqual(['unknown', 'not-offered', 'unknown']);
		expect(outcomes.map(fails)).toEqual([true, false, true]);
		expect(closingLine(outcomes)).toBe('0 ok, 2 failed, 1 not offered, 0 skipped');
	});

	test('that are no JSON, or no vector, fail', async () => {
		await write('a.json', '{ "method": ');
		await write('b.json', '{ "method": "quantiles" }');
		const outcomes = await runDirectory(directory);
		expect(outcomes.map(({ kind }) => kind)).toEqual(['unreadable', 'unreadable']);
		expect(outcomes.every(fails)).toBe(true);
	});

	test('must be there', async () => {
		await expect(runDirectory(join(directory, 'nowhere'))).rejects.toThrow(/nowhere/);
		await expect(runDirectory(directory)).rejects.toThrow(/No vector/);
		await write('index.json', '[]');
		await expect(runDirectory(directory)).rejects.toThrow(/No vector/);
	});
});

test('a question that the library turns down counts as refused', async () => {
	const input = { values: [1, -1], cost: 'poisson', penalty: 1, minSegmentLength: 1 };
	const asked = (expected: object) =>
		runVector('a.json', vector({ method: 'changepoint-penalised', input, expected }));
	expect(fails(asked({ refuse: true }))).toBe(false);
	expect(fails(asked({ penalisedCost: 3 }))).toBe(true);
	expect(outcomeLines(asked({ penalisedCost: 3 })).join()).toContain('whole number');
});

test('an expected field without an answer fails', () => {
	const input = { values: [1, 2], cost: 'poisson', penalty: 1, minSegmentLength: 1 };
	const outcome = runVector(
		'a.json',
		vector({ method: 'changepoint-penalised', input, expected: { mood: 1 } })
	);
	expect(outcomeLines(outcome).join()).toContain('mood: no answer');
});
