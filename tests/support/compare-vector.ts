import type { Json, VectorFile } from './vector-file';

/** How near an answer came to a vector. */
export interface VectorComparison {
	/** Numbers, reasons and absences that were compared. */
	readonly compared: number;
	/** Largest |x − e| / |e|, or |x − e| where e is 0. */
	readonly largestError: number;
	/** Largest |x − e| as a part of what the vector allows: above 1 is a failure. */
	readonly largestShareOfTolerance: number;
	/** One sentence a fault, with its place in the answer. */
	readonly faults: readonly string[];
	/** Names of expected fields that the answer does not have. */
	readonly unanswered: readonly string[];
}

const INFINITIES: Readonly<Record<string, number>> = { Infinity, '-Infinity': -Infinity };

/** A vector may override its tolerance for one field, in words: "rel 1e-6, only if ...". */
function toleranceOf(vector: VectorFile, field: string) {
	const words = String(vector.tolerance[field] ?? '');
	const named = (kind: string) => new RegExp(`${kind} ([\\d.e+-]+)`).exec(words)?.[1];
	const allowed = (kind: 'abs' | 'rel') => Number(named(kind) ?? vector.tolerance[kind] ?? 0);
	return { abs: allowed('abs'), rel: allowed('rel') };
}

/** Compares an answer with what a vector expects: every expected number, absence and refusal, in place. */
export function compareVector(vector: VectorFile, answer: Json): VectorComparison {
	const faults: string[] = [];
	const unanswered = new Set<string>();
	let [compared, largestError, largestShareOfTolerance] = [0, 0, 0];

	const leaf = (expected: Json, found: Json, path: string, field: string) => {
		compared += 1;
		const target = typeof expected === 'string' ? (INFINITIES[expected] ?? expected) : expected;
		if (typeof target !== 'number' || typeof found !== 'number' || !Number.isFinite(target)) {
			if (!Object.is(target, found))
				faults.push(`${path}: expected ${String(target)}, found ${String(found)}`);
			return;
		}
		const error = Math.abs(found - target);
		const { abs, rel } = toleranceOf(vector, field);
		const allowed = abs + rel * Math.abs(target);
		if (!(error <= allowed)) faults.push(`${path}: expected ${target}, found ${found}`);
		largestError = Math.max(largestError, target === 0 ? error : error / Math.abs(target));
		if (error > 0) largestShareOfTolerance = Math.max(largestShareOfTolerance, error / allowed);
	};

	const walk = (expected: Json, found: Json | undefined, path: string, field: string) => {
		if (Array.isArray(expected)) {
			const list = Array.isArray(found) ? (found as readonly Json[]) : [];
			if (list.length !== expected.length)
				faults.push(`${path}: ${list.length} of ${expected.length} values`);
			else expected.forEach((value: Json, index) => walk(value, list[index], `${path}[${index}]`, field));
		} else if (typeof expected === 'object' && expected !== null) {
			const answered = typeof found === 'object' && found !== null ? found : {};
			for (const [key, value] of Object.entries(expected)) {
				if (key === 'why') continue;
				const part = (answered as { readonly [key: string]: Json | undefined })[key];
				if (part === undefined) unanswered.add(key);
				else walk(value, part, `${path}.${key}`, key);
			}
		} else if (found === undefined) unanswered.add(field);
		else leaf(expected, found, path, field);
	};

	walk(vector.expected, answer, 'expected', 'expected');
	return { compared, largestError, largestShareOfTolerance, faults, unanswered: [...unanswered] };
}
