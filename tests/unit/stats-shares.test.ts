import { describe, expect, test } from 'vitest';
import { isMissing, type Estimate, type Missing } from '$lib/stats/estimate';
import { boundsIfUnknown } from '$lib/stats/shares/bounds-if-unknown';
import { clopperPearsonInterval } from '$lib/stats/shares/clopper-pearson-interval';
import { newcombeDifference } from '$lib/stats/shares/newcombe-difference';
import { wilsonCorrectedInterval } from '$lib/stats/shares/wilson-corrected-interval';
import { wilsonInterval } from '$lib/stats/shares/wilson-interval';
import { binomialCdf } from '$lib/stats/distributions/binomial';
import { seededPicker } from '../support/seeded';

function given(answer: Estimate | Missing): Estimate {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer;
}

const methods = [
	['Wilson', wilsonInterval],
	['Wilson, corrected', wilsonCorrectedInterval],
	['Clopper and Pearson', clopperPearsonInterval]
] as const;

describe.each(methods)('the interval of a share by %s', (_, interval) => {
	test('contains the share, stays in [0, 1] and mirrors the share of the others', () => {
		const picker = seededPicker(21);
		for (let round = 0; round < 300; round += 1) {
			const n = picker.integer(1, 400);
			const successes = picker.integer(0, n);
			const { value, lower, upper } = given(interval(successes, n));
			expect(lower).toBeGreaterThanOrEqual(0);
			expect(lower).toBeLessThanOrEqual(value);
			expect(upper).toBeGreaterThanOrEqual(value);
			expect(upper).toBeLessThanOrEqual(1);
			expect(given(interval(n - successes, n)).lower).toBeCloseTo(1 - upper, 12);
		}
	});

	test('ends at exactly 0 for none and 1 for all', () => {
		expect(given(interval(0, 12)).lower).toBe(0);
		expect(given(interval(12, 12)).upper).toBe(1);
	});

	test.each([
		[1, 0, 'more successes than cases'],
		[-1, 5, 'a negative count'],
		[1.5, 5, 'a fractional count']
	])('%d of %d is an error: %s', (successes, n) => {
		expect(() => interval(successes, n)).toThrow(RangeError);
	});

	test('gives reasons for none at all and for what was not reported', () => {
		expect(interval(0, 0)).toEqual({ reason: 'zero-denominator' });
		expect(interval(null, 5)).toEqual({ reason: 'not-reported' });
		expect(interval(5, NaN)).toEqual({ reason: 'not-reported' });
	});
});

test('Clopper and Pearson cover every share at least as often as they say', () => {
	const n = 25;
	const intervals = Array.from({ length: n + 1 }, (_, successes) =>
		given(clopperPearsonInterval(successes, n))
	);
	for (let share = 0.005; share < 1; share += 0.005) {
		const covered = intervals.reduce((sum, { lower, upper }, successes) => {
			if (share < lower || share > upper) return sum;
			const below = successes === 0 ? 0 : binomialCdf(successes - 1, n, share);
			return sum + binomialCdf(successes, n, share) - below;
		}, 0);
		expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-9);
	}
});

describe('the difference of two shares', () => {
	test('changes its sign with the order and contains itself', () => {
		const picker = seededPicker(22);
		for (let round = 0; round < 200; round += 1) {
			const [n1, n2] = [picker.integer(1, 90), picker.integer(1, 90)];
			const one = { successes: picker.integer(0, n1), n: n1 };
			const two = { successes: picker.integer(0, n2), n: n2 };
			const [forth, back] = [given(newcombeDifference(one, two)), given(newcombeDifference(two, one))];
			expect(forth.value).toBeCloseTo(-back.value, 14);
			expect(forth.lower).toBeCloseTo(-back.upper, 14);
			expect(forth.lower).toBeLessThanOrEqual(forth.value);
			expect(forth.upper).toBeGreaterThanOrEqual(forth.value);
			expect(Math.abs(forth.upper)).toBeLessThanOrEqual(1);
		}
	});

	test('needs both', () => {
		expect(newcombeDifference({ successes: 1, n: 3 }, { successes: 0, n: 0 })).toEqual({
			reason: 'zero-denominator'
		});
	});
});

describe('bounds if every unknown case had gone one way or the other', () => {
	test('hold whatever the unknown cases turn out to be, and are reached', () => {
		const [successes, known, unknown] = [11, 17, 6];
		const bounds = boundsIfUnknown(successes, known, unknown);
		if (isMissing(bounds)) throw new Error(bounds.reason);
		const truths = Array.from({ length: unknown + 1 }, (_, more) => (successes + more) / (known + unknown));
		expect(Math.min(...truths)).toBe(bounds.lowest);
		expect(Math.max(...truths)).toBe(bounds.highest);
		expect(bounds.n).toBe(23);
	});

	test('meet when nothing is unknown, and span everything when all is', () => {
		expect(boundsIfUnknown(3, 4, 0)).toEqual({ lowest: 0.75, highest: 0.75, n: 4 });
		expect(boundsIfUnknown(0, 0, 9)).toEqual({ lowest: 0, highest: 1, n: 9 });
	});

	test('have a reason without cases and an error for impossible counts', () => {
		expect(boundsIfUnknown(0, 0, 0)).toEqual({ reason: 'zero-denominator' });
		expect(boundsIfUnknown(null, 3, 0)).toEqual({ reason: 'not-reported' });
		expect(() => boundsIfUnknown(4, 3, 5)).toThrow(RangeError);
		expect(() => boundsIfUnknown(1, 3, 0.5)).toThrow(RangeError);
	});
});
