import type { Manifest, ManifestTable } from '../manifest/manifest';
import { ProblemError } from '../problem';
import type { DerivedTable } from './engine';

/** How one engine brings a table in. */
export interface TableMaker {
	/** Loads a shipped table from its file, checked against the manifest. */
	load(table: ManifestTable): Promise<void>;
	/** Makes a derived table; those it is made from are there. */
	make(table: DerivedTable): Promise<void>;
}

/** Brings every table in once, when it is first named, and the tables that it is made from before it. */
export class TableLoader {
	readonly #present = new Map<string, Promise<void>>();
	readonly #shipped: ReadonlyMap<string, ManifestTable>;
	readonly #derived: ReadonlyMap<string, DerivedTable>;
	readonly #maker: TableMaker;

	constructor(manifest: Manifest, derived: readonly DerivedTable[], maker: TableMaker) {
		this.#shipped = new Map(manifest.tables.map((table) => [table.name, table]));
		this.#derived = new Map(derived.map((table) => [table.name, table]));
		this.#maker = maker;
	}

	/**
	 * Resolves when all of `names` are there. A table that failed is tried anew the next time.
	 *
	 * @throws ProblemError as the maker does; `data-missing` for a name that is neither shipped nor derived.
	 */
	async ensure(names: readonly string[]): Promise<void> {
		await Promise.all(names.map((name) => this.#ensureOne(name)));
	}

	#ensureOne(name: string): Promise<void> {
		const under = this.#present.get(name);
		if (under) return under;
		const made = this.#bringIn(name).catch((caught: unknown) => {
			this.#present.delete(name);
			throw caught;
		});
		this.#present.set(name, made);
		return made;
	}

	async #bringIn(name: string): Promise<void> {
		const shipped = this.#shipped.get(name);
		if (shipped) return this.#maker.load(shipped);
		const derived = this.#derived.get(name);
		if (!derived) throw new ProblemError({ kind: 'data-missing', file: name, status: null });
		await this.ensure(derived.from);
		return this.#maker.make(derived);
	}
}
