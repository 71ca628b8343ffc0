import { describe, expect, test } from 'vitest';
import { isMissing, type Missing, type Reported } from '$lib/stats/estimate';
import { seeded } from '$lib/stats/random/seeded';
import { calendarMonths } from '$lib/stats/seasons/calendar-months';
import type { HarmonicSeasonOptions } from '$lib/stats/seasons/harmonic-design';
import { harmonicSeason } from '$lib/stats/seasons/harmonic-season';
import { harmonicTerms } from '$lib/stats/seasons/harmonic-terms';
import { poissonCounts, seasonalMeans } from '../support/simulated-counts';

function given<T extends object>(answer: T | Missing): T {
	if (isMissing(answer)) throw new Error(answer.reason);
	return answer;
}

const seasonOf = (counts: readonly Reported[], options: HarmonicSeasonOptions = {}, firstMonth = '2015-01') =>
	given(harmonicSeason({ firstMonth, counts }, options));

describe('calendar months', () => {
	test('run over the year, with leap years by the Gregorian rule', () => {
		expect(calendarMonths('2022-11', 4)).toEqual([
			{ year: 2022, month: 11, days: 30 },
			{ year: 2022, month: 12, days: 31 },
			{ year: 2023, month: 1, days: 31 },
			{ year: 2023, month: 2, days: 28 }
		]);
		const february = (year: string) => calendarMonths(`${year}-02`, 1)[0]?.days;
		expect(['1900', '2000', '2023', '2024'].map(february)).toEqual([28, 29, 28, 29]);
		expect(calendarMonths('2024-01', 12).reduce((sum, { days }) => sum + days, 0)).toBe(366);
	});

	test.each(['2024', '2024-13', '2024-00', '24-01', '2024-1', ''])('%s is no month', (month) => {
		expect(() => calendarMonths(month, 1)).toThrow(RangeError);
	});
});

describe('harmonic terms', () => {
	test('leave out the wave that vanishes at half the period', () => {
		const names = (halfway: boolean) => harmonicTerms(6, 12, halfway).map(({ name }) => name);
		expect(names(true).slice(-3)).toEqual(['c5', 's5', 's6']);
		expect(names(false).slice(-3)).toEqual(['c5', 's5', 'c6']);
	});

	test.each([-1, 7, 1.5, NaN])('%d waves are an error', (harmonics) => {
		expect(() => harmonicTerms(harmonics, 12, true)).toThrow(RangeError);
	});
});

describe('a harmonic season', () => {
	test('finds the peak, wherever in the year it lies', () => {
		for (let peak = 0; peak < 12; peak += 1) {
			const counts = seasonalMeans(60, 5000, 0.4, peak).map(Math.round);
			const season = seasonOf(counts, { perDay: false });
			expect(season.peakMonth).toBe(peak + 1);
			expect(season.amplitudeFirstHarmonic).toBeCloseTo(0.4, 3);
			expect(season.peakToLowRatio).toBeCloseTo(Math.exp(0.8), 2);
		}
	});

	test('does not take the days of the months for a season', () => {
		const days = calendarMonths('2015-01', 60).map((month) => 1000 * month.days);
		expect(seasonOf(days).likelihoodRatio).toBeCloseTo(0, 6);
		expect(seasonOf(days).p).toBeCloseTo(1, 6);
		expect(seasonOf(days, { perDay: false }).pLikelihoodRatio).toBeLessThan(0.001);
	});

	test('does not take a trend, nor growing numbers of people, for a season', () => {
		const growing = Array.from({ length: 60 }, (_, month) => 2000 + 40 * month);
		const exposed = given(
			harmonicSeason({ firstMonth: '2015-01', counts: growing, exposure: growing }, { perDay: false })
		);
		expect(exposed.p).toBeCloseTo(1, 6);
		const steady = Array.from({ length: 60 }, (_, month) => Math.round(2000 * Math.exp(0.2 * (month / 12))));
		const season = seasonOf(steady, { linearTrend: true, perDay: false });
		expect(season.coefficients[season.terms.indexOf('t')]).toBeCloseTo(0.2, 4);
		expect(season.p).toBeGreaterThan(0.9);
	});

	test('moves with the first month, and its index does not depend on the level', () => {
		const counts = poissonCounts(seeded(3), seasonalMeans(48, 20, 0.5, 3));
		const first = seasonOf(counts, { perDay: false, harmonics: 2 });
		const later = seasonOf(counts, { perDay: false, harmonics: 2 }, '2015-05');
		first.monthlyIndex.forEach((index, month) =>
			expect(later.monthlyIndex[(month + 4) % 12]).toBeCloseTo(index, 9)
		);
		const ten = seasonOf(
			counts.map((count) => 10 * count),
			{ perDay: false, harmonics: 2 }
		);
		ten.monthlyIndex.forEach((index, month) => expect(first.monthlyIndex[month]).toBeCloseTo(index, 9));
		expect(ten.likelihoodRatio / first.likelihoodRatio).toBeCloseTo(10, 9);
		expect(ten.f).toBeCloseTo(first.f ?? NaN, 9);
	});

	test('with all its waves gives each month of the year its own mean', () => {
		const counts = poissonCounts(seeded(4), seasonalMeans(36, 30, 0.3));
		const season = seasonOf(counts, { harmonics: 6, perDay: false });
		expect(season.seasonDf).toBe(11);
		season.fitted.slice(0, 12).forEach((mean, month) => {
			const same = [0, 12, 24].map((year) => counts[year + month] ?? NaN);
			expect(mean).toBeCloseTo(same.reduce((sum, count) => sum + count, 0) / 3, 7);
		});
	});

	test('is found by chance no more often than its p says', () => {
		const stream = seeded(2024);
		const rounds = 400;
		let found = 0;
		for (let round = 0; round < rounds; round += 1) {
			const counts = poissonCounts(stream, seasonalMeans(36, 6, 0));
			if (seasonOf(counts, { perDay: false }).pLikelihoodRatio < 0.05) found += 1;
		}
		expect(found / rounds).toBeGreaterThan(0.02);
		expect(found / rounds).toBeLessThan(0.08);
	});

	test('of counts that scatter widely is judged by F', () => {
		const wide = poissonCounts(seeded(5), seasonalMeans(48, 3, 0.1)).map((count) => 5 * count);
		const season = seasonOf(wide);
		expect(season.overdispersed).toBe(true);
		expect(season.p).toBe(season.pF);
		expect(season.pF ?? 0).toBeGreaterThan(season.pLikelihoodRatio);
		const calm = seasonOf(Array.from({ length: 36 }, (_, month) => 10 + (month % 3)));
		expect(calm).toMatchObject({ overdispersed: false, p: calm.pLikelihoodRatio });
	});

	test('never has a p of 0', () => {
		const { pLikelihoodRatio, pF } = seasonOf(seasonalMeans(120, 1e6, 1).map(Math.round));
		expect(pLikelihoodRatio).toBeGreaterThan(0);
		expect(pF ?? 0).toBeGreaterThan(0);
	});

	test('leaves out months that were not reported, and says how many were', () => {
		const counts: Reported[] = poissonCounts(seeded(6), seasonalMeans(48, 8, 0.3));
		const gaps = counts.map((count, month) => (month === 5 ? null : month === 9 ? NaN : count));
		const season = seasonOf(gaps);
		expect(season).toMatchObject({ n: 46, residualDf: 43 });
		expect(season.fitted).toHaveLength(48);
	});

	test.each<[string, readonly Reported[], string]>([
		['nothing', [], 'too-few'],
		['one month', [3], 'too-few'],
		['a year and eleven months', new Array<number>(23).fill(3), 'too-few'],
		['months that nobody reported', new Array<null>(40).fill(null), 'too-few'],
		['no event at all', new Array<number>(36).fill(0), 'not-determined']
	])('of %s is refused', (_, counts, reason) => {
		expect(harmonicSeason({ firstMonth: '2020-01', counts })).toEqual({ reason });
	});

	test('of equal counts is no season, and leaves no scatter for F', () => {
		const equal = seasonOf(new Array<number>(24).fill(7), { perDay: false });
		expect(equal).toMatchObject({ f: null, pF: null, overdispersed: false });
		expect(equal.p).toBeCloseTo(1, 6);
	});

	test.each<[string, Parameters<typeof harmonicSeason>]>([
		['a negative count', [{ firstMonth: '2020-01', counts: [-1] }]],
		['half a count', [{ firstMonth: '2020-01', counts: [1.5] }, { minimumMonths: 1 }]],
		['no month', [{ firstMonth: '2020-21', counts: [1] }]],
		['no wave', [{ firstMonth: '2020-01', counts: [1] }, { harmonics: 0 }]],
		['seven waves', [{ firstMonth: '2020-01', counts: [1] }, { harmonics: 7 }]],
		['nobody exposed', [{ firstMonth: '2020-01', counts: [1], exposure: [0] }]],
		['too few exposures', [{ firstMonth: '2020-01', counts: [1, 2], exposure: [5] }]]
	])('%s is an error', (_, args) => {
		expect(() => harmonicSeason(...args)).toThrow(RangeError);
	});
});
