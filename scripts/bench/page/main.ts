/**
 * A page that asks the site's questions of the site's engine and says how long each answer took. It is built and opened
 * by the benchmarks only; the table of demonstration rows is made inside the engine, in any size.
 */
import { createWasmEngine } from '../../../src/lib/engine/wasm-engine';
import { overviewStatements } from '../../../src/lib/figures/overview';
import { defaultChoices, type Choices } from '../../../src/lib/filters/choices';
import type { BrowserEngine, EngineStatus } from '../../../src/lib/engine/engine';
import { derivedTables } from '../../../src/lib/queries/aggregates';
import type { Statement } from '../../../src/lib/sql/statement';
import type { Asked, BenchPage, Followed, Phase } from './contract';

const DEMO = 'demo_incidents';

/** What a reader changes, one after the other; every figure that can follows each. */
const changes: readonly Partial<Choices>[] = [
	{ district: ['karachi-south'] },
	{ district: ['karachi-south', 'malir'], kind: ['ransom'] },
	{ kind: ['ransom', 'express'], outcome: ['rescued', 'killed'] },
	{ from: 2012, to: 2016 },
	{ from: 2012, to: 2024, district: ['korangi'], low: 'out' },
	{ kind: ['child_abduction'], district: ['karachi-east'], from: 2015 }
];

let engine: BrowserEngine | null = null;

const page: BenchPage = {
	async start(table) {
		await engine?.close();
		engine = createWasmEngine({
			base: '',
			derived:
				table.text === null
					? derivedTables
					: [{ name: DEMO, from: ['places', 'deflators'], text: table.text }, ...derivedTables],
			surroundings: {
				fetch: table.text === null ? (...request) => fetch(...request) : fetchWithoutDemo,
				tableLimitMs: 900_000,
				queryLimitMs: 300_000,
				memoryLimit: '3500MB'
			}
		});
		const began = performance.now();
		const phases = timePhases(engine, began);
		const [first] = overviewStatements({ ...defaultChoices, data: table.name });
		if (!first) throw new RangeError('the overview asks nothing');
		await engine.run(first);
		return { firstAnswerMs: performance.now() - began, phases };
	},

	async follow(table) {
		if (!engine) throw new RangeError('not started');
		const choices = { ...defaultChoices, data: table.name };
		const phases = timePhases(engine, performance.now());
		const answered = new Set<string>();
		const warmUp = await ask(engine, overviewStatements(choices), answered);
		const built = [...phases];
		const followed: Followed['changes'][number][] = [];
		for (const change of changes) {
			const asked = await ask(engine, overviewStatements({ ...choices, ...change }), answered);
			followed.push(asked);
		}
		return { warmUp, phases: built, changes: followed };
	}
};

Object.assign(globalThis, { benchPage: page });

/** Asks what has not been answered yet, as the page of the site does, one statement after the other. */
async function ask(
	to: BrowserEngine,
	statements: readonly Statement[],
	answered: Set<string>
): Promise<readonly Asked[]> {
	const asked: Asked[] = [];
	for (const statement of statements) {
		if (answered.has(statement.key)) continue;
		answered.add(statement.key);
		const began = performance.now();
		await to.run(statement);
		asked.push({ query: statement.name, ms: performance.now() - began });
	}
	return asked;
}

/** Grows while the engine works: what it did, from when on. */
function timePhases(of: BrowserEngine, began: number): readonly Phase[] {
	const phases: Phase[] = [];
	of.onStatus((status: EngineStatus) => {
		const what = status.phase === 'loading-table' ? status.table : status.phase;
		if (phases.at(-1)?.what !== what) phases.push({ what, atMs: performance.now() - began });
	});
	return phases;
}

/** The manifest without the shipped demonstration rows, so that the engine makes its own. */
const fetchWithoutDemo: typeof fetch = async (input, init) => {
	const response = await fetch(input, init);
	if (!response.url.endsWith('/manifest.json')) return response;
	const manifest: { tables: readonly { name: string }[] } = await response.json();
	return Response.json({ ...manifest, tables: manifest.tables.filter(({ name }) => name !== DEMO) });
};
