import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerVector } from '../support/answer-vector';
import { compareVector } from '../support/compare-vector';
import { vectorAdapters } from '../support/vector-adapters';
import { parseVector, type Json, type VectorFile } from '../support/vector-file';

const directory = join(import.meta.dirname, '../fixtures/vectors');
const vectors = readdirSync(directory)
	.filter((name) => name.endsWith('.json'))
	.flatMap((name) => parseVector(readFileSync(join(directory, name), 'utf8')) ?? []);

describe('reference vectors', () => {
	test('every method of the library is proved by a vector', () => {
		expect(new Set(vectors.map((vector) => vector.method))).toEqual(new Set(Object.keys(vectorAdapters)));
	});

	test.each(vectors)('$id', (vector) => {
		expect(answerVector(vector)?.faults).toEqual([]);
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

	const simulating: VectorFile = {
		...vector,
		expected: {
			pFolded: 0.2,
			bootstrapSE: 10,
			jackknifeSE: 4,
			profileMultinomial95: { lower: 100 },
			other: 7
		},
		tolerance: {
			abs: 1e-9,
			rel: 1e-9,
			profile: 'rel 1e-3',
			monteCarlo:
				'p within 4*sqrt(p(1-p)/R)+1/(R+1) of exact; bootstrapSE, percentile95: 3% relative; jackknife*: 1e-2'
		}
	};
	const answered = (changed: Json) => ({
		...{ pFolded: 0.2, bootstrapSE: 10, jackknifeSE: 4, profileMultinomial95: { lower: 100 }, other: 7 },
		...(changed as object)
	});

	test.each<[string, Json]>([
		['a simulated p', { pFolded: { simulated: 0.25, replicates: 999 } }],
		['a simulated p beside the exact one', { pFolded: { simulated: 0.25, replicates: 999, exact: 0.2 } }],
		['a field named with its percentage', { bootstrapSE: 10.2 }],
		['a field named with a star', { jackknifeSE: 4.03 }],
		['a field within one that the tolerance names', { profileMultinomial95: { lower: 100.09 } }]
	])('accepts %s', (_, changed) => {
		expect(compareVector(simulating, answered(changed)).faults).toEqual([]);
	});

	test.each<[string, Json]>([
		['a simulated p too far off', { pFolded: { simulated: 0.26, replicates: 999 } }],
		['a wrong exact p beside it', { pFolded: { simulated: 0.2, replicates: 999, exact: 0.21 } }],
		['a field beyond its percentage', { bootstrapSE: 10.31 }],
		['a field beyond its own tolerance', { jackknifeSE: 4.05 }],
		['a part beyond the tolerance of the whole', { profileMultinomial95: { lower: 100.2 } }],
		['a number that no entry names', { other: 7.001 }],
		['a simulation where none is allowed', { other: { simulated: NaN, replicates: 9 } }]
	])('reports %s', (_, changed) => {
		expect(compareVector(simulating, answered(changed)).faults).toHaveLength(1);
	});

	test('of no tolerance asks for the printed digits, and whole numbers as they are', () => {
		const exact: VectorFile = { ...vector, expected: { a: 0.1, b: 3 }, tolerance: { abs: 0, rel: 0 } };
		expect(compareVector(exact, { a: 0.1 + 5e-17, b: 3 }).faults).toEqual([]);
		expect(compareVector(exact, { a: 0.1 + 1e-12, b: 3 + 1e-13 }).faults).toHaveLength(2);
		const small: VectorFile = { ...exact, expected: { a: 6.44862607757091e-10 } };
		expect(compareVector(small, { a: 6.448625770612706e-10 }).faults).toEqual([]);
		expect(compareVector(small, { a: 6.4486e-10 }).faults).toHaveLength(1);
	});

	test('a refusal is met by a refusal in any words, and by nothing else', () => {
		const refusing: VectorFile = {
			...vector,
			expected: { rows: [{ refuse: 'no population', why: 'none' }] }
		};
		expect(compareVector(refusing, { rows: [{ refuse: 'no-population' }] }).faults).toEqual([]);
		expect(compareVector(refusing, { rows: [{ reason: 'too-few' }] }).faults).toEqual([]);
		expect(compareVector(refusing, { rows: [{ rate: 3 }] }).faults).toHaveLength(1);
		expect(compareVector(refusing, { rows: [null] }).faults).toHaveLength(1);
		const refusingAll: VectorFile = { ...vector, expected: { estimate: null, refuse: true } };
		expect(compareVector(refusingAll, { refuse: 'nested' })).toMatchObject({ faults: [], unanswered: [] });
		const giving: VectorFile = { ...vector, expected: { rows: [{ a: 1, refuse: null }] } };
		expect(compareVector(giving, { rows: [{ refuse: true }] }).faults).toHaveLength(2);
		expect(compareVector(giving, { rows: [{ a: 1 }] }).faults).toEqual([]);
	});
});

test.each([
	['proportion-ci', { x: 5, n: 3, conf: 0.95 }, { x: 1, n: 3, conf: 0.95 }],
	['proportion-difference-newcombe', { x1: 5, n1: 3, x2: 0, n2: 1 }, { x1: 1, n1: 3, x2: 0, n2: 1 }],
	['capture-recapture-chapman', { n1: 3, n2: 3, m: 4 }, { n1: 3, n2: 3, m: 2 }]
])('%s refuses a row about no numbers alone', (method, senseless, sound) => {
	const rows = [senseless, sound].map((row) => ({ conf: 0.95, ...row }));
	const answer = vectorAdapters[method]?.({ rows }, null);
	expect(answer).toMatchObject({ rows: [{ refuse: true }, expect.not.objectContaining({ refuse: true })] });
});

test('amounts that were not reported are no zeros', () => {
	const quantiles = vectorAdapters['quantiles'];
	const asked = { probs: [0.5], conf: 0.95 };
	expect(quantiles?.({ ...asked, values: [null, 2, 4, null, 6] }, null)).toEqual(
		quantiles?.({ ...asked, values: [2, 4, 6] }, null)
	);
});

test.each([
	[['a', 'B'], 4 / 3, 8 / 3],
	[['B', 'a'], 8 / 3, 4 / 3]
])('groups stand in the order %o in which they are asked for', (groups, first, second) => {
	const input = {
		time: [1, 2, 3, 5],
		event: [1, 1, 1, 1],
		group: ['a', 'B', 'a', 'B'],
		strata: null,
		rho: 0
	};
	expect(vectorAdapters['log-rank']?.(input, { groups })).toMatchObject({
		groups,
		expected: [expect.closeTo(first, 12), expect.closeTo(second, 12)]
	});
});
