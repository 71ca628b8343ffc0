import { untrack } from 'svelte';
import { isHopeless, problemOf, type Problem } from '../problem';
import type { ColumnSpecs, Statement } from '../sql/statement';
import { getAnswers, type Answers } from './answers.svelte';
import type { Frame } from './frame';

type Statements = Readonly<Record<string, Statement>>;

export type FramesOf<S extends Statements> = {
	readonly [K in keyof S]: S[K] extends Statement<infer C extends ColumnSpecs> ? Frame<C> : never;
};

/** What a figure wants to know, with whatever else its model reads: both belong to one moment. */
export interface Question<S extends Statements, I> {
	readonly statements: S;
	readonly input: I;
}

/** Frames and the input they answer. While newer frames are awaited both stay the older ones, so that they agree. */
export interface Answered<S extends Statements, I> {
	readonly frames: FramesOf<S>;
	readonly input: I;
}

export type LiveFace = 'ready' | 'refreshing' | 'failed' | 'waiting';

/**
 * Keeps a figure's frames equal to what its statements ask.
 *
 * Frames that are known (prerendered, or answered before) are there at once, on the server too; else the engine is
 * asked. The frames of one question are released together. A late answer to an older question is dropped, and nothing
 * happens after the figure is gone. Equal statements (by key) do not ask again.
 */
export class LiveQuery<S extends Statements, I> {
	readonly #answers: Answers;
	readonly #question: () => Question<S, I>;
	#last = $state.raw<(Answered<S, I> & { readonly key: string }) | null>(null);
	#failed = $state.raw<{ readonly key: string; readonly problem: Problem } | null>(null);
	#attempt = $state(0);

	/** Names the answer: the same statements on other data are another question. */
	readonly #key: string = $derived.by(
		() => `${this.#answers.dataVersion} ${keyOf(this.#question().statements)}`
	);
	readonly #known: FramesOf<S> | null = $derived.by(() => this.#knownFrames());

	constructor(answers: Answers, question: () => Question<S, I>) {
		this.#answers = answers;
		this.#question = question;
		$effect(() => this.#follow());
	}

	/** The newest complete answer and the input it belongs to; null before the first. */
	get current(): Answered<S, I> | null {
		if (this.#known) return { frames: this.#known, input: this.#question().input };
		if (this.#last?.key === this.#key) return { frames: this.#last.frames, input: this.#question().input };
		return this.#last;
	}

	get face(): LiveFace {
		if (this.#known || this.#last?.key === this.#key) return 'ready';
		if (this.#failed?.key === this.#key) return 'failed';
		return this.#last ? 'refreshing' : 'waiting';
	}

	get problem(): Problem | null {
		return this.face === 'failed' ? (this.#failed?.problem ?? null) : null;
	}

	/** Asks again after a failure, this question and all others that failed; absent where asking again cannot help. */
	get retry(): (() => void) | undefined {
		return this.problem && !isHopeless(this.problem) ? () => this.#answers.askAgain() : undefined;
	}

	#knownFrames(): FramesOf<S> | null {
		const frames: Record<string, Frame> = {};
		for (const [name, statement] of Object.entries<Statement>(this.#question().statements)) {
			const frame = this.#answers.known(statement);
			if (!frame) {
				if (this.#answers.engine === null) throw new RangeError(`not primed for this page: ${statement.key}`);
				return null;
			}
			frames[name] = frame;
		}
		return frames as FramesOf<S>;
	}

	#follow(): (() => void) | undefined {
		const key = this.#key;
		const { statements, input } = this.#question();
		void this.#attempt;
		const last = untrack(() => this.#last);
		untrack(() => this.#fail(null));
		const frames = this.#known ?? (last?.key === key ? last.frames : null);
		if (frames) {
			this.#last = { frames, input, key };
			return undefined;
		}
		const abort = new AbortController();
		void this.#ask(statements, abort.signal).then(
			(answer) => {
				if (!abort.signal.aborted) this.#last = { frames: answer, input, key };
			},
			(caught: unknown) => {
				if (abort.signal.aborted) return;
				const { name } = Object.values<Statement>(statements)[0] ?? { name: '' };
				this.#fail({ key, problem: problemOf(caught, (cause) => ({ kind: 'query', query: name, cause })) });
			}
		);
		return () => {
			abort.abort();
			this.#answers.note(this, null);
		};
	}

	#fail(failed: { readonly key: string; readonly problem: Problem } | null): void {
		this.#failed = failed;
		const again = () => (this.#attempt += 1);
		this.#answers.note(this, failed && { problem: failed.problem, again });
	}

	async #ask(statements: S, signal: AbortSignal): Promise<FramesOf<S>> {
		const entries = Object.entries<Statement>(statements).map(async ([name, statement]) => {
			return [name, this.#answers.known(statement) ?? (await this.#answers.ask(statement, signal))] as const;
		});
		return Object.fromEntries(await Promise.all(entries)) as FramesOf<S>;
	}
}

function keyOf(statements: Statements): string {
	return Object.values<Statement>(statements)
		.map((statement) => statement.key)
		.join('+');
}

/** A live query on the answers of this page. Call it while a component initialises. */
export function liveQuery<S extends Statements, I>(question: () => Question<S, I>): LiveQuery<S, I> {
	return new LiveQuery(getAnswers(), question);
}
