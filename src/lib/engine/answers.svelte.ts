import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Problem } from '../problem';
import type { ColumnSpecs, Statement } from '../sql/statement';
import type { BrowserEngine, EngineStatus } from './engine';
import { unpackFrame, type Frame, type PackedFrame } from './frame';

/** How many live answers are kept for the way back. */
const KEPT_ANSWERS = 200;

/** What the page was built with: frames by statement key, and the state of the data they were computed from. */
export interface Primed {
	readonly frames: Readonly<Record<string, PackedFrame>>;
	readonly data_version: string;
}

/** A question that stands unanswered: why, and how to ask it anew. */
export interface Failure {
	readonly problem: Problem;
	readonly again: () => void;
}

/**
 * Where figures find answers: first the frames of the prerendered page, then the answers given since, then the engine.
 *
 * One instance a page, handed down by context; no module state, since prerendering shares modules. On the server
 * there is no engine. When the engine meets data of another version than the page's, the page's frames are dropped,
 * so that one view never mixes two states of the data.
 */
export class Answers {
	status = $state.raw<EngineStatus>({ phase: 'idle' });
	readonly engine: BrowserEngine | null;
	readonly #primed: () => Primed;
	readonly #unpacked = new Map<string, Frame>();
	readonly #given = new Map<string, Frame>();
	readonly #failures = new SvelteMap<object, Failure>();
	#liveVersion = $state.raw<string | null>(null);

	constructor(primed: () => Primed, engine: BrowserEngine | null) {
		this.#primed = primed;
		this.engine = engine;
		engine?.onStatus((status) => {
			this.status = status;
			this.#liveVersion = engine.dataVersion;
		});
	}

	/** Do the data on the server differ from those the page was built with? */
	get isPageOutdated(): boolean {
		return this.#liveVersion !== null && this.#liveVersion !== this.#primed().data_version;
	}

	/** The state of the data that this view shows. */
	get dataVersion(): string {
		return this.#liveVersion ?? this.#primed().data_version;
	}

	/** What keeps figures of the page from the reader's choice now, one for each of their questions. */
	get problems(): readonly Problem[] {
		return [...this.#failures.values()].map(({ problem }) => problem);
	}

	/** Keeps what a question failed of until it is answered, asked anew or gone: then null. */
	note(question: object, failure: Failure | null): void {
		if (failure) this.#failures.set(question, failure);
		else this.#failures.delete(question);
	}

	/** Asks every question that failed anew: they mostly failed of one cause. */
	askAgain(): void {
		for (const { again } of [...this.#failures.values()]) again();
	}

	/** The frame of a statement that needs no engine, if there is one. */
	known<C extends ColumnSpecs>(statement: Statement<C>): Frame<C> | undefined {
		return this.#fromPage(statement) ?? (this.#given.get(statement.key) as Frame<C> | undefined);
	}

	/** Asks the engine and remembers the answer. Rejects as `Engine.run` does. */
	async ask<C extends ColumnSpecs>(statement: Statement<C>, signal: AbortSignal): Promise<Frame<C>> {
		if (this.engine === null) throw new RangeError(`not primed on the server: ${statement.key}`);
		const frame = await this.engine.run(statement, { signal });
		const oldest = this.#given.keys().next();
		if (this.#given.size >= KEPT_ANSWERS && !oldest.done) this.#given.delete(oldest.value);
		this.#given.set(statement.key, frame);
		return frame;
	}

	#fromPage<C extends ColumnSpecs>(statement: Statement<C>): Frame<C> | undefined {
		if (this.isPageOutdated) return undefined;
		const cached = this.#unpacked.get(statement.key);
		if (cached) return cached as Frame<C>;
		const packed = this.#primed().frames[statement.key];
		if (!packed) return undefined;
		const frame = unpackFrame(packed, statement.columns);
		this.#unpacked.set(statement.key, frame);
		return frame;
	}
}

export const [getAnswers, setAnswers] = createContext<Answers>();
