import type { ColumnType, ManifestColumn, ManifestTable } from '../../src/lib/manifest/manifest';

/** The same words for an English and an Urdu reader. */
export interface Words {
	readonly en: string;
	readonly ur: string;
}

/** A shape that the text of a cell must have beyond its type. */
export interface Form {
	readonly pattern: RegExp;
	/** What the pattern asks for, as the end of "expected …". */
	readonly expected: string;
}

/** One column, declared once: the checks, the Arrow schema, the manifest and the dictionary are made from it. */
export interface ColumnDeclaration extends ManifestColumn {
	/** Least and greatest value of a number, both allowed. */
	readonly min: number | null;
	readonly max: number | null;
	readonly form: Form | null;
}

export type Licence = ManifestTable['licence'];

/** One table of the site, declared once. */
export interface TableDeclaration {
	readonly name: string;
	readonly title: Words;
	readonly summary: Words;
	/** The file under `data/` that holds its rows; null for a table that the build makes itself. */
	readonly input: string | null;
	readonly columns: readonly ColumnDeclaration[];
	/** No two rows may agree in all of these columns; empty where rows have no name of their own. */
	readonly key: readonly string[];
	/** The order of the rows in every file that is made. */
	readonly order: readonly string[];
	/** The columns whose first and last year are the years covered; null for a table without a time. */
	readonly coverage: { readonly from: string; readonly to: string } | null;
	readonly licence: Licence;
	readonly synthetic: boolean;
}

type Options = Partial<Pick<ColumnDeclaration, 'unit' | 'missing' | 'codes' | 'min' | 'max' | 'form'>>;

/** Declares a column; without options it has no unit, is never missing and may hold any value of its type. */
export function column(
	name: string,
	type: ColumnType,
	en: string,
	ur: string,
	options: Options = {}
): ColumnDeclaration {
	const open = { unit: 'none', missing: 'never', codes: null, min: null, max: null, form: null } as const;
	return { name, type, description: { en, ur }, ...open, ...options };
}

/** Years that a fact about the city can have. */
export const FIRST_YEAR = 1947;
export const LAST_YEAR = 2099;

/** A box around Karachi Division and the coast beside it, in degrees (WGS 84). */
export const karachiBox = { west: 66.3, east: 67.9, south: 24.4, north: 25.8 } as const;

/** Options of a column that holds a calendar year. */
export const calendarYear = { unit: 'year', min: FIRST_YEAR, max: LAST_YEAR } as const satisfies Options;

export const webAddress: Form = {
	pattern: /^https?:\/\/[^\s/?#]+\.[^\s/?#]+([/?#]\S*)?$/,
	expected: 'a web address that starts with http:// or https://'
};

export const statId: Form = { pattern: /^KPS-[0-9a-f]{6}$/, expected: 'KPS- and 6 hexadecimal digits' };
