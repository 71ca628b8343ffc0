import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Manifest } from '../manifest/manifest';
import { boot, demandSupport } from './boot';
import { downloadWasm, WASM_BYTES, type Fetch } from './download';
import type { DerivedTable, EngineStatus } from './engine';
import { throwIfCancelled } from './queue';
import { Session } from './session';
import type { StartWorker } from './worker';

/** What the engine takes from its surroundings. Tests hand in a network and workers that fail. */
export interface Surroundings {
	readonly fetch: Fetch;
	readonly startWorker: StartWorker;
	/** From the end of the download to the first answer. */
	readonly startLimitMs: number;
	readonly queryLimitMs: number;
	/** For bringing one table in, a derived one included. */
	readonly tableLimitMs: number;
	/** As DuckDB writes it. */
	readonly memoryLimit: string;
}

/** What outlives a worker: a restart needs no download, and reads the state of the data that the page has seen. */
export interface Supplies {
	readonly wasm: Blob;
	readonly manifest: Manifest;
}

export interface StartOptions {
	readonly base: string;
	readonly derived: readonly DerivedTable[];
	readonly surroundings: Surroundings;
	readonly manifest: Manifest;
	/** DuckDB's code, where an earlier start has brought it. */
	readonly wasm: Blob | null;
	readonly signal: AbortSignal;
	readonly onStatus: (status: EngineStatus) => void;
	readonly onLost: () => void;
}

/**
 * Fetches what is missing and starts a session. This module and all that it imports is fetched on the first question.
 *
 * @throws ProblemError why it did not start; `cancelled` when the signal aborts.
 */
export async function start(options: StartOptions): Promise<{ session: Session; wasm: Blob }> {
	const { base, derived, surroundings, signal, onStatus } = options;
	await demandSupport();
	throwIfCancelled(signal);
	const wasm = options.wasm ?? (await download(options));
	throwIfCancelled(signal);
	if (!options.wasm) onStatus({ phase: 'starting' });
	const booted = await boot({
		wasm,
		workerUrl,
		startWorker: surroundings.startWorker,
		limitMs: surroundings.startLimitMs,
		memoryLimit: surroundings.memoryLimit,
		onLost: options.onLost,
		signal
	});
	const session = new Session({
		...surroundings,
		booted,
		manifest: options.manifest,
		derived,
		base,
		onTable: (table) => onStatus(table === null ? { phase: 'ready' } : { phase: 'loading-table', table })
	});
	return { session, wasm };
}

function download({ surroundings, signal, onStatus }: StartOptions): Promise<Blob> {
	let told = 0;
	return downloadWasm(wasmUrl, surroundings.fetch, signal, (loadedBytes) => {
		const percent = Math.floor((100 * loadedBytes) / WASM_BYTES);
		if (percent === told) return;
		told = percent;
		onStatus({ phase: 'downloading', loadedBytes, totalBytes: WASM_BYTES });
	});
}
