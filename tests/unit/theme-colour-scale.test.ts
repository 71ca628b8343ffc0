import { describe, expect, test } from 'vitest';
import { quantisedScale, roundLimits } from '$lib/theme/colour-scale';

describe('quantisedScale', () => {
	const scale = quantisedScale([0, 5, 10, 20]);

	test('a value paints as the class of the legend that holds it', () => {
		for (const value of [0, 4.9, 5, 9, 10, 19.9]) {
			const holding = scale.legend.find(({ from, to }) => value >= from && value < to);
			expect(scale.classOf(value)).toBe(holding?.className);
		}
	});

	test('the last class includes its end, nothing known has no class', () => {
		expect(scale.classOf(20)).toBe('ramp-5');
		expect(scale.classOf(Number.NaN)).toBeNull();
	});

	test('limits that do not rise, none and too many are refused', () => {
		expect(() => quantisedScale([0, 5, 5])).toThrow(RangeError);
		expect(() => quantisedScale([3])).toThrow(RangeError);
		expect(() => quantisedScale([0, 1, 2, 3, 4, 5, 6])).toThrow(RangeError);
	});
});

describe('roundLimits', () => {
	test.each([
		[0, 43, true],
		[1, 4, true],
		[0, 0, true],
		[7, 7, true],
		[5, 5, false],
		[0, 0, false],
		[1200, 18_700, true],
		[0.4, 3.1, false],
		[2.5, 2.6, false],
		[9.9, 50.1, false],
		[9, 50, true]
	])('%d to %d (counts: %s) lie inside at most five classes', (lowest, highest, isCount) => {
		const limits = roundLimits(lowest, highest, isCount);
		expect(limits.length).toBeGreaterThanOrEqual(2);
		expect(limits.length).toBeLessThanOrEqual(6);
		expect(limits[0]).toBeLessThanOrEqual(lowest);
		expect(limits.at(-1)).toBeGreaterThanOrEqual(highest);
		if (isCount) expect(limits.every(Number.isInteger)).toBe(true);
		expect(() => quantisedScale(limits)).not.toThrow();
	});

	test('says round numbers', () => {
		expect(roundLimits(0, 43, true)).toEqual([0, 10, 20, 30, 40, 50]);
	});
});
