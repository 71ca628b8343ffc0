import { describe, expect, test } from 'vitest';
import { byarInterval } from '$lib/stats/counts/byar-interval';
import { poissonInterval } from '$lib/stats/counts/poisson-interval';
import { rateOf, ratePer100k } from '$lib/stats/counts/rate';
import { poissonPmf } from '$lib/stats/distributions/poisson';
import type { Reason } from '$lib/problem';
import { isMissing, type Estimate, type Missing, type MissingReason } from '$lib/stats/estimate';
import { seededPicker } from '../support/seeded';

function given<T extends Estimate>(answer: T | Missing): T {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer;
}

describe('a count and its interval', () => {
	test('the exact interval covers every mean at least as often as it says', () => {
		const picker = seededPicker(11);
		const intervals = Array.from({ length: 120 }, (_, count) => given(poissonInterval(count)));
		for (let round = 0; round < 300; round += 1) {
			const mean = picker.integer(1, 60_000) / 1000;
			const covered = intervals.reduce(
				(sum, { lower, upper }, count) =>
					sum + (lower <= mean && mean <= upper ? poissonPmf(count, mean) : 0),
				0
			);
			expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-9);
		}
	});

	test('contains the count, widens with the level, and moves up with the count', () => {
		const picker = seededPicker(12);
		for (let round = 0; round < 200; round += 1) {
			const count = picker.integer(0, 5000);
			const [narrow, wide, next] = [
				given(poissonInterval(count, 0.9)),
				given(poissonInterval(count, 0.99)),
				given(poissonInterval(count + 1, 0.9))
			];
			expect(narrow.lower).toBeLessThanOrEqual(count);
			expect(narrow.upper).toBeGreaterThan(count);
			expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
			expect(wide.upper).toBeGreaterThan(narrow.upper);
			expect(next.lower).toBeGreaterThan(narrow.lower);
			expect(next.upper).toBeGreaterThan(narrow.upper);
		}
	});

	test('of nothing starts at exactly zero', () => {
		expect(given(poissonInterval(0)).lower).toBe(0);
		expect(given(byarInterval(0)).lower).toBe(0);
	});

	test("Byar's upper limit of 0 is the cube of one event, not of none", () => {
		expect(given(byarInterval(0)).upper).toBeCloseTo(3.668, 3);
	});

	test("Byar's lower limit of a rare count at a high level is never below zero", () => {
		expect(given(byarInterval(1, 0.9999)).lower).toBe(0);
	});

	test('stays finite for counts as large as a number can hold exactly', () => {
		const { lower, upper } = given(poissonInterval(Number.MAX_SAFE_INTEGER));
		expect(lower).toBeLessThan(Number.MAX_SAFE_INTEGER);
		expect(upper).toBeLessThan(Number.MAX_SAFE_INTEGER * 1.001);
	});

	test.each([-1, 2.5, Infinity])('%d is no count', (count) => {
		expect(() => poissonInterval(count)).toThrow(RangeError);
		expect(() => byarInterval(count)).toThrow(RangeError);
	});

	test.each([0, 1, NaN, 95])('%d is no level', (level) => {
		expect(() => poissonInterval(3, level)).toThrow(RangeError);
		expect(() => byarInterval(3, level)).toThrow(RangeError);
	});

	test.each([null, NaN])('%s was not reported', (count) => {
		expect(poissonInterval(count)).toEqual({ reason: 'not-reported' });
		expect(byarInterval(count)).toEqual({ reason: 'not-reported' });
	});
});

describe('a rate', () => {
	test('scales with the people it refers to and says what it rests on', () => {
		const [small, large] = [given(rateOf(7, 350_000, 1000)), given(ratePer100k(7, 350_000))];
		expect(large.value).toBeCloseTo(small.value * 100, 12);
		expect(large.upper).toBeCloseTo(small.upper * 100, 12);
		expect(large).toMatchObject({ count: 7, population: 350_000, per: 100_000, level: 0.95 });
	});

	test.each([
		[null, 1000, 'not-reported'],
		[3, null, 'no-population'],
		[3, NaN, 'no-population'],
		[3, 0, 'zero-denominator'],
		[null, 0, 'not-reported']
	])('of %s in %s people is refused', (count, population, reason) => {
		expect(ratePer100k(count, population)).toEqual({ reason });
	});

	test.each([-5, Infinity])('%d people are an error', (population) => {
		expect(() => ratePer100k(3, population)).toThrow(RangeError);
	});
});

test('reasons are spelt like those that the page words', () => {
	const words: Readonly<Record<Reason, MissingReason>> & Readonly<Record<MissingReason, Reason>> = {
		'no-population': 'no-population',
		'zero-denominator': 'zero-denominator',
		suppressed: 'suppressed',
		'not-covered': 'not-covered',
		'not-reported': 'not-reported',
		'too-few': 'too-few',
		'no-neighbours': 'no-neighbours',
		'one-place': 'one-place',
		'all-equal': 'all-equal',
		'too-thin-overlap': 'too-thin-overlap',
		'nested-lists': 'nested-lists',
		'not-estimable': 'not-estimable',
		'not-determined': 'not-determined'
	};
	expect(Object.values(words)).toEqual(Object.keys(words));
});
