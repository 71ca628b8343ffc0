import { describe, expect, test } from 'vitest';
import { rateDifference } from '$lib/stats/counts/rate-difference';
import { rateRatio } from '$lib/stats/counts/rate-ratio';
import { binomialCdf, binomialPmf } from '$lib/stats/distributions/binomial';
import { binomialTest } from '$lib/stats/distributions/binomial-test';
import { poissonPmf } from '$lib/stats/distributions/poisson';
import { isMissing, type Missing } from '$lib/stats/estimate';
import { seededPicker } from '../support/seeded';

function given<T extends object>(answer: T | Missing): T {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer as T;
}

const counts = (n: number) => Array.from({ length: n + 1 }, (_, count) => count);

describe('the exact binomial test', () => {
	test('sums the outcomes that are no more likely than the observed one', () => {
		const picker = seededPicker(31);
		for (let round = 0; round < 150; round += 1) {
			const n = picker.integer(1, 60);
			const p = picker.integer(1, 999) / 1000;
			const successes = picker.integer(0, n);
			const observed = binomialPmf(successes, n, p);
			const byHand = counts(n)
				.map((count) => binomialPmf(count, n, p))
				.filter((probability) => probability <= observed * (1 + 1e-7))
				.reduce((a, b) => a + b, 0);
			expect(binomialTest(successes, n, p)).toBeCloseTo(Math.min(1, byHand), 11);
		}
	});

	test('is 1 for the expected outcome and never 0', () => {
		expect(binomialTest(5, 10, 0.5)).toBe(1);
		expect(binomialTest(0, 1_000_000, 0.5)).toBeGreaterThan(0);
	});

	test('its probabilities add up to the cumulated ones, at the ends too', () => {
		const sum = counts(30)
			.slice(0, 12)
			.reduce((total, count) => total + binomialPmf(count, 30, 0.3), 0);
		expect(sum).toBeCloseTo(binomialCdf(11, 30, 0.3), 13);
		expect([binomialPmf(0, 4, 0), binomialPmf(4, 4, 1), binomialPmf(2, 4, 1)]).toEqual([1, 1, 0]);
	});
});

describe('the ratio of two rates', () => {
	test('covers every true ratio at least as often as it says, whatever the sum of the counts', () => {
		const picker = seededPicker(32);
		for (let round = 0; round < 60; round += 1) {
			const n = picker.integer(1, 40);
			const [ratio, exposures] = [picker.integer(5, 400) / 100, picker.integer(1, 30) / 10];
			const p = (ratio * exposures) / (1 + ratio * exposures);
			const covered = counts(n).reduce((sum, a) => {
				const answer = given(rateRatio({ count: a, exposure: exposures }, { count: n - a, exposure: 1 }));
				const holds = answer.lower <= ratio && ratio <= answer.upper;
				return sum + (holds ? binomialPmf(a, n, p) : 0);
			}, 0);
			expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-9);
		}
	});

	test('turns upside down with the order and does not depend on the unit of exposure', () => {
		const picker = seededPicker(33);
		for (let round = 0; round < 100; round += 1) {
			const one = { count: picker.integer(1, 300), exposure: picker.integer(1, 9) };
			const two = { count: picker.integer(1, 300), exposure: picker.integer(1, 9) };
			const [forth, back] = [given(rateRatio(one, two)), given(rateRatio(two, one))];
			expect(back.value).toBeCloseTo(1 / forth.value, 12);
			expect(back.upper * forth.lower).toBeCloseTo(1, 10);
			expect(back.pValue).toBeCloseTo(forth.pValue, 10);
			const inThousands = given(
				rateRatio({ ...one, exposure: one.exposure / 1e5 }, { ...two, exposure: two.exposure / 1e5 })
			);
			expect(inThousands.upper).toBeCloseTo(forth.upper, 10);
			expect(forth.lower).toBeLessThan(forth.value);
			expect(forth.upper).toBeGreaterThan(forth.value);
		}
	});

	test('with no event on one side has one open end, which is truly 0 or infinite', () => {
		const none = given(rateRatio({ count: 0, exposure: 5 }, { count: 4, exposure: 7 }));
		expect(none).toMatchObject({ value: 0, lower: 0 });
		const all = given(rateRatio({ count: 4, exposure: 7 }, { count: 0, exposure: 5 }));
		expect(all).toMatchObject({ value: Infinity, upper: Infinity });
		expect(all.lower).toBeCloseTo(1 / none.upper, 12);
	});

	test('stays exact for counts of millions', () => {
		const { lower, upper, pValue } = given(
			rateRatio({ count: 4_000_000, exposure: 1 }, { count: 4_000_000, exposure: 1 })
		);
		expect(lower).toBeCloseTo(1 / upper, 12);
		expect(Math.log(upper)).toBeCloseTo(1.96 * Math.sqrt(2 / 4_000_000), 6);
		expect(pValue).toBe(1);
	});
});

describe('the difference of two rates', () => {
	test('covers close to the level for small counts', () => {
		const upTo = counts(40);
		for (const [first, second] of [
			[2, 2],
			[9, 3],
			[1, 6]
		] as const) {
			const covered = upTo.reduce((total, a) => {
				const row = upTo.reduce((sum, b) => {
					const { lower, upper } = given(
						rateDifference({ count: a, exposure: 1 }, { count: b, exposure: 2 })
					);
					const truth = first - second / 2;
					return sum + (lower <= truth && truth <= upper ? poissonPmf(b, second) : 0);
				}, 0);
				return total + poissonPmf(a, first) * row;
			}, 0);
			expect(covered).toBeGreaterThan(0.93);
			expect(covered).toBeLessThan(0.985);
		}
	});

	test('changes its sign with the order, contains itself, and scales with the unit', () => {
		const picker = seededPicker(34);
		for (let round = 0; round < 100; round += 1) {
			const one = { count: picker.integer(0, 60), exposure: picker.integer(1, 900_000) };
			const two = { count: picker.integer(0, 60), exposure: picker.integer(1, 900_000) };
			const [forth, back] = [given(rateDifference(one, two)), given(rateDifference(two, one))];
			expect(forth.lower).toBeLessThanOrEqual(forth.value);
			expect(forth.upper).toBeGreaterThanOrEqual(forth.value);
			const width = forth.upper - forth.lower;
			expect(Math.abs(forth.lower + back.upper)).toBeLessThan(1e-9 * width);
			const scaled = given(
				rateDifference({ ...one, exposure: one.exposure * 8 }, { ...two, exposure: two.exposure * 8 })
			);
			expect(Math.abs(scaled.upper * 8 - forth.upper)).toBeLessThan(1e-9 * width);
		}
	});

	test('of two counts of 0 is 0 with an interval', () => {
		const { value, lower, upper } = given(
			rateDifference({ count: 0, exposure: 10 }, { count: 0, exposure: 20 })
		);
		const z2 = 1.959963984540054 ** 2;
		expect(value).toBe(0);
		expect(upper).toBeCloseTo(z2 / 10, 10);
		expect(lower).toBeCloseTo(-z2 / 20, 10);
	});

	test('excludes 0 just where the score test of equal rates says so', () => {
		const [a, b] = [30, 15];
		const z = (a - b) / Math.sqrt(a + b);
		expect(z).toBeGreaterThan(1.96);
		expect(given(rateDifference({ count: a, exposure: 1 }, { count: b, exposure: 1 })).lower).toBeGreaterThan(
			0
		);
		expect(given(rateDifference({ count: 26, exposure: 1 }, { count: b, exposure: 1 })).lower).toBeLessThan(
			0
		);
	});
});

describe.each([
	['ratio', rateRatio],
	['difference', rateDifference]
] as const)('the %s of two rates', (_, compared) => {
	const known = { count: 3, exposure: 10 };

	test.each([
		[{ count: null, exposure: 10 }, 'not-reported'],
		[{ count: NaN, exposure: 0 }, 'not-reported'],
		[{ count: 3, exposure: null }, 'no-population'],
		[{ count: 3, exposure: 0 }, 'zero-denominator']
	])('is refused with %o', (part, reason) => {
		expect(compared(part, known)).toEqual({ reason });
		expect(compared(known, part)).toEqual({ reason });
	});

	test.each([
		{ count: -1, exposure: 10 },
		{ count: 2.5, exposure: 10 },
		{ count: Infinity, exposure: 10 },
		{ count: 2 ** 60, exposure: 10 },
		{ count: 3, exposure: -1 },
		{ count: 3, exposure: Infinity }
	])('of %o is an error', (part) => {
		expect(() => compared(part, known)).toThrow(RangeError);
	});

	test('asks for a level', () => {
		expect(() => compared(known, known, 95)).toThrow(RangeError);
	});
});

test('nothing against nothing has no ratio', () => {
	expect(rateRatio({ count: 0, exposure: 1 }, { count: 0, exposure: 1 })).toEqual({
		reason: 'zero-denominator'
	});
});
