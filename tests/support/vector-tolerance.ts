import type { VectorFile } from './vector-file';

/** What a vector allows: |x − e| ≤ abs + rel |e|. */
export interface Allowance {
	readonly abs: number;
	readonly rel: number;
}

type Tolerance = VectorFile['tolerance'];

/** Keys of a tolerance that name no field. */
const GENERAL = new Set(['abs', 'rel', 'monteCarlo', 'note']);

/** Vectors hold 15 significant digits: a tolerance of 0 asks for these, not for the last bit of a double. */
const PRINTED = 1e-12;
/** What rounding leaves of a small probability that was computed as the difference of two near 1. */
const DIFFERENCE = 1e-15;

function numberAfter(kind: string, words: string): number | undefined {
	const found = new RegExp(`${kind} ([\\d.e+-]+)`).exec(words)?.[1];
	return found === undefined ? undefined : Number(found);
}

/** "5%" and "3% relative" as parts of one. */
function percentIn(words: string): number | undefined {
	const found = /([\d.]+)\s*%/.exec(words)?.[1];
	return found === undefined ? undefined : Number(found) / 100;
}

/** Does a name, perhaps with a star for its end, stand for the field or for the word that it begins with? */
function names(name: string, field: string): boolean {
	if (name.endsWith('*')) return field.startsWith(name.slice(0, -1));
	return field === name || (field.startsWith(name) && /^[A-Z]/.test(field.slice(name.length)));
}

/** "a, b: 3% relative; c*: 1e-9": what each clause says of the fields that it names. */
function clauseFor(words: string, field: string): string | undefined {
	return words
		.split(';')
		.map((clause) => /^\s*([\w*]+(?:\s*,\s*[\w*]+)*)\s*:\s*(.+)$/.exec(clause))
		.find((parts) => parts?.[1]?.split(',').some((name) => names(name.trim(), field)))?.[2];
}

/** Words of one entry as numbers. */
function inWords(words: string, general: Allowance): Allowance {
	const bare = Number(words.trim());
	const rel = numberAfter('rel', words) ?? percentIn(words) ?? (Number.isFinite(bare) ? bare : general.rel);
	return { abs: numberAfter('abs', words) ?? general.abs, rel };
}

/**
 * How far may a number lie from what a vector expects?
 *
 * @param fields - names from the outermost field to the number's own; the innermost that the tolerance names decides.
 */
export function allowanceOf(tolerance: Tolerance, fields: readonly string[], expected: number): Allowance {
	const general = { abs: Number(tolerance['abs'] ?? 0), rel: Number(tolerance['rel'] ?? 0) };
	for (const field of fields.toReversed()) {
		const key = Object.keys(tolerance).find((name) => !GENERAL.has(name) && names(name, field));
		const own = key === undefined ? clauseFor(String(tolerance['monteCarlo'] ?? ''), field) : tolerance[key];
		if (own !== undefined) return inWords(String(own), general);
	}
	const exact = general.abs === 0 && general.rel === 0;
	return exact && !Number.isInteger(expected) ? { abs: DIFFERENCE, rel: PRINTED } : general;
}

/**
 * How far may a simulated number lie from the exact one that a vector expects? `null` where the vector does not say.
 *
 * A probability may miss by 4 √(p(1 − p)/R) and the step of one replicate, anything else by the percentage said.
 */
export function simulatedAllowance(
	tolerance: Tolerance,
	field: string,
	expected: number,
	replicates: number
): number | null {
	const words = String(tolerance['monteCarlo'] ?? '');
	const share = /sqrt\(p\(1-p\)\/[A-Z]\)\s*\+\s*([\d.]+)\/(\()?/.exec(words);
	if (share && /^p([A-Z]|$)|P[A-Z]|prob|share/.test(field)) {
		const step = Number(share[1]) / (replicates + (share[2] === undefined ? 0 : 1));
		return 4 * Math.sqrt((expected * (1 - expected)) / replicates) + step;
	}
	const rel = percentIn(clauseFor(words, field) ?? words);
	return rel === undefined ? null : rel * Math.abs(expected);
}
