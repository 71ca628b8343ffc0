import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMissing, type Missing, type Reported } from '$lib/stats/estimate';
import type { Forecaster } from '$lib/stats/forecasts/back-test';
import { countInterval } from '$lib/stats/forecasts/count-interval';
import { forecastHarmonicPoisson } from '$lib/stats/forecasts/forecast-harmonic-poisson';
import { holtWinters, type HoltWintersOptions } from '$lib/stats/forecasts/holt-winters';
import { holtWintersStart, type StartValues } from '$lib/stats/forecasts/holt-winters-start';
import { seasonalNaive } from '$lib/stats/forecasts/seasonal-naive';
import { simpleExponentialSmoothing } from '$lib/stats/forecasts/simple-exponential-smoothing';
import { seeded } from '$lib/stats/random/seeded';
import { poissonCounts, seasonalMeans } from '../support/simulated-counts';

function given<T>(answer: T | Missing): T {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer;
}

const smoothed: HoltWintersOptions = { alpha: 0.4, beta: 0.1, gamma: 0.2, period: 12 };
const years = (seed: number, length = 96) => poissonCounts(seeded(seed), seasonalMeans(length, 12, 0.5));

/** Every method, at a level of 0.8. */
const methods: readonly [string, Forecaster][] = [
	['seasonal naive', (history, horizon) => seasonalNaive(history, 12, horizon, 0.8)],
	[
		'exponential smoothing',
		(history, horizon) => simpleExponentialSmoothing(history, horizon, { level: 0.8 })
	],
	['Holt-Winters', (history, horizon) => holtWinters(history, horizon, { ...smoothed, level: 0.8 })],
	['harmonic Poisson', (history, horizon) => forecastHarmonicPoisson(history, horizon, { level: 0.8 })]
];

describe.each(methods)('a forecast by %s', (_, forecaster) => {
	const forecast = given(forecaster(years(1), 18));

	test('lies inside its limits, which hold more at a higher level', () => {
		for (let seed = 1; seed <= 20; seed += 1) {
			const { mean, lower, upper } = given(forecaster(years(seed), 18));
			expect([mean.length, lower.length, upper.length]).toEqual([18, 18, 18]);
			mean.forEach((value, step) => {
				expect(lower[step]).toBeLessThanOrEqual(value);
				expect(upper[step]).toBeGreaterThanOrEqual(value);
			});
		}
		expect(forecast.level).toBe(0.8);
	});

	test('of a shorter horizon is the beginning of that of a longer one', () => {
		const short = given(forecaster(years(1), 5));
		expect(short.mean).toEqual(forecast.mean.slice(0, 5));
		expect(short.upper).toEqual(forecast.upper.slice(0, 5));
	});

	test('is refused for nothing, one value and too short a series', () => {
		expect(forecaster([], 3)).toEqual({ reason: 'too-few' });
		expect(forecaster([4], 3)).toEqual({ reason: 'too-few' });
		expect(forecaster([4, 2], 3)).toEqual({ reason: 'too-few' });
	});

	test('of equal values is that value', () => {
		const { mean } = given(forecaster(new Array<number>(48).fill(6), 3));
		mean.forEach((value) => expect(value).toBeCloseTo(6, 9));
	});

	test.each([0, 1.5, -1, NaN, Infinity])('takes a horizon of %d for an error', (horizon) => {
		expect(() => forecaster(years(1), horizon)).toThrow(RangeError);
	});

	test('takes an infinite value for an error', () => {
		expect(() => forecaster(years(1).with(3, Infinity), 3)).toThrow(RangeError);
	});
});

describe('the seasonal naive forecast', () => {
	test('repeats the last season, and doubles its variance every season', () => {
		const { mean, upper, sigma } = given(seasonalNaive([1, 5, 9, 3, 4, 10], 3, 7));
		expect(mean).toEqual([3, 4, 10, 3, 4, 10, 3]);
		expect(sigma).toBeCloseTo(Math.sqrt((4 + 1 + 1) / 3), 12);
		const width = (step: number) => (upper[step] ?? NaN) - (mean[step] ?? NaN);
		expect(width(3) / width(0)).toBeCloseTo(Math.SQRT2, 12);
		expect(width(6) / width(0)).toBeCloseTo(Math.sqrt(3), 12);
	});

	test('is refused across a gap', () => {
		expect(seasonalNaive([1, null, 2, 3], 1, 1)).toEqual({ reason: 'not-reported' });
	});
});

describe('exponential smoothing', () => {
	test('with all weight on the newest value is the naive forecast', () => {
		const { mean, smoothed: level } = given(simpleExponentialSmoothing([4, 9, 2, 7], 3, { alpha: 1 }));
		expect([level, ...mean]).toEqual([7, 7, 7, 7]);
	});

	test('finds the weight with the least squared errors', () => {
		for (let seed = 30; seed < 40; seed += 1) {
			const values = years(seed, 40);
			const sse = (alpha?: number) =>
				given(simpleExponentialSmoothing(values, 1, alpha === undefined ? {} : { alpha })).residualVariance;
			for (let alpha = 0.01; alpha <= 1; alpha += 0.03) expect(sse()).toBeLessThanOrEqual(sse(alpha) + 1e-9);
		}
	});

	test('moves with the values', () => {
		const values = years(3, 30);
		const plain = given(simpleExponentialSmoothing(values, 2, { alpha: 0.3 }));
		const moved = given(
			simpleExponentialSmoothing(
				values.map((value) => 2 * value + 5),
				2,
				{ alpha: 0.3 }
			)
		);
		expect(moved.upper[1]).toBeCloseTo(2 * (plain.upper[1] ?? NaN) + 5, 9);
	});

	test.each([{ alpha: 0 }, { alpha: 1.1 }, { parameters: -1 }, { initialLevel: NaN }, { level: 1 }])(
		'takes %o for an error',
		(options) => {
			expect(() => simpleExponentialSmoothing([1, 2, 3], 1, options)).toThrow(RangeError);
		}
	);
});

describe('Holt-Winters', () => {
	test('starts where the reference software starts', () => {
		const file = join(import.meta.dirname, '../fixtures/vectors/holt-winters-additive-open.json');
		const { input } = JSON.parse(readFileSync(file, 'utf8')) as {
			input: { values: number[]; period: number; startValues: StartValues };
		};
		const start = holtWintersStart(input.values, input.period, 'additive');
		expect(start.level).toBeCloseTo(input.startValues.level, 7);
		expect(start.trend).toBeCloseTo(input.startValues.trend, 7);
		input.startValues.seasonals.forEach((value, time) => expect(start.seasonals[time]).toBeCloseTo(value, 7));
	});

	test.each(['additive', 'multiplicative'] as const)(
		'goes on exactly where a series is exact: %s',
		(seasonal) => {
			const figure = [3, -1, -2, 0];
			const at = (time: number) => {
				const [level, part] = [20 + 2 * time, figure[time % 4] ?? 0];
				return seasonal === 'additive' ? level + part : level * (1 + part / 10);
			};
			const start = {
				level: 20 - 2 + 8,
				trend: 2,
				seasonals: figure.map((part) => (seasonal === 'additive' ? part : 1 + part / 10))
			};
			const forecast = given(
				holtWinters(
					Array.from({ length: 19 }, (_, time) => at(time)),
					6,
					{
						alpha: 0.3,
						beta: 0.2,
						gamma: 0.4,
						period: 4,
						seasonal,
						startValues: start
					}
				)
			);
			forecast.mean.forEach((value, step) => expect(value).toBeCloseTo(at(19 + step), 9));
			expect(forecast.sse).toBeCloseTo(0, 12);
			expect(forecast.state.seasonals[0]).toBeCloseTo(start.seasonals[19 % 4] ?? NaN, 9);
		}
	);

	test.each([12, 1])('without season and trend is exponential smoothing, at a period of %d', (period) => {
		const values = years(5, 30);
		const forecast = given(holtWinters(values, 4, { alpha: 0.3, beta: null, gamma: null, period }));
		const ses = given(simpleExponentialSmoothing(values, 4, { alpha: 0.3 }));
		forecast.mean.forEach((value, step) => expect(value).toBeCloseTo(ses.mean[step] ?? NaN, 12));
	});

	test('gives both forms of interval alike where the season adds, and wider ones than R where it multiplies', () => {
		const width = (options: Partial<HoltWintersOptions>) => {
			const { upper, lower } = given(holtWinters(years(6), 3, { ...smoothed, ...options }));
			return (upper[0] ?? NaN) - (lower[0] ?? NaN);
		};
		expect(width({ intervals: 'as-r' })).toBeCloseTo(width({}), 9);
		expect(width({ intervals: 'as-r', seasonal: 'multiplicative' })).toBeLessThan(
			width({ seasonal: 'multiplicative' })
		);
	});

	test('is refused where a season would multiply nothing', () => {
		expect(holtWinters(years(6).with(40, 0), 2, { ...smoothed, seasonal: 'multiplicative' })).toEqual({
			reason: 'not-determined'
		});
		expect(holtWinters(years(6, 24), 2, smoothed)).toEqual({ reason: 'too-few' });
	});

	test.each<Partial<HoltWintersOptions>>([
		{ alpha: 0 },
		{ alpha: NaN },
		{ beta: 1.2 },
		{ gamma: -0.1 },
		{ period: 1 },
		{ period: 2.5 },
		{ level: 0 },
		{ startValues: { level: 1, trend: 0, seasonals: [1] } }
	])('takes %o for an error', (options) => {
		expect(() => holtWinters(years(6), 2, { ...smoothed, ...options })).toThrow(RangeError);
	});
});

describe('the harmonic Poisson forecast', () => {
	test('sees the season and, where told to, the trend', () => {
		const counts = seasonalMeans(60, 4000, 0.5).map((mean, month) => Math.round(mean * 1.01 ** month));
		const { mean } = given(forecastHarmonicPoisson(counts, 12, { linearTrend: true }));
		const next = seasonalMeans(72, 4000, 0.5).map((value, month) => value * 1.01 ** month);
		mean.forEach((value, step) => expect(value / (next[60 + step] ?? NaN)).toBeCloseTo(1, 3));
	});

	test('leaves out what was not reported', () => {
		const counts: Reported[] = years(7);
		const { mean } = given(forecastHarmonicPoisson(counts.with(20, null).with(30, NaN), 3));
		mean.forEach((value) => expect(value).toBeGreaterThan(0));
		expect(forecastHarmonicPoisson(new Array<null>(40).fill(null), 3)).toEqual({ reason: 'too-few' });
	});

	test('is refused without an event, and where a trend runs away', () => {
		expect(forecastHarmonicPoisson(new Array<number>(40).fill(0), 3)).toEqual({ reason: 'not-determined' });
		const doubling = Array.from({ length: 24 }, (_, month) => 2 ** month);
		expect(forecastHarmonicPoisson(doubling, 100, { linearTrend: true })).toEqual({
			reason: 'not-determined'
		});
	});

	test('takes half a count for an error, however few there are', () => {
		expect(() => forecastHarmonicPoisson([0.5], 1)).toThrow(RangeError);
		expect(() => forecastHarmonicPoisson([-3], 1)).toThrow(RangeError);
		expect(() => forecastHarmonicPoisson([1], 1, { harmonics: 7 })).toThrow(RangeError);
	});
});

describe('an interval of counts', () => {
	test('holds at least its level, of the Poisson distribution at equal moments', () => {
		expect(countInterval(4, 4, 0.8)).toEqual({ lower: 2, upper: 7 });
		expect(countInterval(4, 4 + 1e-14, 0.8)).toEqual({ lower: 2, upper: 7 });
		expect(countInterval(4, 9, 0.8).upper).toBeGreaterThan(7);
	});

	test.each([
		[0, 0],
		[4, 3],
		[NaN, 4],
		[4, Infinity]
	])('of mean %d and variance %d is an error', (mean, variance) => {
		expect(() => countInterval(mean, variance, 0.8)).toThrow(RangeError);
	});
});
