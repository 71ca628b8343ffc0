import { afterAll, describe, expect, test } from 'vitest';
import { createWasmEngine } from '$lib/engine/wasm-engine';
import { asking, n, problemIn } from '../support/engine-contract';
import { derived } from '../support/engine-fixture';
import { fixtureNetwork, sightingsArrow, type Reply } from '../support/engine-network';

const question = asking('select count(*) as n from sightings', n, { tables: ['sightings'] });
const page = () =>
	new Response('<!doctype html><title>Not here</title>', { headers: { 'content-type': 'text/html' } });
const damaged = (bytes: Uint8Array<ArrayBuffer>) => {
	const copy = bytes.slice();
	const at = copy.length >> 1;
	copy[at] = (copy[at] ?? 0) ^ 1;
	return copy;
};

async function engineOn(
	change: (network: Awaited<ReturnType<typeof fixtureNetwork>>) => void,
	rows?: number
) {
	const network = await fixtureNetwork(rows);
	change(network);
	const engine = createWasmEngine({ base: '/under/a/path', derived, surroundings: { fetch: network.fetch } });
	opened.push(engine);
	return { network, engine };
}

const opened: ReturnType<typeof createWasmEngine>[] = [];
afterAll(() => Promise.all(opened.map((engine) => engine.close())));

describe('a data file that is not what the manifest says', () => {
	test.each<[string, Reply, object]>([
		['is missing', () => new Response('', { status: 404 }), { kind: 'data-missing', status: 404 }],
		[
			'cannot be reached',
			() => Promise.reject(new TypeError('no network')),
			{ kind: 'data-missing', status: null }
		],
		['is a page', page, { kind: 'data-not-arrow' }],
		[
			'is cut short',
			() => new Response(sightingsArrow.slice(0, 400)),
			{ kind: 'data-damaged', found: '400 bytes' }
		],
		[
			'has one bit flipped',
			() => new Response(damaged(sightingsArrow)),
			{ kind: 'data-damaged', found: expect.stringMatching(/^SHA-256 [0-9a-f]{64}$/) }
		]
	])('%s', async (_, reply, expected) => {
		const { engine, network } = await engineOn(({ answer }) => answer('sightings.arrow', reply));
		expect(await problemIn(engine.run(question))).toMatchObject({ file: 'sightings.arrow', ...expected });
		expect((await engine.run(asking('select 1 as n', n))).columns.n[0]).toBe(1);

		network.answer('sightings.arrow', () => new Response(sightingsArrow));
		expect((await engine.run(question)).columns.n[0]).toBe(5);
	});

	test('has another number of rows', async () => {
		const { engine } = await engineOn(() => undefined, 6);
		const expected = { kind: 'data-damaged', file: 'sightings.arrow', expected: '6 rows', found: '5 rows' };
		expect(await problemIn(engine.run(question))).toEqual(expected);
		expect(await problemIn(engine.run(question))).toEqual(expected);
	});

	test('is only stale in a cache: the server is asked once more', async () => {
		const { engine, network } = await engineOn(({ answer }) =>
			answer('sightings.arrow', (init) => (init?.cache === 'reload' ? new Response(sightingsArrow) : page()))
		);
		expect((await engine.run(question)).columns.n[0]).toBe(5);
		expect(network.asked.filter((file) => file.startsWith('sightings'))).toEqual([
			'sightings.arrow default',
			'sightings.arrow reload'
		]);
	});
});

test('a table is fetched once, however many questions name it at once', async () => {
	const { engine, network } = await engineOn(() => undefined);
	const total = asking('select n from kind_total', n, { tables: ['kind_total'] });
	const answers = await Promise.all([engine.run(question), engine.run(total), engine.run(question)]);
	expect(answers.map(({ columns }) => columns.n[0])).toEqual([5, 5, 5]);
	await engine.run(question);
	expect(network.asked.filter((file) => file.startsWith('sightings'))).toHaveLength(1);
});

describe('a manifest', () => {
	test.each<[string, () => Response, object]>([
		['that is missing', () => new Response('', { status: 404 }), { kind: 'data-missing', status: 404 }],
		['that is a page', page, { kind: 'manifest', faults: ['a page, not JSON'] }],
		['that is of another kind', () => new Response('{"schema":2}'), { kind: 'manifest' }]
	])('%s stops the start with a word', async (_, reply, expected) => {
		const { engine } = await engineOn(({ answer }) => answer('manifest.json', reply));
		const problem = await problemIn(engine.run(question));
		expect(problem).toMatchObject({ file: 'manifest.json', ...expected });
		expect(engine.status).toEqual({ phase: 'failed', problem });
		expect(engine.dataVersion).toBeNull();
	});
});
