import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareVector } from '../support/compare-vector';
import { fieldsNotOffered, vectorAdapters } from '../support/vector-adapters';
import { parseVector, type VectorFile } from '../support/vector-file';

const directory = join(import.meta.dirname, '../fixtures/vectors');
const vectors = readdirSync(directory)
	.filter((name) => name.endsWith('.json'))
	.flatMap((name) => parseVector(readFileSync(join(directory, name), 'utf8')) ?? []);

describe('reference vectors', () => {
	test('every method of the library is proved by a vector', () => {
		expect(new Set(vectors.map((vector) => vector.method))).toEqual(new Set(Object.keys(vectorAdapters)));
	});

	test.each(vectors)('$id', (vector) => {
		const answer = vectorAdapters[vector.method]?.(vector.input) ?? null;
		const { faults, unanswered, compared } = compareVector(vector, answer);
		expect(faults).toEqual([]);
		expect(fieldsNotOffered[vector.method] ?? []).toEqual(expect.arrayContaining([...unanswered]));
		expect(compared).toBeGreaterThan(0);
	});
});

describe('the comparison itself', () => {
	const vector: VectorFile = {
		id: 'made-up',
		method: 'none',
		source: '',
		tool: '',
		version: '',
		input: null,
		expected: { rows: [{ a: 2, b: null, c: 'Infinity', d: 1 }] },
		tolerance: { abs: 0, rel: 1e-3, d: 'rel 0.1, only if offered' }
	};

	test('accepts what lies within the tolerance, field by field', () => {
		const near = compareVector(vector, { rows: [{ a: 2.001, b: null, c: Infinity, d: 1.09 }] });
		expect(near).toMatchObject({ compared: 4, faults: [], unanswered: [] });
		expect(near.largestError).toBeCloseTo(0.09);
	});

	test.each([
		['a number too far off', { a: 2.01, b: null, c: Infinity, d: 1 }],
		['a number where none can be given', { a: 2, b: 0, c: Infinity, d: 1 }],
		['nothing where a number is expected', { a: null, b: null, c: Infinity, d: 1 }],
		['NaN', { a: NaN, b: null, c: Infinity, d: 1 }],
		['a finite number for an infinity', { a: 2, b: null, c: 1e300, d: 1 }]
	])('reports %s', (_, row) => {
		expect(compareVector(vector, { rows: [row] }).faults).toHaveLength(1);
	});

	test('names fields without an answer, and lists of another length', () => {
		expect(compareVector(vector, { rows: [{ a: 2 }] }).unanswered).toEqual(['b', 'c', 'd']);
		expect(compareVector(vector, { rows: [] }).faults).toHaveLength(1);
	});
});
