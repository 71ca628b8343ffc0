import { ProblemError } from '../problem';

/** Lets one task run at a time, in the order in which they came. */
export class Queue {
	#last: Promise<unknown> = Promise.resolve();

	/**
	 * Runs `task` after those before it, whatever became of them.
	 *
	 * @throws ProblemError `cancelled` when `signal` is aborted before its turn; the task is then never started.
	 */
	run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
		const turn = this.#last.then(() => {
			throwIfCancelled(signal);
			return task();
		});
		this.#last = turn.catch(() => undefined);
		return turn;
	}
}

/** @throws ProblemError `cancelled` when `signal` is aborted. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
	if (signal?.aborted) throw new ProblemError({ kind: 'cancelled' });
}

/** The outcome of `work`, or `cancelled` as soon as `signal` aborts; what comes later is dropped. */
export function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
	if (!signal) return work;
	return new Promise((resolve, reject) => {
		const drop = () => reject(new ProblemError({ kind: 'cancelled' }));
		if (signal.aborted) drop();
		signal.addEventListener('abort', drop, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener('abort', drop));
	});
}
