import { afterEach, describe, expect, test, vi } from 'vitest';
import { WASM_BYTES } from '$lib/engine/download';
import type { EngineStatus } from '$lib/engine/engine';
import type { Surroundings } from '$lib/engine/start';
import { createWasmEngine } from '$lib/engine/wasm-engine';
import { asking, n, problemIn } from '../support/engine-contract';
import { derived } from '../support/engine-fixture';
import { fixtureNetwork } from '../support/engine-network';

const one = asking('select 1 as n', n);
const rows = asking('select count(*) as n from sightings', n, { tables: ['sightings'] });
const endless = asking('select count(*) as n from range(1000000000) a, range(100000) b', n);
const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let stop: () => Promise<void> = () => Promise.resolve();
afterEach(() => stop());

/** An engine whose network and workers are in the hands of the test. */
async function engineInHand(surroundings: Partial<Surroundings> = {}) {
	const network = await fixtureNetwork();
	const workers: Worker[] = [];
	const startWorker = (url: string) => {
		const worker = new Worker(url);
		workers.push(worker);
		return worker;
	};
	const engine = createWasmEngine({
		base: '',
		derived,
		surroundings: { fetch: network.fetch, startWorker, ...surroundings }
	});
	const seen: EngineStatus[] = [];
	engine.onStatus((status) => seen.push(status));
	stop = () => engine.close();
	const phases = () => seen.map(({ phase }) => phase).filter((phase, at, all) => phase !== all[at - 1]);
	return { engine, network, seen, phases, kill: () => workers.at(-1)?.terminate() };
}

const truncated = () =>
	new Response(new Uint8Array(1000), { headers: { 'content-type': 'application/wasm' } });

describe('a start', () => {
	test('fetches nothing before the first question, and says what it does', async () => {
		const { engine, network, seen, phases } = await engineInHand();
		await soon(200);
		expect([network.asked, engine.status, engine.dataVersion]).toEqual([[], { phase: 'idle' }, null]);
		await engine.run(rows);
		expect(phases()).toEqual(['downloading', 'starting', 'ready', 'loading-table', 'ready']);
		const loaded = seen.flatMap((status) => (status.phase === 'downloading' ? [status.loadedBytes] : []));
		expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
		expect([loaded[0], loaded.at(-1)]).toEqual([0, WASM_BYTES]);
		expect(engine.dataVersion).toBe('0123456789ab');
		expect(network.asked.filter((file) => file === 'manifest.json no-cache')).toHaveLength(1);
	});

	test('is one for all the questions that wait for it', async () => {
		const { engine, network } = await engineInHand();
		await Promise.all([engine.run(one), engine.run(one), engine.run(rows)]);
		expect(network.asked.filter((file) => file.endsWith('.wasm'))).toHaveLength(1);
	});

	test('can be cancelled, and begun anew', async () => {
		const { engine, network } = await engineInHand();
		let isStopped = false;
		network.answer('.wasm', (init) => {
			init?.signal?.addEventListener('abort', () => (isStopped = true));
			return new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(500_000)) }));
		});
		const waiting = [problemIn(engine.run(one)), problemIn(engine.run(rows))];
		await vi.waitFor(
			() => expect(engine.status).toMatchObject({ phase: 'downloading', loadedBytes: 500_000 }),
			10_000
		);
		engine.cancel();
		expect(await Promise.all(waiting)).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }]);
		expect([engine.status, isStopped]).toEqual([{ phase: 'idle' }, true]);

		network.answer('.wasm', () => fetch('/node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
		expect((await engine.run(one)).columns.n[0]).toBe(1);
	});

	test('can be cancelled while DuckDB boots, and begun anew at once', async () => {
		const { engine, network, phases } = await engineInHand();
		const waiting = problemIn(engine.run(one));
		await vi.waitFor(() => expect(engine.status.phase).toBe('starting'), 10_000);
		engine.cancel();
		const anew = engine.run(rows);
		expect(await waiting).toEqual({ kind: 'cancelled' });
		expect((await anew).columns.n[0]).toBe(5);
		expect(phases().slice(0, 5)).toEqual(['downloading', 'starting', 'idle', 'downloading', 'starting']);
		expect(engine.status).toEqual({ phase: 'ready' });
		expect(network.asked.filter((file) => file.endsWith('.wasm'))).toHaveLength(2);
	});

	test.each<[string, () => Response, number]>([
		['is missing', () => new Response('', { status: 404 }), 404],
		['is cut short', truncated, 200],
		['is a page', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }), 200]
	])('names the engine file when it %s, and can be tried again', async (_, reply, status) => {
		const { engine, network } = await engineInHand();
		network.answer('.wasm', reply);
		const problem = await problemIn(engine.run(one));
		expect(problem).toEqual({ kind: 'engine-download', file: 'duckdb-eh.wasm', status });
		expect(engine.status).toEqual({ phase: 'failed', problem });
		network.answer('.wasm', () => fetch('/node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
		expect((await engine.run(one)).columns.n[0]).toBe(1);
	});

	test('says so when the worker cannot load its code, or never answers', async () => {
		const worker = (code: string) => () => new Worker(URL.createObjectURL(new Blob([code])));
		const broken = await engineInHand({ startWorker: worker("importScripts('/nowhere.js')") });
		expect(await problemIn(broken.engine.run(one))).toEqual({
			kind: 'engine-start',
			cause: 'the worker died'
		});
		await stop();
		const silent = await engineInHand({ startWorker: worker(''), startLimitMs: 300 });
		const problem = await problemIn(silent.engine.run(one));
		expect(problem).toEqual({ kind: 'engine-start', cause: 'no answer within 300 ms' });
		expect(silent.engine.status).toEqual({ phase: 'failed', problem });
	});

	test('says so when the browser has no WebAssembly', async () => {
		const { engine, network } = await engineInHand();
		vi.stubGlobal('WebAssembly', undefined);
		const problem = await problemIn(engine.run(one)).finally(() => vi.unstubAllGlobals());
		expect(problem).toEqual({ kind: 'engine-unsupported' });
		expect(network.asked).toEqual([]);
	});
});

describe('a worker that is killed', () => {
	test('while it computes: the question fails, the one in line is answered by a new worker with its tables', async () => {
		const { engine, network, kill, phases } = await engineInHand();
		await engine.run(rows);
		const failing = problemIn(engine.run(endless));
		const inLine = engine.run(rows);
		await soon(100);
		kill();
		expect(await failing).toEqual({ kind: 'engine-lost' });
		expect((await inLine).columns.n[0]).toBe(5);
		expect(phases().slice(-5)).toEqual(['failed', 'restarting', 'ready', 'loading-table', 'ready']);
		expect(network.asked.filter((file) => file.endsWith('.wasm'))).toHaveLength(1);
	});

	test('while it is idle: the next question does not notice', async () => {
		const { engine, kill } = await engineInHand();
		await engine.run(rows);
		kill();
		await vi.waitFor(() => expect(engine.status.phase).toBe('failed'), 10_000);
		expect((await engine.run(rows)).columns.n[0]).toBe(5);
		expect(engine.status).toEqual({ phase: 'ready' });
	});

	test('three times within a minute: the engine gives up', async () => {
		const { engine, kill } = await engineInHand();
		for (let death = 0; death < 3; death += 1) {
			await engine.run(one);
			kill();
			await vi.waitFor(() => expect(engine.status.phase).toBe('failed'), 10_000);
		}
		expect(await problemIn(engine.run(one))).toEqual({ kind: 'engine-crash-loop' });
		expect(engine.status).toEqual({ phase: 'failed', problem: { kind: 'engine-crash-loop' } });
	});
});

describe('a question that is too much', () => {
	test('is stopped at the limit; the ones in line are answered, and it is no crash', async () => {
		const { engine } = await engineInHand({ queryLimitMs: 500 });
		for (let time = 0; time < 4; time += 1) {
			const tooSlow = problemIn(engine.run(endless));
			const inLine = engine.run(rows);
			expect(await tooSlow).toEqual({ kind: 'too-slow', query: 'asked', limitMs: 500 });
			expect((await inLine).columns.n[0]).toBe(5);
		}
	});

	test('as a derived table is named and stopped too', async () => {
		const { engine } = await engineInHand({ tableLimitMs: 500 });
		const question = asking('select n from endless', n, { tables: ['endless'] });
		expect(await problemIn(engine.run(question))).toEqual({
			kind: 'too-slow',
			query: 'endless',
			limitMs: 500
		});
		expect((await engine.run(one)).columns.n[0]).toBe(1);
	});

	test('for the memory is refused, and the engine goes on', async () => {
		const { engine } = await engineInHand({ memoryLimit: '50MB' });
		const hungry = asking('select count(*) as n from (select x from range(20000000) t(x) group by x)', n);
		expect(await problemIn(engine.run(hungry))).toEqual({ kind: 'out-of-memory', query: 'asked' });
		expect((await engine.run(one)).columns.n[0]).toBe(1);
	});

	test('and given up is not waited for, and its answer is dropped', async () => {
		const { engine } = await engineInHand();
		await engine.run(one);
		const giveUp = new AbortController();
		const slow = asking('select sum(sqrt(x)) > 0 as n from range(30000000) t(x)', n);
		const dropped = problemIn(engine.run(slow, { signal: giveUp.signal }));
		await soon(20);
		giveUp.abort();
		expect(await dropped).toEqual({ kind: 'cancelled' });
		expect((await engine.run(one)).columns.n[0]).toBe(1);
	});
});

test('a closed engine stops its worker; what waits is cancelled, and a new question starts anew', async () => {
	const { engine } = await engineInHand();
	await engine.run(one);
	const waiting = problemIn(engine.run(endless));
	await soon(50);
	await engine.close();
	expect(await waiting).toEqual({ kind: 'cancelled' });
	expect(engine.status).toEqual({ phase: 'idle' });
	expect((await engine.run(rows)).columns.n[0]).toBe(5);
});
