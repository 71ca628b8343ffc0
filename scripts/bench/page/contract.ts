import type { IncidentTable } from '../../../src/lib/manifest/incident-tables';

/** Which incidents are asked: as shipped, or made in the engine by a SELECT. */
export interface Table {
	readonly name: IncidentTable;
	readonly text: string | null;
}

/** How long one answer took, from the call to the checked columns. */
export interface Asked {
	readonly query: string;
	readonly ms: number;
}

/** What the engine began to do, and when. */
export interface Phase {
	readonly what: string;
	readonly atMs: number;
}

export interface Started {
	readonly firstAnswerMs: number;
	readonly phases: readonly Phase[];
}

export interface Followed {
	/** The default questions, which bring the tables in. */
	readonly warmUp: readonly Asked[];
	readonly phases: readonly Phase[];
	/** What each change of the filters asked. */
	readonly changes: readonly (readonly Asked[])[];
}

/** What the page of the benchmarks offers, as `globalThis.benchPage`. */
export interface BenchPage {
	/** Starts an engine of its own and asks it the first question. */
	start(table: Table): Promise<Started>;
	/** Asks what the overview asks by default, then what it asks after each change. Call after `start`. */
	follow(table: Table): Promise<Followed>;
}
