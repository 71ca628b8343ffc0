import type { Json, VectorFile } from './vector-file';
import { allowanceOf, simulatedAllowance } from './vector-tolerance';

/** How near an answer came to a vector. */
export interface VectorComparison {
	/** Numbers, reasons and absences that were compared. */
	readonly compared: number;
	/** Largest |x − e| / |e|, or |x − e| where e is 0; of numbers that were computed, not simulated. */
	readonly largestError: number;
	/** Largest |x − e| as a part of what the vector allows: above 1 is a failure. */
	readonly largestShareOfTolerance: number;
	/** One sentence a fault, with its place in the answer. */
	readonly faults: readonly string[];
	/** Names of expected fields that the answer does not have. */
	readonly unanswered: readonly string[];
}

type Fields = { readonly [key: string]: Json };

const INFINITIES: Readonly<Record<string, number>> = { Infinity, '-Infinity': -Infinity };

/** Words for people: no answer has them. */
const WORDS = new Set(['why', 'note', 'notes', 'comment']);

function isFields(value: Json | undefined): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: Json): string {
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Is this a typed "cannot"? Its wording is ours, so only that there is one counts. */
function refuses(answer: Json | undefined): answer is Fields {
	if (!isFields(answer)) return false;
	return Boolean(answer['refuse']) || typeof answer['reason'] === 'string';
}

/**
 * Compares an answer with what a vector expects: every expected number, absence and refusal, in place.
 *
 * In place of a number an answer may say `{ simulated, replicates }`, with `exact` beside them where it has both: the
 * simulated number is held against the vector's `monteCarlo` tolerance.
 */
export function compareVector(vector: VectorFile, answer: Json): VectorComparison {
	const { tolerance } = vector;
	const faults: string[] = [];
	const unanswered = new Set<string>();
	let [compared, largestError, largestShareOfTolerance] = [0, 0, 0];

	const number = (expected: number, found: number, path: string, allowed: number) => {
		const error = Math.abs(found - expected);
		if (!(error <= allowed)) faults.push(`${path}: expected ${expected}, found ${found}`);
		if (error > 0) largestShareOfTolerance = Math.max(largestShareOfTolerance, error / allowed);
		return expected === 0 ? error : error / Math.abs(expected);
	};

	const simulated = (expected: number, found: Fields, path: string, field: string) => {
		compared += 1;
		const [value, replicates] = [Number(found['simulated']), Number(found['replicates'])];
		const allowed = simulatedAllowance(tolerance, field, expected, replicates);
		if (allowed === null) faults.push(`${path}: simulated, but the vector has no tolerance for that`);
		else number(expected, value, `${path} (simulated)`, allowed);
	};

	const leaf = (expected: Json, found: Json, path: string, fields: readonly string[]) => {
		const target = typeof expected === 'string' ? (INFINITIES[expected] ?? expected) : expected;
		if (typeof target === 'number' && isFields(found) && 'simulated' in found) {
			simulated(target, found, path, fields.at(-1) ?? '');
			if (found['exact'] !== undefined) leaf(target, found['exact'], path, fields);
			return;
		}
		compared += 1;
		if (typeof target !== 'number' || typeof found !== 'number' || !Number.isFinite(target)) {
			if (!Object.is(target, found)) faults.push(`${path}: expected ${shown(target)}, found ${shown(found)}`);
			return;
		}
		const { abs, rel } = allowanceOf(tolerance, fields, target);
		largestError = Math.max(largestError, number(target, found, path, abs + rel * Math.abs(target)));
	};

	const walk = (expected: Json, found: Json | undefined, path: string, fields: readonly string[]) => {
		if (Array.isArray(expected)) {
			const list = Array.isArray(found) ? (found as readonly Json[]) : [];
			if (list.length !== expected.length)
				faults.push(`${path}: ${list.length} of ${expected.length} values`);
			else expected.forEach((value: Json, index) => walk(value, list[index], `${path}[${index}]`, fields));
		} else if (isFields(expected)) {
			if (refuses(expected) || refuses(found)) {
				compared += 1;
				if (!refuses(found)) faults.push(`${path}: expected a refusal`);
				else if (!refuses(expected)) faults.push(`${path}: refused, ${shown(found)}`);
			}
			const answered = isFields(found) ? found : {};
			for (const [key, value] of Object.entries(expected)) {
				if (WORDS.has(key) || key === 'refuse') continue;
				// A refusal answers every field with nothing.
				const part = key in answered ? answered[key] : refuses(found) ? null : undefined;
				if (part === undefined) unanswered.add(key);
				else walk(value, part, `${path}.${key}`, [...fields, key]);
			}
		} else if (found === undefined) unanswered.add(fields.at(-1) ?? 'expected');
		else leaf(expected, found, path, fields);
	};

	walk(vector.expected, answer, 'expected', []);
	return { compared, largestError, largestShareOfTolerance, faults, unanswered: [...unanswered] };
}
