/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One reference vector: a question, the answer that independent software gave, and how near ours must come. */
export interface VectorFile {
	readonly id: string;
	readonly method: string;
	readonly source: string;
	readonly tool: string;
	readonly version: string;
	readonly input: Json;
	readonly expected: Json;
	readonly tolerance: { readonly [field: string]: number | string };
}

/** Reads a vector; `null` for JSON that names no method (an index, say). */
export function parseVector(text: string): VectorFile | null {
	const parsed: unknown = JSON.parse(text);
	return typeof parsed === 'object' && parsed !== null && 'method' in parsed ? (parsed as VectorFile) : null;
}

/**
 * What a vector asks beyond its input: its expected answer with every number taken out (`true` stands in its place), so that names
 * of models and absences remain.
 */
export function blankOf(expected: Json): Json {
	if (typeof expected === 'number') return true;
	if (typeof expected !== 'object' || expected === null) return expected;
	if (Array.isArray(expected)) return (expected as readonly Json[]).map(blankOf);
	return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, blankOf(value)]));
}
