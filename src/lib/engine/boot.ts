import {
	AsyncDuckDB,
	getPlatformFeatures,
	VoidLogger,
	type AsyncDuckDBConnection
} from '@duckdb/duckdb-wasm';
import { ProblemError } from '../problem';
import { lockdown } from './lockdown';
import { startWorker, type StartWorker } from './worker';
import { Watchdog } from './watchdog';

/** A connection to a DuckDB that is locked down, and the watchdog of its worker. */
export interface Booted {
	readonly connection: AsyncDuckDBConnection;
	readonly watchdog: Watchdog;
}

export interface BootOptions {
	readonly wasm: Blob;
	readonly workerUrl: string;
	readonly startWorker: StartWorker;
	readonly limitMs: number;
	readonly memoryLimit: string;
	/** Told when a worker that had started is dead. */
	readonly onLost: () => void;
	readonly signal: AbortSignal;
}

/** @throws ProblemError `engine-unsupported` when this browser cannot run the module that we ship. */
export async function demandSupport(): Promise<void> {
	const hasBoth = typeof WebAssembly === 'object' && typeof Worker === 'function';
	const canRun = hasBoth && (await getPlatformFeatures()).wasmExceptions;
	if (!canRun) throw new ProblemError({ kind: 'engine-unsupported' });
}

/**
 * Starts DuckDB in its worker and locks it before anything else is asked.
 *
 * @throws ProblemError `engine-start` when it does not answer within the limit or fails, `cancelled` by the signal.
 */
export async function boot(options: BootOptions): Promise<Booted> {
	const { limitMs, signal } = options;
	const wasmUrl = URL.createObjectURL(options.wasm);
	let hasStarted = false;
	const watched = startWorker(options.workerUrl, options.startWorker, () =>
		watchdog.end(hasStarted ? { kind: 'engine-lost' } : { kind: 'engine-start', cause: 'the worker died' })
	);
	const watchdog = new Watchdog((reason) => {
		watched.stop();
		if (reason.kind === 'engine-lost') options.onLost();
	});
	const cancel = () => watchdog.end({ kind: 'cancelled' });
	signal.addEventListener('abort', cancel, { once: true });
	const database = new AsyncDuckDB(new VoidLogger(), watched.worker);
	try {
		const tooLong = { kind: 'engine-start', cause: `no answer within ${limitMs} ms` } as const;
		const connection = await watchdog.guard(limitMs, tooLong, async () => {
			await database.instantiate(wasmUrl);
			watched.watch();
			await database.open({ path: ':memory:', allowUnsignedExtensions: false });
			const opened = await database.connect();
			for (const setting of lockdown({ folder: 'import/', memoryLimit: options.memoryLimit }))
				await opened.query(setting);
			return opened;
		});
		hasStarted = true;
		return { connection, watchdog };
	} catch (caught) {
		const cause = caught instanceof Error ? caught.message : String(caught);
		watchdog.end({ kind: 'engine-start', cause });
		throw caught instanceof ProblemError
			? caught
			: new ProblemError({ kind: 'engine-start', cause }, { cause: caught });
	} finally {
		signal.removeEventListener('abort', cancel);
		URL.revokeObjectURL(wasmUrl);
	}
}
