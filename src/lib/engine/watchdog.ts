import { ProblemError, type Problem } from '../problem';

/**
 * Rejects what a worker will never answer: a dead worker and a runaway query both hang without a word.
 *
 * It watches one worker. Once `end` was called, or a limit passed, everything it guards rejects, now and later.
 */
export class Watchdog {
	readonly #waiting = new Set<(error: ProblemError) => void>();
	readonly #onEnd: (reason: Problem) => void;
	#end: ProblemError | null = null;

	/** @param onEnd called once, at the end, to stop the worker. */
	constructor(onEnd: (reason: Problem) => void) {
		this.#onEnd = onEnd;
	}

	get hasEnded(): boolean {
		return this.#end !== null;
	}

	/** Ends the worker: all that waits rejects with the reason, or with `engine-lost` when another query was too slow. */
	end(reason: Problem): void {
		if (this.#end) return;
		this.#end = new ProblemError(reason.kind === 'too-slow' ? { kind: 'engine-lost' } : reason);
		this.#onEnd(reason);
		for (const reject of this.#waiting) reject(this.#end);
		this.#waiting.clear();
	}

	/**
	 * The outcome of `work`, for which the worker has `limitMs`: after that it rejects with `tooLong` and the worker ends.
	 *
	 * @throws ProblemError at once when the worker has ended; `work` is then not begun.
	 */
	async guard<T>(limitMs: number, tooLong: Problem, work: () => Promise<T>): Promise<T> {
		if (this.#end) throw this.#end;
		return new Promise((resolve, reject) => {
			this.#waiting.add(reject);
			const timer = setTimeout(() => {
				reject(new ProblemError(tooLong));
				this.end(tooLong);
			}, limitMs);
			work()
				.then(resolve, reject)
				.finally(() => {
					clearTimeout(timer);
					this.#waiting.delete(reject);
				});
		});
	}
}
