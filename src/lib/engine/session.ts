import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Manifest, ManifestTable } from '../manifest/manifest';
import { ProblemError } from '../problem';
import { literalText } from '../sql/literal-text';
import type { ColumnSpecs, Statement } from '../sql/statement';
import { frameFromArrow } from './arrow';
import type { Booted } from './boot';
import { fetchDataFile } from './data-files';
import type { Fetch } from './download';
import type { DerivedTable } from './engine';
import type { Frame } from './frame';
import { Queue } from './queue';
import { queryProblem } from './query-problem';
import { TableLoader } from './table-loader';

export interface SessionOptions {
	readonly booted: Booted;
	readonly manifest: Manifest;
	readonly derived: readonly DerivedTable[];
	readonly base: string;
	readonly fetch: Fetch;
	readonly queryLimitMs: number;
	readonly tableLimitMs: number;
	/** Told which table is being brought in, and null when the last one is there. */
	readonly onTable: (table: string | null) => void;
}

/** The life of one worker: its tables, and the statements that it answers one after the other. */
export class Session {
	readonly #options: SessionOptions;
	readonly #connection: AsyncDuckDBConnection;
	readonly #queue = new Queue();
	readonly #tables: TableLoader;
	#tablesUnderWay = 0;

	constructor(options: SessionOptions) {
		this.#options = options;
		this.#connection = options.booted.connection;
		this.#tables = new TableLoader(options.manifest, options.derived, {
			load: (table) => this.#announced(table.name, () => this.#load(table)),
			make: (table) => this.#announced(table.name, () => this.#make(table))
		});
	}

	get hasEnded(): boolean {
		return this.#options.booted.watchdog.hasEnded;
	}

	/** Stops the worker; whatever waits for it rejects with `cancelled`. */
	close(): void {
		this.#options.booted.watchdog.end({ kind: 'cancelled' });
	}

	/**
	 * @param onSent called when the statement goes to the worker: until then another session can take it over.
	 * @throws ProblemError as `Engine.run` does.
	 */
	async run<C extends ColumnSpecs>(
		statement: Statement<C>,
		signal: AbortSignal | undefined,
		onSent: () => void
	): Promise<Frame<C>> {
		await this.#tables.ensure(statement.tables);
		return this.#queue.run(() => this.#answer(statement, onSent), signal);
	}

	async #answer<C extends ColumnSpecs>(statement: Statement<C>, onSent: () => void): Promise<Frame<C>> {
		const { booted, queryLimitMs: limitMs } = this.#options;
		const query = statement.name;
		const table = await booted.watchdog
			.guard(limitMs, { kind: 'too-slow', query, limitMs }, async () => {
				onSent();
				// What is prepared is one statement: a second one behind a semicolon is refused.
				const prepared = await this.#connection.prepare(literalText(statement));
				try {
					return await prepared.query();
				} finally {
					if (!this.hasEnded) await prepared.close();
				}
			})
			.catch((caught: unknown) => this.#fail(query, caught));
		return frameFromArrow(table, statement);
	}

	async #load(table: ManifestTable): Promise<void> {
		const { base, fetch } = this.#options;
		const file = table.files.arrow;
		if (!file) throw new ProblemError({ kind: 'data-missing', file: table.name, status: null });
		const bytes = await fetchDataFile(file, base, fetch);
		await this.#changing(table.name, async () => {
			await this.#connection.query(`drop table if exists ${table.name}`);
			await this.#connection.insertArrowFromIPCStream(bytes, { name: table.name, create: true });
			const counted = await this.#connection.query(`select count(*)::integer as n from ${table.name}`);
			const rows = Number(counted.getChildAt(0)?.get(0));
			if (rows === table.rows) return;
			await this.#connection.query(`drop table ${table.name}`);
			const [expected, found] = [`${table.rows} rows`, `${rows} rows`];
			throw new ProblemError({ kind: 'data-damaged', file: file.path, expected, found });
		});
	}

	async #make({ name, text }: DerivedTable): Promise<void> {
		await this.#changing(name, () => this.#connection.query(`create or replace table ${name} as ${text}`));
	}

	#changing<T>(name: string, work: () => Promise<T>): Promise<T> {
		const { booted, tableLimitMs: limitMs } = this.#options;
		const tooLong = { kind: 'too-slow', query: name, limitMs } as const;
		return this.#queue.run(() =>
			booted.watchdog.guard(limitMs, tooLong, work).catch((caught: unknown) => this.#fail(name, caught))
		);
	}

	/** An instance that has trapped is not to be trusted with another question. */
	#fail(name: string, caught: unknown): never {
		const hasTrapped =
			caught instanceof Error && (caught.name === 'RuntimeError' || caught.message.includes('call stack'));
		if (!hasTrapped) throw queryProblem(name, caught);
		this.#options.booted.watchdog.end({ kind: 'engine-lost' });
		throw new ProblemError({ kind: 'engine-lost' }, { cause: caught });
	}

	async #announced(name: string, work: () => Promise<void>): Promise<void> {
		this.#tablesUnderWay += 1;
		this.#options.onTable(name);
		try {
			await work();
		} finally {
			this.#tablesUnderWay -= 1;
			if (this.#tablesUnderWay === 0 && !this.hasEnded) this.#options.onTable(null);
		}
	}
}
