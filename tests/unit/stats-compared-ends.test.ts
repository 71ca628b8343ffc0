import { describe, expect, test } from 'vitest';
import { isMissing } from '$lib/stats/estimate';
import { comparedEnds } from '$lib/stats/survival/compared-ends';
import { grayTest } from '$lib/stats/survival/gray-test';

const durations = {
	timeDays: [1, 2, 3, 4, 5, 6, 7, 8],
	outcome: ['x', 'x', 'x', 'y', 'y', 'y', 'x', null],
	group: ['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b']
};

describe('ends compared together', () => {
	test('are Gray’s tests, corrected for all looks, in the order asked', () => {
		const [y, x] = comparedEnds(durations, ['y', 'x']);
		const alone = grayTest(durations, 'x');
		expect([y?.outcome, x?.outcome]).toEqual(['y', 'x']);
		expect(x?.test).toEqual(alone);
		if (!x || isMissing(x.test) || !y || isMissing(y.test)) throw new Error('no test');
		const [small, large] = [x.test.p, y.test.p].sort((a, b) => a - b);
		expect(Math.min(x.adjustedP ?? 0, y.adjustedP ?? 0)).toBeCloseTo(Math.min(2 * (small ?? 0), large ?? 0));
		expect(Math.max(x.adjustedP ?? 0, y.adjustedP ?? 0)).toBeCloseTo(large ?? 0);
	});

	test('an end that nobody came to is no look', () => {
		const [x, none] = comparedEnds(durations, ['x', 'z']);
		expect(none).toMatchObject({ test: { reason: 'too-few' }, adjustedP: null });
		expect(x && !isMissing(x.test) && x.adjustedP).toBe(x && !isMissing(x.test) && x.test.p);
	});

	test('no ends, no answer; no cases, reasons', () => {
		expect(comparedEnds(durations, [])).toEqual([]);
		expect(comparedEnds({ timeDays: [], outcome: [], group: [] }, ['x'])[0]?.test).toEqual({
			reason: 'too-few'
		});
	});
});
