import { flushSync } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { Answers } from '$lib/engine/answers.svelte';
import type { BrowserEngine, EngineStatus } from '$lib/engine/engine';
import type { Frame } from '$lib/engine/frame';
import { LiveQuery } from '$lib/engine/live-query.svelte';
import { ProblemError, type Problem } from '$lib/problem';
import { sql } from '$lib/sql/sql';
import { defineQuery, type Statement } from '$lib/sql/statement';

const yearCount = defineQuery({
	name: 'year_count',
	question: 'query.year_count',
	columns: { n: { type: 'number', unit: 'incidents', missing: 'never', label: 'column.incidents' } },
	tables: () => [],
	build: (year: number) => sql`select ${year} as n`,
	examples: [2010]
});

const frameOf = (n: number) => ({ length: 1, columns: { n: Float64Array.of(n) } });
const primedFor = (year: number) => ({
	frames: { [yearCount(year).key]: { length: 1, columns: { n: [year] } } },
	data_version: 'a'
});

/** An engine whose answers come when the test says so: what is tested is the order of things, not DuckDB. */
function slowEngine() {
	const asked: {
		key: string;
		signal: AbortSignal | undefined;
		answer: (n: number) => void;
		fail: (p: Problem) => void;
	}[] = [];
	let tell: (status: EngineStatus) => void = () => undefined;
	let dataVersion: string | null = null;
	const engine: BrowserEngine = {
		status: { phase: 'idle' },
		get dataVersion() {
			return dataVersion;
		},
		onStatus: (listener) => {
			tell = listener;
			return () => undefined;
		},
		cancel: () => undefined,
		close: async () => undefined,
		run: (statement: Statement, options) =>
			new Promise((resolve, reject) => {
				asked.push({
					key: statement.key,
					signal: options?.signal,
					answer: (n) => resolve(frameOf(n) as unknown as Frame<never>),
					fail: (problem) => reject(new ProblemError(problem))
				});
			})
	};
	const meets = (version: string) => {
		dataVersion = version;
		tell({ phase: 'ready' });
		flushSync();
	};
	return { engine, asked, meets };
}

const settled = async () => {
	await new Promise((resolve) => setTimeout(resolve));
	flushSync();
};

const stops: (() => void)[] = [];
const stop = () => stops.splice(0).forEach((each) => each());
afterEach(stop);

function watch(asked: Answers | BrowserEngine | null, start: number) {
	const answers = asked instanceof Answers ? asked : new Answers(() => primedFor(2010), asked);
	let year = $state(start);
	let note = $state('first');
	let live: LiveQuery<{ a: ReturnType<typeof yearCount> }, string> | undefined;
	stops.push(
		$effect.root(() => {
			live = new LiveQuery(answers, () => ({
				statements: { a: yearCount(year) },
				input: `${year} ${note}`
			}));
		})
	);
	flushSync();
	if (!live) throw new Error('no live query');
	return {
		live,
		shown: () => live?.current && [live.current.frames.a.columns.n[0], live.current.input],
		choose(next: number) {
			year = next;
			flushSync();
		},
		say(next: string) {
			note = next;
			flushSync();
		}
	};
}

describe('a live query', () => {
	test('has the prerendered frame at once and asks no engine', () => {
		const { engine, asked } = slowEngine();
		const view = watch(engine, 2010);
		expect(view.live.face).toBe('ready');
		expect(view.shown()).toEqual([2010, '2010 first']);
		expect(asked).toHaveLength(0);
	});

	test('keeps the old frame with the old choice until the new one is there', async () => {
		const { engine, asked } = slowEngine();
		const view = watch(engine, 2010);
		view.choose(2011);
		expect(view.live.face).toBe('refreshing');
		expect(view.shown()).toEqual([2010, '2010 first']);
		asked[0]?.answer(2011);
		await settled();
		expect(view.live.face).toBe('ready');
		expect(view.shown()).toEqual([2011, '2011 first']);
	});

	test('drops an answer that comes after the next question', async () => {
		const { engine, asked } = slowEngine();
		const view = watch(engine, 2010);
		view.choose(2011);
		view.choose(2012);
		expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
		asked[1]?.answer(2012);
		await settled();
		asked[0]?.answer(2011);
		await settled();
		expect(view.shown()).toEqual([2012, '2012 first']);
	});

	test('on the way back needs no engine', async () => {
		const { engine, asked } = slowEngine();
		const view = watch(engine, 2010);
		view.choose(2011);
		asked[0]?.answer(2011);
		await settled();
		view.choose(2010);
		view.choose(2011);
		expect(view.live.face).toBe('ready');
		expect(asked).toHaveLength(1);
	});

	test('follows a change of input that asks nothing new', () => {
		const { engine, asked } = slowEngine();
		const view = watch(engine, 2010);
		view.say('second');
		expect(view.shown()).toEqual([2010, '2010 second']);
		expect(asked).toHaveLength(0);
	});

	test('asks anew what the page was built with when the engine meets other data', async () => {
		const { engine, asked, meets } = slowEngine();
		const view = watch(engine, 2010);
		meets('a');
		expect([view.live.face, asked.length]).toEqual(['ready', 0]);
		meets('b');
		expect(view.live.face).toBe('refreshing');
		expect(view.shown()).toEqual([2010, '2010 first']);
		asked[0]?.answer(1234);
		await settled();
		expect(view.shown()).toEqual([1234, '2010 first']);
	});

	test('keeps the last numbers when a question fails, says why, and can be asked again', async () => {
		const { engine, asked } = slowEngine();
		const view = watch(engine, 2010);
		view.choose(2011);
		asked[0]?.fail({ kind: 'data-missing', file: 'incidents.arrow', status: 404 });
		await settled();
		expect(view.live.face).toBe('failed');
		expect(view.live.problem).toEqual({ kind: 'data-missing', file: 'incidents.arrow', status: 404 });
		expect(view.shown()).toEqual([2010, '2010 first']);
		view.live.retry?.();
		flushSync();
		asked[1]?.answer(2011);
		await settled();
		expect(view.live.face).toBe('ready');
	});

	test('asks every question that failed anew at one press, and only those', async () => {
		const { engine, asked } = slowEngine();
		const answers = new Answers(() => primedFor(2010), engine);
		const [one, other, third] = [watch(answers, 2010), watch(answers, 2010), watch(answers, 2010)];
		one.choose(2011);
		other.choose(2012);
		third.choose(2013);
		asked[0]?.fail({ kind: 'cancelled' });
		asked[1]?.fail({ kind: 'cancelled' });
		await settled();
		expect(answers.problems).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }]);
		one.live.retry?.();
		flushSync();
		expect(answers.problems).toEqual([]);
		expect([one, other, third].map(({ live }) => live.face)).toEqual(Array(3).fill('refreshing'));
		expect(asked.slice(3).map(({ key }) => key)).toEqual([yearCount(2011).key, yearCount(2012).key]);
	});

	test('no longer counts as failed once another choice is made, or its figure is gone', async () => {
		const { engine, asked } = slowEngine();
		const answers = new Answers(() => primedFor(2010), engine);
		const view = watch(answers, 2010);
		view.choose(2011);
		asked[0]?.fail({ kind: 'cancelled' });
		await settled();
		view.choose(2010);
		expect([view.live.face, answers.problems]).toEqual(['ready', []]);
		view.choose(2012);
		asked[1]?.fail({ kind: 'cancelled' });
		await settled();
		expect(answers.problems).toHaveLength(1);
		stop();
		expect(answers.problems).toEqual([]);
	});

	test('offers no other try where none can help', async () => {
		const { engine, asked } = slowEngine();
		const view = watch(engine, 2010);
		view.choose(2011);
		asked[0]?.fail({ kind: 'engine-unsupported' });
		await settled();
		expect([view.live.face, view.live.retry]).toEqual(['failed', undefined]);
	});

	test('does nothing after its figure is gone', async () => {
		const { engine, asked } = slowEngine();
		const view = watch(engine, 2010);
		view.choose(2011);
		stop();
		expect(asked[0]?.signal?.aborted).toBe(true);
		asked[0]?.answer(2011);
		await settled();
		expect(view.live.face).not.toBe('ready');
	});

	test('on the server refuses a question that was not primed', () => {
		expect(() => watch(null, 1999).live.current).toThrow('not primed');
	});
});
