import { compareVector, type VectorComparison } from './compare-vector';
import { fieldsNotOffered, vectorAdapters, type VectorAdapter } from './vector-adapters';
import { blankOf, type Json, type VectorFile } from './vector-file';

/** What the library made of one vector. */
export interface VectorAnswer extends VectorComparison {
	/** Expected fields that it leaves unanswered on purpose. */
	readonly notOffered: readonly string[];
}

/** A question that the library turns down as the caller's mistake is refused, with its sentence as the reason. */
function askedOf(adapter: VectorAdapter, { input, expected }: VectorFile): Json {
	try {
		return adapter(input, blankOf(expected));
	} catch (error) {
		if (error instanceof RangeError) return { refuse: error.message };
		throw error;
	}
}

/**
 * Asks the library what a vector asks, and compares.
 *
 * @returns `null` where the library has no such method. Fields without an answer are faults, unless they are not offered.
 * @throws what an adapter throws, but a RangeError, which is a refusal.
 */
export function answerVector(vector: VectorFile): VectorAnswer | null {
	const { method } = vector;
	const adapter = Object.hasOwn(vectorAdapters, method) ? vectorAdapters[method] : undefined;
	if (adapter === undefined) return null;
	const answer = askedOf(adapter, vector);
	const comparison = compareVector(vector, answer);
	const left = fieldsNotOffered[method] ?? [];
	const missing = comparison.unanswered.filter((field) => !left.includes(field));
	const faults = [...comparison.faults, ...missing.map((field) => `${field}: no answer`)];
	if (comparison.compared === 0 && faults.length === 0) faults.push('nothing was compared');
	return { ...comparison, faults, notOffered: comparison.unanswered.filter((field) => left.includes(field)) };
}
