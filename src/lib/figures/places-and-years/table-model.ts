import type { DataTable, Note, SourceLine } from '../../charts/figure-model';

/** A table that stands on the page by itself, with its words. */
export interface TableModel {
	readonly id: string;
	readonly title: string;
	readonly subtitle: string;
	readonly tables: readonly DataTable[];
	readonly notes: readonly Note[];
	readonly sources: readonly SourceLine[];
	readonly synthetic: boolean;
}
