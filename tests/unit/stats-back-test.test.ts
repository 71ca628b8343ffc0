import { describe, expect, test } from 'vitest';
import { isMissing, type Missing } from '$lib/stats/estimate';
import { backTest, type Forecaster } from '$lib/stats/forecasts/back-test';
import type { Forecast } from '$lib/stats/forecasts/forecast';
import { forecastHarmonicPoisson } from '$lib/stats/forecasts/forecast-harmonic-poisson';
import { crpsOfSample, intervalScores, pinballLoss, pointScores } from '$lib/stats/forecasts/forecast-scores';
import { seasonalNaive } from '$lib/stats/forecasts/seasonal-naive';
import { seeded } from '$lib/stats/random/seeded';
import { poissonCounts, seasonalMeans } from '../support/simulated-counts';

function given<T>(answer: T | Missing): T {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer;
}

const years = (seed: number, length = 96) => poissonCounts(seeded(seed), seasonalMeans(length, 12, 0.5));

describe('scores', () => {
	test('of one draw the crps is its distance, and any more spread costs less where it covers', () => {
		expect(crpsOfSample([5], 8)).toBe(3);
		const pairs = [2, 5, 9].flatMap((a) => [2, 5, 9].map((b) => Math.abs(a - b)));
		const byPairs = 7 / 3 + 0 - pairs.reduce((sum, pair) => sum + pair, 0) / 18;
		expect(crpsOfSample([9, 2, 5], 5)).toBeCloseTo(byPairs, 12);
	});

	test('of the median is half the mean absolute error', () => {
		const [actual, forecast] = [
			[8, 10, 3],
			[7, 12, 3]
		];
		const { mae } = given(pointScores(actual, forecast, [1, 2], 1));
		expect(pinballLoss(actual, forecast, 0.5)).toBeCloseTo(mae / 2, 12);
	});

	test('of the naive forecast on its own series the scaled error is one', () => {
		const values = years(8, 30);
		const { mase } = given(pointScores(values.slice(12), values.slice(0, -12), values, 12));
		expect(mase).toBeCloseTo(1, 12);
	});

	test('of training values that never changed there is no scaled error', () => {
		expect(given(pointScores([1], [2], [3, 3, 3], 1)).mase).toBeNull();
		expect(given(pointScores([1], [2], [], 1)).mase).toBeNull();
	});

	test('count the ends of an interval in, and charge a miss by its distance', () => {
		expect(given(intervalScores([4, 10, 12], [4, 4, 4], [10, 10, 10], 0.8))).toEqual({
			coverage: 2 / 3,
			scores: [6, 6, expect.closeTo(26, 9)],
			meanScore: expect.closeTo(38 / 3, 9) as number
		});
	});

	test('of nothing are refused', () => {
		expect(pointScores([], [], [1, 2], 1)).toEqual({ reason: 'too-few' });
		expect(intervalScores([], [], [], 0.8)).toEqual({ reason: 'too-few' });
		expect(crpsOfSample([], 1)).toEqual({ reason: 'too-few' });
		expect(pinballLoss([], [], 0.5)).toEqual({ reason: 'too-few' });
	});

	test.each<[string, () => unknown]>([
		['lengths that differ', () => pointScores([1], [1, 2], [1], 1)],
		['a value that is missing', () => pointScores([NaN], [1], [1], 1)],
		['a period of 0', () => pointScores([1], [1], [1], 0)],
		['crossed limits', () => intervalScores([1], [3], [2], 0.8)],
		['a level of 1', () => intervalScores([1], [1], [2], 1)],
		['an infinite draw', () => crpsOfSample([Infinity], 1)],
		['a share of 2', () => pinballLoss([1], [1], 2)]
	])('take %s for an error', (_, score) => {
		expect(score).toThrow(RangeError);
	});
});

describe('the back-test', () => {
	const fixed =
		(mean: number, lower: number, upper: number): Forecaster =>
		(_, horizon) => {
			const all = (value: number) => new Array<number>(horizon).fill(value);
			return {
				mean: all(mean),
				lower: all(lower),
				upper: all(upper),
				level: 0.8,
				method: 'fixed'
			} satisfies Forecast;
		};
	const options = { firstOrigin: 3, horizon: 2, minimumOrigins: 1 };

	test('tells a method only what was known', () => {
		const values = [1, 2, 3, 4, 5, 6];
		const told: number[] = [];
		backTest(
			values,
			(history, horizon) => {
				expect(history).toEqual(values.slice(0, history.length));
				told.push(history.length);
				return fixed(3, 1, 5)(history, horizon);
			},
			options
		);
		expect(told).toEqual([3, 4]);
	});

	test('counts hits by steps ahead', () => {
		const answer = given(backTest([0, 0, 0, 4, 6, 4, 9], fixed(5, 4, 6), options));
		expect(answer).toMatchObject({ origins: 3, refused: 0, level: 0.8, method: 'fixed' });
		expect(answer.overall).toMatchObject({ n: 6, inside: 5, coverage: 5 / 6 });
		expect(answer.byStep.map((record) => record?.inside)).toEqual([3, 2]);
		expect(answer.byStep[1]?.meanAbsoluteError).toBeCloseTo((1 + 1 + 4) / 3, 12);
	});

	test('never scores what was not reported, and skips origins as asked', () => {
		const answer = given(backTest([0, 0, 0, null, 6, NaN, 9, 5], fixed(5, 4, 6), { ...options, every: 2 }));
		expect(answer).toMatchObject({ origins: 2, byStep: [null, { n: 2, inside: 1 }] });
	});

	test('gives the reason of a method that never could, and needs forecasts enough', () => {
		const values = years(9, 30);
		const naive: Forecaster = (history, horizon) => seasonalNaive(history, 12, horizon);
		expect(backTest(values.with(0, NaN), naive, { firstOrigin: 24, horizon: 1 })).toEqual({
			reason: 'not-reported'
		});
		expect(backTest(values, naive, { firstOrigin: 24, horizon: 1 })).toEqual({ reason: 'too-few' });
		expect(backTest([], naive, { firstOrigin: 24, horizon: 1 })).toEqual({ reason: 'too-few' });
		const late = given(backTest(values, naive, { firstOrigin: 20, horizon: 1, minimumOrigins: 6 }));
		expect(late).toMatchObject({ origins: 6, refused: 4 });
	});

	test('finds that honest intervals hold what they promise', () => {
		const record = [61, 62, 63, 64, 65, 66].map((seed) =>
			given(
				backTest(
					years(seed),
					(history, horizon) => forecastHarmonicPoisson(history, horizon, { level: 0.8 }),
					{
						firstOrigin: 48,
						horizon: 3,
						every: 3
					}
				)
			)
		);
		const inside = record.reduce((sum, { overall }) => sum + overall.inside, 0);
		const n = record.reduce((sum, { overall }) => sum + overall.n, 0);
		expect(n).toBeGreaterThan(280);
		expect(inside / n).toBeGreaterThan(0.78);
		expect(inside / n).toBeLessThan(0.93);
	});

	test.each([
		{ firstOrigin: 0, horizon: 1 },
		{ firstOrigin: 1.5, horizon: 1 },
		{ firstOrigin: 1, horizon: 0 },
		{ firstOrigin: 1, horizon: 1, every: 0 }
	])('takes %o for an error', (wrong) => {
		expect(() => backTest([1, 2], fixed(1, 1, 1), wrong)).toThrow(RangeError);
	});
});
