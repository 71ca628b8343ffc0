import type { Problem } from '../problem';
import type { ColumnSpecs, Statement } from '../sql/statement';
import type { Frame } from './frame';

/**
 * A table the engine makes once from another, so that later questions are cheap. `text` is the SELECT whose answer
 * becomes the table.
 */
export interface DerivedTable {
	readonly name: string;
	readonly from: readonly string[];
	readonly text: string;
}

export interface RunOptions {
	readonly signal?: AbortSignal | undefined;
}

/**
 * The one door to DuckDB, the same in the browser and in node.
 *
 * `run` loads the tables that the statement names, makes the derived ones, runs it as one prepared statement and checks
 * the answer against the declared columns. It rejects with a `ProblemError`, `cancelled` when the signal aborts.
 */
export interface Engine {
	run<C extends ColumnSpecs>(statement: Statement<C>, options?: RunOptions): Promise<Frame<C>>;
	close(): Promise<void>;
}

/** What the engine of the page is doing, for the reader to see. */
export type EngineStatus =
	| { readonly phase: 'idle' }
	| { readonly phase: 'downloading'; readonly loadedBytes: number; readonly totalBytes: number }
	| { readonly phase: 'starting' }
	| { readonly phase: 'loading-table'; readonly table: string }
	| { readonly phase: 'ready' }
	| { readonly phase: 'restarting' }
	| { readonly phase: 'failed'; readonly problem: Problem };

/** The engine of the page: it starts on the first question, says what it is doing and can be stopped. */
export interface BrowserEngine extends Engine {
	readonly status: EngineStatus;
	/** Calls back on every change of status; returns how to stop listening. */
	onStatus(listener: (status: EngineStatus) => void): () => void;
	/** Gives up a start under way; questions that wait on it reject with `cancelled`. A later question starts anew. */
	cancel(): void;
	/** The data version (hash) of the manifest the engine reads; null until it is known. */
	readonly dataVersion: string | null;
}
