import { ProblemError, problemOf } from '../problem';
import type { ColumnSpecs, Statement } from '../sql/statement';
import { fetchManifest } from './data-files';
import { WASM_BYTES } from './download';
import type { BrowserEngine, DerivedTable, EngineStatus, RunOptions } from './engine';
import type { Frame } from './frame';
import { throwIfCancelled, unlessCancelled } from './queue';
import type { Session } from './session';
import type { Supplies, Surroundings } from './start';

/** So many lost workers within a minute and the engine gives up until the minute is over. */
const CRASH_LIMIT = 3;
const CRASH_MEMORY_MS = 60_000;

const usual: Surroundings = {
	fetch: (...request) => fetch(...request),
	startWorker: (url) => new Worker(url),
	startLimitMs: 60_000,
	queryLimitMs: 20_000,
	tableLimitMs: 60_000,
	memoryLimit: '1GB'
};

export interface WasmEngineOptions {
	/** Path under which the site is served, without a slash at its end. */
	readonly base: string;
	readonly derived: readonly DerivedTable[];
	readonly surroundings?: Partial<Surroundings> | undefined;
}

/** DuckDB-WASM as the engine of a page. Making it costs nothing: code and data are fetched on the first question. */
export function createWasmEngine(options: WasmEngineOptions): BrowserEngine {
	return new WasmEngine(options);
}

class WasmEngine implements BrowserEngine {
	readonly #options: WasmEngineOptions;
	readonly #listeners = new Set<(status: EngineStatus) => void>();
	#status: EngineStatus = { phase: 'idle' };
	#starting: { readonly session: Promise<Session>; readonly abort: AbortController } | null = null;
	#session: Session | null = null;
	#supplies: Supplies | null = null;
	#recentCrashes = 0;

	constructor(options: WasmEngineOptions) {
		this.#options = options;
	}

	get status(): EngineStatus {
		return this.#status;
	}

	get dataVersion(): string | null {
		return this.#supplies?.manifest.data_version ?? null;
	}

	onStatus(listener: (status: EngineStatus) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	async run<C extends ColumnSpecs>(statement: Statement<C>, { signal }: RunOptions = {}): Promise<Frame<C>> {
		throwIfCancelled(signal);
		return unlessCancelled(this.#answer(statement, signal), signal);
	}

	cancel(): void {
		if (!this.#starting) return;
		this.#starting.abort.abort();
		this.#starting = null;
		this.#become({ phase: 'idle' });
	}

	async close(): Promise<void> {
		this.cancel();
		this.#session?.close();
		this.#session = null;
		this.#become({ phase: 'idle' });
	}

	/** A statement that still stood in line when the worker was lost goes to the next one; one that was sent fails. */
	async #answer<C extends ColumnSpecs>(
		statement: Statement<C>,
		signal: AbortSignal | undefined
	): Promise<Frame<C>> {
		let isSent = false;
		for (;;) {
			const session = await this.#current();
			try {
				return await session.run(statement, signal, () => (isSent = true));
			} catch (caught) {
				const isLost = caught instanceof ProblemError && caught.problem.kind === 'engine-lost';
				if (isSent || !isLost) throw caught;
			}
		}
	}

	#current(): Promise<Session> {
		if (this.#session && !this.#session.hasEnded) return Promise.resolve(this.#session);
		if (this.#starting) return this.#starting.session;
		const abort = new AbortController();
		const session = unlessCancelled(this.#start(abort.signal), abort.signal);
		const starting = { session, abort };
		this.#starting = starting;
		const end = (status: EngineStatus) => {
			if (this.#starting !== starting) return;
			this.#starting = null;
			this.#become(status);
		};
		session.then(
			() => end({ phase: 'ready' }),
			(caught: unknown) => {
				end({ phase: 'failed', problem: problemOf(caught, (cause) => ({ kind: 'engine-start', cause })) });
			}
		);
		return session;
	}

	async #start(signal: AbortSignal): Promise<Session> {
		if (this.#recentCrashes >= CRASH_LIMIT) throw new ProblemError({ kind: 'engine-crash-loop' });
		this.#become(
			this.#supplies
				? { phase: 'restarting' }
				: { phase: 'downloading', loadedBytes: 0, totalBytes: WASM_BYTES }
		);
		if (typeof WebAssembly !== 'object') throw new ProblemError({ kind: 'engine-unsupported' });
		const { base, derived } = this.#options;
		const surroundings = { ...usual, ...this.#options.surroundings };
		// A browser never asks again for a module that once failed to come: a fetch finds out first whether the line holds.
		const manifest = this.#supplies?.manifest ?? (await fetchManifest(base, surroundings.fetch));
		throwIfCancelled(signal);
		const { start } = await import('./start').catch((cause: unknown) => {
			throw new ProblemError({ kind: 'engine-download', file: 'engine', status: null }, { cause });
		});
		const { session, wasm } = await start({
			base,
			derived,
			surroundings,
			manifest,
			wasm: this.#supplies?.wasm ?? null,
			signal,
			onStatus: (status) => {
				if (!signal.aborted) this.#become(status);
			},
			onLost: () => this.#countCrash()
		});
		if (signal.aborted) session.close();
		throwIfCancelled(signal);
		this.#supplies = { wasm, manifest };
		this.#session = session;
		return session;
	}

	#countCrash(): void {
		this.#recentCrashes += 1;
		setTimeout(() => (this.#recentCrashes -= 1), CRASH_MEMORY_MS);
		this.#become({ phase: 'failed', problem: { kind: 'engine-lost' } });
	}

	#become(status: EngineStatus): void {
		this.#status = status;
		for (const listener of this.#listeners) listener(status);
	}
}
