import { createContext } from 'svelte';
import { Calculator } from '../stats/calculations/calculator';
import type { CalculationName, CalculationResult, CalculationTask } from '../stats/calculations/tasks';

/** Answers a calculation in the same moment: for scenes, which stand still and hold few rows. */
export type AtOnce = <K extends CalculationName>(task: CalculationTask<K>) => CalculationResult<K>;

/** The calculator of a page, or null on the server, where nothing is calculated that takes long. */
export const [getCalculator, setCalculator] = createContext<Calculator | AtOnce | null>();

/** A calculator with the site's worker; costs nothing before the first calculation. */
export function createCalculator(): Calculator {
	return new Calculator(
		() =>
			new Worker(new URL('../stats/calculations/calculation-worker.ts', import.meta.url), { type: 'module' })
	);
}

/** A result with the task it answers: while a newer one is calculated both stay the older ones. */
export interface Calculated<K extends CalculationName> {
	readonly task: CalculationTask<K>;
	readonly result: CalculationResult<K>;
}

/**
 * Keeps the result of a calculation equal to what is asked of it. A task that is null asks nothing. A task that changed
 * ends the one under way.
 */
export class LiveCalculation<K extends CalculationName> {
	readonly #task: () => CalculationTask<K> | null;
	#last = $state.raw<Calculated<K> | null>(null);
	#failed = $state.raw<{ readonly task: CalculationTask<K>; readonly message: string } | null>(null);
	readonly #atOnce: AtOnce | null;
	readonly #now: CalculationTask<K> | null = $derived.by(() => this.#task());
	readonly #result: Calculated<K> | null = $derived.by(() => {
		const task = this.#now;
		if (!task) return null;
		return this.#atOnce ? { task, result: this.#atOnce(task) } : this.#last;
	});

	constructor(calculator: Calculator | AtOnce | null, task: () => CalculationTask<K> | null) {
		this.#task = task;
		this.#atOnce = typeof calculator === 'function' ? calculator : null;
		$effect(() => {
			const asked = this.#now;
			if (!asked || !calculator || typeof calculator === 'function') return undefined;
			const abort = new AbortController();
			calculator.run(asked, abort.signal).then(
				(result) => {
					if (!abort.signal.aborted) this.#last = { task: asked, result };
				},
				(caught: unknown) => {
					if (!abort.signal.aborted) this.#failed = { task: asked, message: String(caught) };
				}
			);
			return () => abort.abort();
		});
	}

	/** The newest result, with its task; null before the first and where nothing is asked. */
	get current(): Calculated<K> | null {
		return this.#result;
	}

	get face(): 'ready' | 'refreshing' | 'failed' | 'waiting' {
		if (!this.#now || this.#result?.task === this.#now) return 'ready';
		if (this.#failed?.task === this.#now) return 'failed';
		return this.#result ? 'refreshing' : 'waiting';
	}

	/** What the calculation said when it failed. */
	get failure(): string | null {
		return this.face === 'failed' ? (this.#failed?.message ?? null) : null;
	}
}

/** A live calculation on the calculator of this page. Call it while a component initialises. */
export function liveCalculation<K extends CalculationName>(
	task: () => CalculationTask<K> | null
): LiveCalculation<K> {
	return new LiveCalculation(getCalculator(), task);
}
