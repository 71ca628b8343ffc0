import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { resolve } from 'node:path';
import { frameFromAnswer } from '../engine/answer';
import type { DerivedTable, Engine, RunOptions } from '../engine/engine';
import type { Frame } from '../engine/frame';
import { lockdown } from '../engine/lockdown';
import { Queue, unlessCancelled } from '../engine/queue';
import { queryProblem } from '../engine/query-problem';
import { TableLoader } from '../engine/table-loader';
import type { Manifest } from '../manifest/manifest';
import { literalText } from '../sql/literal-text';
import type { ColumnSpecs, Statement } from '../sql/statement';
import { nodeAnswer } from './node-answer';
import { loadParquet } from './parquet-table';

export interface NodeEngineOptions {
	readonly manifest: Manifest;
	/** The folder with the files that the manifest names. */
	readonly dataDir: string;
	readonly derived: readonly DerivedTable[];
	/** As DuckDB writes it; 1GB unless told. */
	readonly memoryLimit?: string | undefined;
}

/**
 * Opens DuckDB in node, for prerendering and tests: the same contract, settings and checks as in the browser, fed from
 * the Parquet files.
 */
export async function openNodeEngine(options: NodeEngineOptions): Promise<Engine> {
	const { manifest, derived, memoryLimit = '1GB' } = options;
	const dataDir = resolve(options.dataDir);
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	for (const setting of lockdown({ folder: `${dataDir}/`, memoryLimit })) await connection.run(setting);

	const queue = new Queue();
	const tables = new TableLoader(manifest, derived, {
		load: (table) => queue.run(() => loadParquet(connection, dataDir, table)),
		make: ({ name, text }) =>
			queue.run(async () => {
				await connection.run(`create table ${name} as ${text}`).catch((caught: unknown) => {
					throw queryProblem(name, caught);
				});
			})
	});

	async function run<C extends ColumnSpecs>(
		statement: Statement<C>,
		{ signal }: RunOptions = {}
	): Promise<Frame<C>> {
		const answered = async () => {
			await tables.ensure(statement.tables);
			return queue.run(() => answer(connection, statement), signal);
		};
		return unlessCancelled(answered(), signal);
	}

	async function close(): Promise<void> {
		await queue.run(async () => connection.closeSync());
		instance.closeSync();
	}

	return { run, close };
}

async function answer<C extends ColumnSpecs>(
	connection: DuckDBConnection,
	statement: Statement<C>
): Promise<Frame<C>> {
	try {
		// What is prepared is one statement: a second one behind a semicolon is refused.
		const prepared = await connection.prepare(literalText(statement));
		try {
			return frameFromAnswer(await nodeAnswer(await prepared.run()), statement);
		} finally {
			prepared.destroySync();
		}
	} catch (caught) {
		throw queryProblem(statement.name, caught);
	}
}
