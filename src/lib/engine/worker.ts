/** How a page starts a worker; tests hand in one that they can kill. */
export type StartWorker = (url: string) => Worker;

export interface WatchedWorker {
	readonly worker: Worker;
	/** Waits for the end of a worker that runs by now, however it ends. */
	readonly watch: () => void;
	readonly stop: () => void;
}

/**
 * Starts DuckDB's worker from a `blob:` that imports the script of our own origin: a worker loaded from an address of
 * its own would not be bound by the page's content policy.
 *
 * The worker holds a lock of the browser for as long as it lives. The page queues for the same lock: when it gets it,
 * the worker is dead, which no event tells. Where there are no locks, only the limits of the watchdog notice.
 *
 * @param onLost called when the worker raises an error of its own or is dead.
 */
export function startWorker(scriptUrl: string, start: StartWorker, onLost: () => void): WatchedWorker {
	const locks = 'locks' in navigator ? navigator.locks : null;
	const life = locks ? `bazyab-engine-${crypto.randomUUID()}` : '';
	const hold = locks ? `navigator.locks.request(${JSON.stringify(life)}, () => new Promise(() => {}));` : '';
	const script = `${hold}importScripts(${JSON.stringify(new URL(scriptUrl, location.href).href)});`;
	const blobUrl = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	const worker = start(blobUrl);
	const stopWaiting = new AbortController();
	worker.addEventListener('error', onLost);
	worker.addEventListener('messageerror', onLost);
	return {
		worker,
		watch: () => {
			URL.revokeObjectURL(blobUrl);
			locks?.request(life, { signal: stopWaiting.signal }, onLost).catch(() => undefined);
		},
		stop: () => {
			stopWaiting.abort();
			URL.revokeObjectURL(blobUrl);
			worker.terminate();
		}
	};
}
