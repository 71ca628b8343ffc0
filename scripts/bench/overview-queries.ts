import type { Page } from 'playwright';
import { demoStatement } from '../demo/statement';
import { demoIncidents } from '../tables/demo-incidents';
import { literal } from '../make/sql-types';
import { call, withBenchPage } from './bench-page';
import { heldTo, measured, median, type Benchmark, type Measurement } from './measurement';
import type { Asked, Phase, Table } from './page/contract';

const CATALOGUE: Table = { name: 'incidents', text: null };
const DEMO_ROWS = [10_000, 1_000_000, 10_000_000] as const;
const SEED = 2025;

const TARGET_ROWS = 1_000_000;
const ALL_QUERIES_MS = 100;

/** Columns that no question of the overview reads; ten million rows of them do not fit into the memory of a page. */
const unread: ReadonlySet<string> = new Set([
	'incident_id',
	'source_publisher',
	'source_year',
	'source_count',
	'hour',
	'neighbourhood',
	'lat',
	'lon'
]);

/**
 * How long do the questions of the overview take after a change of the filters? Each question's median and slowest over
 * the changes, all questions of one change together, and the making of the tables of cells, in DuckDB-WASM in Chromium.
 * Demonstration rows are made inside the engine by the statement that makes the shipped ones.
 */
export const overviewQueries: Benchmark = {
	name: 'overview-queries',
	run: () =>
		withBenchPage(async (page) => {
			const all = [...(await measure(page, CATALOGUE, null))];
			for (const rows of DEMO_ROWS) {
				all.push(...(await measure(page, { name: 'demo_incidents', text: narrow(rows) }, rows)));
			}
			return all;
		})
};

async function measure(page: Page, table: Table, rows: number | null): Promise<readonly Measurement[]> {
	// A new page for each: the memory of a WASM module grows and never shrinks.
	await page.reload();
	await page.waitForFunction(() => Reflect.has(globalThis, 'benchPage'));
	const started = await call(page, 'start', table);
	const { warmUp, phases, changes } = await call(page, 'follow', table);
	const sums = changes.map((asked) => asked.reduce((total, { ms }) => total + ms, 0));
	const slowest = measured('all queries of the slowest change', Math.max(...sums), 'ms', rows);
	return [
		...tableTimes([...started.phases, ...phases]).map(([name, ms]) =>
			measured(`making ${name}`, ms, 'ms', rows)
		),
		measured('default questions, tables included', sum(warmUp), 'ms', rows),
		...byQuery(changes.flat()).flatMap(([query, times]) => [
			measured(`${query}, median`, median(times), 'ms', rows),
			measured(`${query}, slowest`, Math.max(...times), 'ms', rows)
		]),
		measured('all queries of a change, median', median(sums), 'ms', rows),
		rows === TARGET_ROWS ? heldTo(ALL_QUERIES_MS, slowest) : slowest
	];
}

const sum = (asked: readonly Asked[]) => asked.reduce((total, { ms }) => total + ms, 0);

function byQuery(asked: readonly Asked[]): readonly (readonly [query: string, times: readonly number[]])[] {
	const times = new Map<string, number[]>();
	for (const { query, ms } of asked) times.set(query, [...(times.get(query) ?? []), ms]);
	return [...times];
}

/** How long each table was being brought in: until the engine did something else. */
function tableTimes(phases: readonly Phase[]): readonly (readonly [table: string, ms: number])[] {
	return phases.flatMap(({ what, atMs }, index) => {
		const next = phases[index + 1];
		return next && /incidents|places|deflators/.test(what) ? [[what, next.atMs - atMs] as const] : [];
	});
}

/** The demonstration rows in the columns that are read, codes as numbers of a closed list. */
function narrow(rows: number): string {
	const columns = demoIncidents.columns
		.filter(({ name }) => !unread.has(name))
		.map(({ name, type, codes }) =>
			type === 'code' && codes !== null
				? `"${name}"::enum(${codes.map(literal).join(', ')}) as "${name}"`
				: `"${name}"`
		);
	return `select ${columns.join(', ')} from (${demoStatement({ rows, seed: SEED })})`;
}
