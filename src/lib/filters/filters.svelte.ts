import { createContext } from 'svelte';
import { defaultChoices, type Choices } from './choices';
import type { Limits } from './limits';
import { choicesFromSearch, searchFromChoices, type LinkFault } from './link';

/** How the address bar is read and written; the page brings it, so that this class knows no router. */
export interface Address {
	/** The part after `?`; empty while prerendering and until the page has come alive. */
	search(): string;
	/** Goes to the same page with another part after `?`. */
	go(search: string): void;
}

/**
 * The reader's choices. The address bar is their only store: a choice writes it, and what it says is what is chosen.
 * One instance a page, handed down by context.
 */
export class Filters {
	readonly limits: Limits;
	readonly #address: Address;
	readonly #link = $derived.by(() => choicesFromSearch(this.#address.search(), this.limits));

	constructor(limits: Limits, address: Address) {
		this.limits = limits;
		this.#address = address;
	}

	get choices(): Choices {
		return this.#link.choices;
	}

	/** What the present link asked for and could not get. */
	get faults(): readonly LinkFault[] {
		return this.#link.faults;
	}

	get isDefault(): boolean {
		return searchFromChoices(this.choices) === '';
	}

	choose(change: Partial<Choices>): void {
		this.#address.go(searchFromChoices({ ...this.choices, ...change }));
	}

	/** Puts a code into one of the lists, or takes it out. */
	toggle(list: 'kind' | 'district' | 'outcome', code: string): void {
		const chosen = this.choices[list];
		this.choose({ [list]: chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code] });
	}

	reset(): void {
		this.#address.go(searchFromChoices(defaultChoices));
	}
}

export const [getFilters, setFilters] = createContext<Filters>();
