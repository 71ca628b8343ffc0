import type { CalculationName, CalculationResult, CalculationTask } from './tasks';

/** What a calculation beside the page answers: its result, or the message of what it threw. */
export type Reply =
	{ readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: string };

/** What is sent to the worker. */
export interface Request {
	readonly id: number;
	readonly name: CalculationName;
	readonly args: readonly unknown[];
}

interface Waiting {
	readonly request: Request;
	readonly resolve: (result: unknown) => void;
	readonly reject: (error: Error) => void;
}

/**
 * Runs calculations one after the other in a worker of their own, so that the page stays smooth while they last.
 *
 * The worker is started by the first calculation. A calculation that nobody waits for any more is dropped: before its
 * turn without a trace, during it by ending the worker, since nothing else stops it; a new one goes on with the rest.
 */
export class Calculator {
	readonly #start: () => Worker;
	#worker: Worker | null = null;
	#running: Waiting | null = null;
	readonly #queue: Waiting[] = [];
	#lastId = 0;

	constructor(start: () => Worker) {
		this.#start = start;
	}

	/**
	 * @throws the reason of `signal` when it aborts; an Error with the message of what the calculation threw, or when the
	 * worker died.
	 */
	run<K extends CalculationName>(
		task: CalculationTask<K>,
		signal: AbortSignal
	): Promise<CalculationResult<K>> {
		return new Promise((resolve, reject) => {
			signal.throwIfAborted();
			const request = { id: (this.#lastId += 1), name: task.name, args: task.args };
			const waiting: Waiting = {
				request,
				resolve: (result) => resolve(result as CalculationResult<K>),
				reject
			};
			signal.addEventListener('abort', () => {
				reject(signal.reason as Error);
				this.#drop(waiting);
			});
			this.#queue.push(waiting);
			this.#next();
		});
	}

	#next(): void {
		if (this.#running) return;
		this.#running = this.#queue.shift() ?? null;
		if (!this.#running) return;
		this.#worker ??= this.#started();
		this.#worker.postMessage(this.#running.request);
	}

	#started(): Worker {
		const worker = this.#start();
		worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
			const running = this.#running;
			if (!running || data.id !== running.request.id) return;
			this.#running = null;
			if ('error' in data) running.reject(new Error(data.error));
			else running.resolve(data.result);
			this.#next();
		});
		worker.addEventListener('error', (event) => {
			if (worker !== this.#worker) return;
			const running = this.#running;
			this.#end();
			running?.reject(new Error(event.message || 'the worker of the calculations died'));
			this.#next();
		});
		return worker;
	}

	#drop(waiting: Waiting): void {
		const at = this.#queue.indexOf(waiting);
		if (at >= 0) this.#queue.splice(at, 1);
		if (this.#running !== waiting) return;
		this.#end();
		this.#next();
	}

	#end(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#running = null;
	}
}
