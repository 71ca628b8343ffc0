/**
 * What a figure says besides its drawing, in words of the reader's language. It knows no pixels and nothing of the
 * subject: the frame, the exports and the report all read the same model.
 */
export interface FigureModel {
	/** Names the figure in the page's address (`#id`) and in file names: kebab-case, once on a page. */
	readonly id: string;
	/** The finding, where the numbers bear one; else what is shown. */
	readonly title: string;
	/** Measure, unit, place, period and n. */
	readonly subtitle: string;
	readonly notes: readonly Note[];
	readonly sources: readonly SourceLine[];
	/** What a reader who cannot see the drawing should know: its form and its main numbers. */
	readonly alt: string;
	readonly table: DataTable;
	/** Are the drawn rows invented? Then the word stands on the drawing, the headline and the table. */
	readonly synthetic: boolean;
}

export type NoteKind = 'note' | 'limit' | 'out-of-reach' | 'part-year' | 'low-confidence';

/** A sentence that travels with the figure wherever it goes. */
export interface Note {
	readonly text: string;
	readonly kind: NoteKind;
}

/** Who counted, who printed it, which version of the data. */
export interface SourceLine {
	readonly text: string;
	readonly href?: string;
}

export interface DataColumn {
	readonly key: string;
	readonly label: string;
	/** Numbers stand at the end of their cell and sort by size. */
	readonly numeric: boolean;
}

/** One cell: `text` is read, `value` is sorted by; null where nothing is known, which sorts last. */
export interface Cell {
	readonly text: string;
	readonly value: number | string | null;
	readonly href?: string;
}

/** The numbers of a figure as a table; every row has as many cells as there are columns. */
export interface DataTable {
	readonly caption: string;
	readonly columns: readonly DataColumn[];
	readonly rows: readonly (readonly Cell[])[];
}

/** How a figure stands: all five faces have the same size. */
export type Face = 'ready' | 'refreshing' | 'empty' | 'failed' | 'waiting';

/** The heights of a drawing in px: narrow below `NARROW_BELOW_PX`, wide from there on. */
export interface DrawingHeights {
	readonly narrow: number;
	readonly wide: number;
}

/** How far the engine has come with what the figure waits for. */
export interface FigureProgress {
	readonly text: string;
	/** From 0 to 1; null while the end is not in sight. */
	readonly share: number | null;
	readonly cancel?: () => void;
}
